import { expect, test } from 'vitest';
import { isPublicAddress } from './is-public-address.ts';

test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450:4001:813::200e'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address, {})).toBe(true);
  },
);

test.each([
  ['unspecified', '0.0.0.0', '0.1.2.3', '::'],
  ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
  ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ['carrier-grade NAT', '100.64.0.1', '100.127.255.255'],
  ['link-local', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
  ['unique local and site-local', 'fc00::1', 'fd00:ec2::254', 'fec0::1'],
  ['multicast and broadcast', '224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
  ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  ['benchmarks', '198.18.0.1', '198.19.255.255', '2001:2::1'],
  ['reserved', '192.0.0.1', '240.0.0.1', '100::1', '4000::1', '5f00::1', '8000::1'],
  ['IPv4 inside IPv6', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:0:127.0.0.1', '::127.0.0.1', '::7f00:1'],
  ['NAT64', '64:ff9b::7f00:1', '64:ff9b::808:808', '64:ff9b:1::1'],
  ['6to4 and Teredo', '2002:7f00:1::', '2002:c0a8:101::1', '2001::1'],
  ['not an address', '', 'localhost', '127.0.0.1 ', '1.2.3.4.5', '::g'],
])('%s is not public', (_, ...addresses) => {
  expect(addresses.filter((address) => isPublicAddress(address, {}))).toEqual([]);
});

test('addresses of a network of this computer are not public, although they are global', () => {
  const address = (cidr: string | null) => ({
    address: '',
    netmask: '',
    family: 'IPv6' as const,
    mac: '',
    internal: false,
    cidr,
    scopeid: 0,
  });
  const interfaces = { eth0: [address('2a00:1450:4001:813::5/64'), address(null)], tun0: [address('8.8.8.8/24'), address('0.0.0.0/0')] };
  expect(isPublicAddress('2a00:1450:4001:813:1::1', interfaces)).toBe(false);
  expect(isPublicAddress('2a00:1450:4001:814::1', interfaces)).toBe(true);
  expect(isPublicAddress('8.8.8.1', interfaces)).toBe(false);
  expect(isPublicAddress('9.9.9.9', interfaces)).toBe(true);
});

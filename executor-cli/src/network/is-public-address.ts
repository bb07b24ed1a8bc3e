import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/** The addresses of IPv6 that are assigned to networks of the internet (RFC 4291). */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP address belongs to the internet: not to this computer, a private network, a tunnel or transition mechanism, or a
 * special purpose, and not to a network of this computer, whose addresses may be global too.
 *
 * @param interfaces - this computer's network interfaces
 */
export function isPublicAddress(address: string, interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces()): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv6' && !parsed.match(GLOBAL_UNICAST)) return false;
  const own = Object.values(interfaces).flatMap((each) => each?.map(({ cidr }) => cidr) ?? []);
  return !own.some((cidr) => cidr !== null && isInNetwork(parsed, cidr));
}

function isInNetwork(address: ipaddr.IPv4 | ipaddr.IPv6, cidr: string): boolean {
  const [network, bits] = ipaddr.parseCIDR(cidr);
  // A tunnel for all traffic may have the whole internet as its network.
  return bits > 0 && network.kind() === address.kind() && address.match(network, bits);
}

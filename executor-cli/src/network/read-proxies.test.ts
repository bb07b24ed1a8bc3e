import { expect, test } from 'vitest';
import { readProxies } from './read-proxies.ts';

test('reads the proxies in upper and lower case, with or without a scheme', () => {
  expect(readProxies({})).toEqual({ httpProxy: '', httpsProxy: '', noProxy: '' });
  expect(readProxies({ HTTP_PROXY: 'a.test:1', https_proxy: 'http://b.test:2', NO_PROXY: 'localhost,.c.test' })).toEqual({
    httpProxy: 'http://a.test:1/',
    httpsProxy: 'http://b.test:2/',
    noProxy: 'localhost,.c.test',
  });
  expect(readProxies({ HTTP_PROXY: 'http://a.test:1' }).httpsProxy).toBe('http://a.test:1/');
  expect(readProxies({ ALL_PROXY: 'socks5://a.test:1' })).toMatchObject({
    httpProxy: 'socks5://a.test:1',
    httpsProxy: 'socks5://a.test:1',
  });
});

test.each(['ftp://canary.test', 'http://', 'not a url'])('rejects %s, names the variable, and does not repeat the value', (value) => {
  const read = () => readProxies({ HTTPS_PROXY: value });
  expect(read).toThrow('The proxy in HTTPS_PROXY is not a valid URL.');
  expect(read).not.toThrow(/canary/);
});

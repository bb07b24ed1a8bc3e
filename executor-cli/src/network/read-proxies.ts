import { InputError } from '../input-error.ts';
import type { Environment } from '../settings/read-secret.ts';

/** The proxies of the environment, as URLs; empty for none. */
export type Proxies = {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  /** Hosts that are reached directly, separated by commas. */
  readonly noProxy: string;
};

const SCHEMES = ['http:', 'https:', 'socks5:', 'socks:'];

/**
 * Reads `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in upper or lower case. Like the tools that also read them, it uses
 * the proxy for http for https too if there is no other.
 *
 * @throws InputError if a proxy is not a URL. It does not repeat the value, which may contain a password.
 */
export function readProxies(environment: Environment): Proxies {
  const all = readProxy(environment, 'ALL_PROXY');
  const httpProxy = readProxy(environment, 'HTTP_PROXY') || all;
  return { httpProxy, httpsProxy: readProxy(environment, 'HTTPS_PROXY') || all || httpProxy, noProxy: read(environment, 'NO_PROXY') };
}

function read(environment: Environment, name: string): string {
  return (environment[name.toLowerCase()] || environment[name] || '').trim();
}

function readProxy(environment: Environment, name: string): string {
  const given = read(environment, name);
  if (given === '') return '';
  const url = URL.parse(given.includes('://') ? given : `http://${given}`);
  if (url && url.hostname !== '' && SCHEMES.includes(url.protocol)) return url.href;
  throw new InputError(`The proxy in ${name} is not a valid URL.`, `Use a URL such as ${name}=http://proxy.example.com:3128.`);
}

import type { AppContext } from './app.ts';

/** Headers that proxies, tunnels and CDNs add to a request. Browsers and HTTP clients send none of them. */
const PROXY_HEADER = new RegExp(
  `^(${[
    'forwarded|via|cdn-loop|front-end-https|x-real-ip|x-real-port|x-scheme|x-url-scheme|proxy-client-ip|wl-proxy-client-ip',
    'x-(forwarded|original|envoy|azure|appengine|arr|vercel|amz|amzn|akamai|sucuri|middleton|proxy|proxyuser)-.*',
    '(x-|x-cluster-|true-|fastly-|fly-)?client-ip|fly-.*|fastly-.*|cf-.*|tailscale-.*|ngrok-.*|akamai-.*|incap-.*|x-client-(ip|port)',
  ].join('|')})$`,
  'i',
);

/**
 * Whether a request has a sign of a reverse proxy, so that its caller may be on another machine although the connection and the Host
 * header are local. A proxy that leaves no sign can't be recognized.
 */
export function cameThroughProxy({ req, env }: AppContext): boolean {
  // Some proxies speak HTTP/1.0 to the server behind them, and add no header. Clients have not used it for decades.
  if (env?.incoming?.httpVersion === '1.0') return true;
  return [...req.raw.headers.keys()].some((name) => PROXY_HEADER.test(name));
}

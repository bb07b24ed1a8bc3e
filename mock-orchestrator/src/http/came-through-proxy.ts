import type { AppContext } from './app.ts';

/**
 * Headers that browsers and HTTP clients send themselves. A list of what proxies add would never be complete: each tunnel, CDN and
 * gateway has names of its own.
 */
const CLIENT_HEADER = new RegExp(
  `^(${[
    'host|connection|keep-alive|content-(type|length)|transfer-encoding|expect|te|accept|accept-(encoding|language|charset)|user-agent',
    'origin|referer|cookie|authorization|cache-control|pragma|priority|upgrade-insecure-requests|dnt|sec-(fetch|ch|gpc).*|save-data',
    'device-memory|downlink|dpr|ect|rtt|viewport-width|x-requested-with',
  ].join('|')})$`,
  'i',
);

/**
 * Whether a request has a sign of a reverse proxy, so that its caller may be on another machine although the connection and the Host
 * header are local: a header that no client sends, or HTTP/1.0. A proxy that leaves no sign can't be recognized.
 */
export function cameThroughProxy({ req, env }: AppContext): boolean {
  // Some proxies speak HTTP/1.0 to the server behind them, and add no header. Clients have not used it for decades.
  if (env?.incoming?.httpVersion === '1.0') return true;
  return [...req.raw.headers.keys()].some((name) => !CLIENT_HEADER.test(name));
}

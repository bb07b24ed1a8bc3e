import { parseBaseUrl } from '../http/parse-base-url.ts';

const PATHS = { chat: 'chat/completions', models: 'models' } as const;

/** Endpoints users often paste with the base URL. */
const PASTED = /\/(chat\/completions|completions|models|responses)$/;

/**
 * Resolves an endpoint below a base URL. Ignores trailing slashes and a pasted endpoint; a query stays.
 *
 * @throws ExecutorError `unreachable` for an invalid URL
 */
export function resolveEndpoint(baseUrl: string, endpoint: keyof typeof PATHS): URL {
  const url = parseBaseUrl(baseUrl);
  const base = url.pathname.replace(/\/+$/, '').replace(PASTED, '').replace(/\/+$/, '');
  url.pathname = `${base}/${PATHS[endpoint]}`;
  return url;
}

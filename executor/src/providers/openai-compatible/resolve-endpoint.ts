import { parseBaseUrl } from '../http/parse-base-url.ts';

const PATHS = { chat: 'chat/completions', models: 'models', responses: 'responses' } as const;

/** Endpoints that users paste with the base URL. */
const PASTED = /\/(chat\/completions|completions|models|responses)$/;

/**
 * Resolves an endpoint below a base URL. Keeps a query.
 *
 * @throws ExecutorError `unreachable` for an invalid URL
 */
export function resolveEndpoint(baseUrl: string, endpoint: keyof typeof PATHS): URL {
  const { url, path } = parseBaseUrl(baseUrl, PASTED);
  url.pathname = `${path}/${PATHS[endpoint]}`;
  return url;
}

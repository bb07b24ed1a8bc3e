import { parseBaseUrl } from '../http/parse-base-url.ts';

const PATHS = { chat: 'chat/completions', models: 'models' } as const;

/** Endpoints people paste together with the base URL. */
const PASTED = /\/(chat\/completions|completions|models|responses)$/;

/**
 * The address of a part of the API below a base URL. Slashes at its end, and an endpoint that was pasted with it, do no harm; a
 * query stays.
 *
 * @throws ExecutorError `unreachable` for text that is no web address
 */
export function resolveEndpoint(baseUrl: string, endpoint: keyof typeof PATHS): URL {
  const url = parseBaseUrl(baseUrl);
  const base = url.pathname.replace(/\/+$/, '').replace(PASTED, '').replace(/\/+$/, '');
  url.pathname = `${base}/${PATHS[endpoint]}`;
  return url;
}

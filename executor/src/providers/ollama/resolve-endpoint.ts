import { parseBaseUrl } from '../http/parse-base-url.ts';

const PATHS = { chat: 'api/chat', models: 'api/tags' } as const;

/** Path suffixes users often paste: Ollama's API folder, an endpoint, or the folder of its OpenAI layer. */
const PASTED = /\/(v1|api|api\/chat|api\/tags)$/;

/**
 * Resolves an endpoint of Ollama's native API. Ignores trailing slashes and pasted folders in the base URL.
 *
 * @throws ExecutorError `unreachable` for an invalid URL
 */
export function resolveEndpoint(baseUrl: string, endpoint: keyof typeof PATHS): URL {
  const url = parseBaseUrl(baseUrl);
  const base = url.pathname.replace(/\/+$/, '').replace(PASTED, '').replace(/\/+$/, '');
  url.pathname = `${base}/${PATHS[endpoint]}`;
  return url;
}

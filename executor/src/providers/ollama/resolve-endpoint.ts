import { parseBaseUrl } from '../http/parse-base-url.ts';

const PATHS = { chat: 'api/chat', models: 'api/tags' } as const;

/** Path suffixes that users paste: Ollama's API folder, an endpoint, or the folder of its OpenAI-compatible API. */
const PASTED = /\/(v1|api|api\/chat|api\/tags)$/;

/**
 * Resolves an endpoint of Ollama's native API.
 *
 * @throws ExecutorError `unreachable` for an invalid URL
 */
export function resolveEndpoint(baseUrl: string, endpoint: keyof typeof PATHS): URL {
  const { url, path } = parseBaseUrl(baseUrl, PASTED);
  url.pathname = `${path}/${PATHS[endpoint]}`;
  return url;
}

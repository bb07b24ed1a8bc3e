import { parseBaseUrl } from '../http/parse-base-url.ts';

const PATHS = { chat: 'api/chat', models: 'api/tags' } as const;

/** What people add to the address of Ollama: its API's folder, an endpoint, or the folder of its OpenAI layer. */
const PASTED = /\/(v1|api|api\/chat|api\/tags)$/;

/**
 * The address of a part of Ollama's own API. Slashes at the end of the base URL, and a folder that was pasted with it, do no harm.
 *
 * @throws ExecutorError `unreachable` for text that is no web address
 */
export function resolveEndpoint(baseUrl: string, endpoint: keyof typeof PATHS): URL {
  const url = parseBaseUrl(baseUrl);
  const base = url.pathname.replace(/\/+$/, '').replace(PASTED, '').replace(/\/+$/, '');
  url.pathname = `${base}/${PATHS[endpoint]}`;
  return url;
}

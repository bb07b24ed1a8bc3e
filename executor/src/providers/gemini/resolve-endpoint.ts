import type { RequestedCompletion } from '../http/http-provider.ts';
import { asRecord, asText } from '../http/json-record.ts';
import { parseBaseUrl } from '../http/parse-base-url.ts';

/** Path suffixes that users paste: the model list, one model, or the folder of Gemini's OpenAI-compatible API. */
const PASTED = /\/(models|openai)(\/.*)?$/;

/** The default API version. */
const VERSION = 'v1beta';

/** Maximum number of models per page of the list. */
const PAGE_SIZE = '1000';

/**
 * Resolves an endpoint of the API, and adds a missing version.
 *
 * @throws ExecutorError `unreachable` for an invalid URL
 */
export function resolveEndpoint(baseUrl: string, endpoint: 'chat' | 'models', completion?: RequestedCompletion): URL {
  const { url, path } = parseBaseUrl(baseUrl, PASTED);
  const versioned = /\/v\d\w*$/.test(path) ? path : `${path}/${VERSION}`;
  if (endpoint === 'models' || !completion) {
    url.pathname = `${versioned}/models`;
    url.searchParams.set('pageSize', PAGE_SIZE);
    return url;
  }
  url.pathname = `${versioned}/${encodeModel(completion.model)}:${completion.stream ? 'streamGenerateContent' : 'generateContent'}`;
  if (completion.stream) url.searchParams.set('alt', 'sse');
  return url;
}

/** Encodes the model name, so that a caller cannot change the path. */
function encodeModel(model: string): string {
  const [, folder = 'models', name = ''] = /^(?:(models|tunedModels)\/)?(.*)$/s.exec(model) ?? [];
  return `${folder}/${encodeURIComponent(name)}`;
}

/** The URL of the next page of the model list. */
export function findNextPage(answer: unknown, url: URL): URL | undefined {
  const token = asText(asRecord(answer)?.['nextPageToken']);
  if (token === undefined) return undefined;
  const next = new URL(url);
  next.searchParams.set('pageToken', token);
  return next;
}

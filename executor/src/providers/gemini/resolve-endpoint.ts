import type { RequestedCompletion } from '../http/http-provider.ts';
import { asRecord, asText } from '../http/json-record.ts';
import { parseBaseUrl } from '../http/parse-base-url.ts';

/** Path suffixes users often paste: the model list, one model, or the folder of Gemini's OpenAI layer. */
const PASTED = /\/(models|openai)(\/.*)?$/;

/** The default API version. */
const VERSION = 'v1beta';

/** Maximum models per page of the list. */
const PAGE_SIZE = '1000';

/**
 * Resolves an endpoint of the API. Ignores trailing slashes and pasted suffixes in the base URL, and adds a missing version.
 *
 * @throws ExecutorError `unreachable` for an invalid URL
 */
export function resolveEndpoint(baseUrl: string, endpoint: 'chat' | 'models', asked?: RequestedCompletion): URL {
  const url = parseBaseUrl(baseUrl);
  const base = url.pathname.replace(/\/+$/, '').replace(PASTED, '').replace(/\/+$/, '');
  const versioned = /\/v\d\w*$/.test(base) ? base : `${base}/${VERSION}`;
  if (endpoint === 'models' || !asked) {
    url.pathname = `${versioned}/models`;
    url.searchParams.set('pageSize', PAGE_SIZE);
    return url;
  }
  url.pathname = `${versioned}/${nameModel(asked.model)}:${asked.stream ? 'streamGenerateContent' : 'generateContent'}`;
  if (asked.stream) url.searchParams.set('alt', 'sse');
  return url;
}

/** Encodes a model name from the caller, so that it cannot change the path. */
function nameModel(model: string): string {
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

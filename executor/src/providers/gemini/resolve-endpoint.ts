import type { AskedCompletion } from '../http/http-provider.ts';
import { asRecord, asText } from '../http/json-record.ts';
import { parseBaseUrl } from '../http/parse-base-url.ts';

/** What people paste together with the base URL: the list of models, one of them, or the folder of Gemini's OpenAI layer. */
const PASTED = /\/(models|openai)(\/.*)?$/;

/** The version of the API that is spoken where the base URL names none. */
const VERSION = 'v1beta';

/** The most models one page of the list may hold. */
const PAGE_SIZE = '1000';

/**
 * The address of a part of the API. Slashes at the end of the base URL, what was pasted with it, and a missing version do no harm.
 *
 * @throws ExecutorError `unreachable` for text that is no web address
 */
export function resolveEndpoint(baseUrl: string, endpoint: 'chat' | 'models', asked?: AskedCompletion): URL {
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

/** A model's name is a caller's word, so nothing in it may lead elsewhere below the base URL. */
function nameModel(model: string): string {
  const [, folder = 'models', name = ''] = /^(?:(models|tunedModels)\/)?(.*)$/s.exec(model) ?? [];
  return `${folder}/${encodeURIComponent(name)}`;
}

/** Where the list of models goes on after one of its pages. */
export function findNextPage(answer: unknown, url: URL): URL | undefined {
  const token = asText(asRecord(answer)?.['nextPageToken']);
  if (token === undefined) return undefined;
  const next = new URL(url);
  next.searchParams.set('pageToken', token);
  return next;
}

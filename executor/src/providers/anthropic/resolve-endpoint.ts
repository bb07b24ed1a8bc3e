import { asRecord, asText } from '../http/json-record.ts';
import { parseBaseUrl } from '../http/parse-base-url.ts';

const PATHS = { chat: 'v1/messages', models: 'v1/models' } as const;

/** What people paste together with the base URL. */
const PASTED = /\/v1(\/(messages|models))?$/;

/** The most models one page of the list may hold. */
const PAGE_SIZE = '1000';

/**
 * The address of a part of the API. Slashes at the end of the base URL, and a folder or endpoint that was pasted with it, do no harm.
 *
 * @throws ExecutorError `unreachable` for text that is no web address
 */
export function resolveEndpoint(baseUrl: string, endpoint: keyof typeof PATHS): URL {
  const url = parseBaseUrl(baseUrl);
  const base = url.pathname.replace(/\/+$/, '').replace(PASTED, '').replace(/\/+$/, '');
  url.pathname = `${base}/${PATHS[endpoint]}`;
  if (endpoint === 'models') url.searchParams.set('limit', PAGE_SIZE);
  return url;
}

/** Where the list of models goes on after one of its pages. */
export function findNextPage(answer: unknown, url: URL): URL | undefined {
  const page = asRecord(answer);
  const lastId = asText(page?.['last_id']);
  if (page?.['has_more'] !== true || lastId === undefined) return undefined;
  const next = new URL(url);
  next.searchParams.set('after_id', lastId);
  return next;
}

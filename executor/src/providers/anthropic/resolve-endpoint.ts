import { asRecord, asText } from '../http/json-record.ts';
import { parseBaseUrl } from '../http/parse-base-url.ts';

const PATHS = { chat: 'v1/messages', models: 'v1/models' } as const;

/** Path suffixes that users paste with the base URL. */
const PASTED = /\/v1(\/(messages|models))?$/;

/** Maximum number of models per page of the list. */
const PAGE_SIZE = '1000';

/**
 * Resolves an endpoint of the API.
 *
 * @throws ExecutorError `unreachable` for an invalid URL
 */
export function resolveEndpoint(baseUrl: string, endpoint: keyof typeof PATHS): URL {
  const { url, path } = parseBaseUrl(baseUrl, PASTED);
  url.pathname = `${path}/${PATHS[endpoint]}`;
  if (endpoint === 'models') url.searchParams.set('limit', PAGE_SIZE);
  return url;
}

/** The URL of the next page of the model list. */
export function findNextPage(answer: unknown, url: URL): URL | undefined {
  const page = asRecord(answer);
  const lastId = asText(page?.['last_id']);
  if (page?.['has_more'] !== true || lastId === undefined) return undefined;
  const next = new URL(url);
  next.searchParams.set('after_id', lastId);
  return next;
}

import { asIndex, asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { createUrlCitation, type TextRange, type UrlCitation } from '../messages/url-citation.ts';

/**
 * Converts the sources of a candidate to annotations: the cited ones with their place in the answer, then the others.
 *
 * @param text - the text of the answer so far
 * @param note - receives what has no form in OpenAI's API
 */
export function convertSources(candidate: JsonRecord, text: string, note: (remark: string) => void): UrlCitation[] {
  const metadata = asRecord(candidate['groundingMetadata']);
  const pages = asRecords(metadata?.['groundingChunks']).map(findPage);
  for (const read of asRecords(asRecord(candidate['urlContextMetadata'])?.['urlMetadata'])) {
    const url = asText(read['retrievedUrl']);
    const wasRead = /_SUCCESS$/.test(asText(read['urlRetrievalStatus']) ?? '');
    if (wasRead && url !== undefined && !pages.some((page) => page?.url === url)) pages.push({ url, title: undefined });
  }
  if (pages.includes(undefined)) note('left out citations of documents: only web pages can be cited');
  const cited = new Set<unknown>();
  const citations = asRecords(metadata?.['groundingSupports']).flatMap((support) => {
    const range = findRange(asRecord(support['segment']), text);
    const indices: unknown[] = Array.isArray(support['groundingChunkIndices']) ? support['groundingChunkIndices'] : [];
    return indices.flatMap((index) => {
      const page = pages[Number(index)];
      if (!page) return [];
      cited.add(page);
      return [createUrlCitation(page.url, page.title, range)];
    });
  });
  const uncited = pages.flatMap((page) => (page && !cited.has(page) ? [createUrlCitation(page.url, page.title)] : []));
  return [...citations, ...uncited, ...convertRecitations(asRecord(candidate['citationMetadata']))];
}

type Page = { readonly url: string; readonly title: string | undefined };

/** The page of a search result, a place on a map, or a document with a URL. */
function findPage(chunk: JsonRecord): Page | undefined {
  const source = asRecord(chunk['web']) ?? asRecord(chunk['maps']) ?? asRecord(chunk['retrievedContext']);
  const url = asText(source?.['uri']);
  return url !== undefined && /^https?:/i.test(url) ? { url, title: asText(source?.['title']) } : undefined;
}

/** Finds a segment by its text, because its indices count bytes of one part. If the text repeats, they tell which one is meant. */
function findRange(segment: JsonRecord | undefined, text: string): TextRange | undefined {
  const cited = asText(segment?.['text']);
  if (cited === undefined || !text.includes(cited)) return undefined;
  const countBytes = (end: number) => new TextEncoder().encode(text.slice(0, end)).length;
  let start = text.indexOf(cited);
  for (let next = start; next !== -1 && countBytes(next) <= Number(segment?.['startIndex'] ?? 0); next = text.indexOf(cited, next + 1))
    start = next;
  return { start, end: start + cited.length };
}

/** Converts sources that the answer quotes. */
function convertRecitations(metadata: JsonRecord | undefined): UrlCitation[] {
  return asRecords(metadata?.['citationSources'] ?? metadata?.['citations']).flatMap((source) => {
    const url = asText(source['uri']);
    const end = asIndex(source['endIndex']);
    const range = end === undefined ? undefined : { start: asIndex(source['startIndex']) ?? 0, end };
    return url === undefined ? [] : [createUrlCitation(url, asText(source['title']), range)];
  });
}

import { asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { createUrlCitation, type TextRange, type UrlCitation } from '../messages/url-citation.ts';

/** Converts the citations and the search results of one answer to annotations. */
export class Citations {
  readonly #note: (remark: string) => void;
  /** The titles of the search results that the answer has not cited, by URL. */
  readonly #uncited = new Map<string, string | undefined>();

  constructor(note: (remark: string) => void) {
    this.#note = note;
  }

  /** Reads the results of a web search. */
  addResults(results: unknown): void {
    for (const result of asRecords(results)) {
      const url = asText(result['url']);
      if (url !== undefined) this.#uncited.set(url, asText(result['title']));
    }
  }

  /** Converts the citations of a range. Those of documents have no form in OpenAI's API. */
  convert(citations: unknown, range: TextRange): UrlCitation[] {
    return asRecords(citations).flatMap((citation) => {
      const url = findUrl(citation);
      if (url === undefined) {
        this.#note('left out citations of documents: only web pages can be cited');
        return [];
      }
      this.#uncited.delete(url);
      return [createUrlCitation(url, asText(citation['title']), range, asText(citation['cited_text']))];
    });
  }

  /** Returns the search results that the answer has not cited. Call it once, at the end. */
  end(): UrlCitation[] {
    return [...this.#uncited].map(([url, title]) => createUrlCitation(url, title));
  }
}

/** The page of a citation. A search result that the client has sent names its source, which may be a URL. */
function findUrl(citation: JsonRecord): string | undefined {
  const source = asText(citation['source']);
  return asText(citation['url']) ?? (source !== undefined && /^https?:/i.test(source) ? source : undefined);
}

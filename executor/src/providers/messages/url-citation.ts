/** The range of a text, in UTF-16 units. */
export type TextRange = { readonly start: number; readonly end: number };

/** A source of an answer, in the form that OpenAI and OpenRouter use. */
export type UrlCitation = {
  readonly type: 'url_citation';
  readonly url_citation: {
    readonly url: string;
    readonly title: string;
    readonly start_index: number;
    readonly end_index: number;
    readonly content?: string;
  };
};

/**
 * Creates an annotation for a web page.
 *
 * @param range - the part of the answer that cites the page; without it, the range is empty, as OpenRouter sends sources of the
 * whole answer
 * @param content - the quoted text of the page
 */
export function createUrlCitation(url: string, title: string | undefined, range?: TextRange, content?: string): UrlCitation {
  const { start, end } = range ?? { start: 0, end: 0 };
  return {
    type: 'url_citation',
    url_citation: { url, title: title ?? url, start_index: start, end_index: end, ...(content !== undefined && { content }) },
  };
}

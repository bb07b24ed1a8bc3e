/** An error as the page shows it: what happened, and what to do about it. */
export class PageError extends Error {
  override readonly name = 'PageError';
  /** A code of PROTOCOL.md, or of this page. */
  readonly code: string;
  readonly cure: string;

  constructor(code: string, sentence: string, cure: string) {
    super(sentence);
    this.code = code;
    this.cure = cure;
  }
}

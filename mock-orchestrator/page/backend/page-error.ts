/** An error to show on the page: what happened, and what to do. */
export class PageError extends Error {
  override readonly name = 'PageError';
  /** An error code of PROTOCOL.md or of this page. */
  readonly code: string;
  readonly cure: string;

  constructor(code: string, sentence: string, cure: string) {
    super(sentence);
    this.code = code;
    this.cure = cure;
  }
}

/** What can be wrong with a body's framing. */
export type FramingErrorCode = 'line-too-long' | 'not-json';

/** Thrown by the readers of this folder; the body cannot be read on after it. */
export class FramingError extends Error {
  override readonly name = 'FramingError';
  readonly code: FramingErrorCode;

  constructor(code: FramingErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

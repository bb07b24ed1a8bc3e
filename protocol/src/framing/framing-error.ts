/** Framing errors of a body. */
export type FramingErrorCode = 'line-too-long' | 'not-json';

/** Thrown by the readers in this folder. The rest of the body cannot be read. */
export class FramingError extends Error {
  override readonly name = 'FramingError';
  readonly code: FramingErrorCode;

  constructor(code: FramingErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

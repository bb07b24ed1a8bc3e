/**
 * Invalid input that a retry cannot fix: the program ends with exit code 2. It names the problem and the cure, and never
 * repeats a value that could be a secret.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly cure: string;

  /** `options.cause` is for debuggers only: it may hold secrets. */
  constructor(sentence: string, cure: string, options?: ErrorOptions) {
    super(sentence, options);
    this.cure = cure;
  }
}

/**
 * Something the user gave is wrong, and trying again cannot help: the program ends with exit code 2. It says what is
 * wrong and the cure, and never repeats a value that could be a secret.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly cure: string;

  /** `options.cause` is for a debugger only: it may hold what must not be printed. */
  constructor(sentence: string, cure: string, options?: ErrorOptions) {
    super(sentence, options);
    this.cure = cure;
  }
}

/** Invalid input or a rejected sign-in: the program ends with exit code 2. Its texts never repeat a value that could be a secret. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
  readonly cure: string;

  /** `options.cause` is only for debuggers, because it may contain secrets. */
  constructor(sentence: string, cure: string, options?: ErrorOptions) {
    super(sentence, options);
    this.cure = cure;
  }
}

/** The input is valid, but cannot be used now, such as a locked keyring after the computer starts: exit code 1, so that services try again. */
export class TemporaryError extends InputError {}

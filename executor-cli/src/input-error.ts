/**
 * Something the user gave is wrong, and trying again cannot help: the program ends with exit code 2. It says what is
 * wrong and the cure, and never repeats a value that could be a secret.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly cure: string;

  constructor(sentence: string, cure: string) {
    super(sentence);
    this.cure = cure;
  }
}

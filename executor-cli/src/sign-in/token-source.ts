/** Where the token comes from that a connection begins with. One file a way to sign in. */
export interface TokenSource {
  /**
   * A token, asked for anew where there is none that still holds.
   *
   * @throws SignInError when there is none to be had
   */
  get(): Promise<string>;
  /** The backend refused the last token: it is not to be given again if there is a way to another. */
  forget(): void;
  /** What somebody can do whose token was refused. */
  readonly cure: string;
}

/** Why there is no token. Never holds a password, a key or what a backend wrote. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly cure: string;
  /** Whether the next attempt would end in the same way: somebody has to change something first. */
  readonly isFinal: boolean;

  constructor(sentence: string, cure: string, options: { readonly isFinal: boolean }) {
    super(sentence);
    this.cure = cure;
    this.isFinal = options.isFinal;
  }

  /** The error for anything thrown. What is not a SignInError says only that signing in failed. */
  static from(thrown: unknown): SignInError {
    if (thrown instanceof SignInError) return thrown;
    return new SignInError('Sign-in failed.', 'Retrying automatically.', { isFinal: false });
  }
}

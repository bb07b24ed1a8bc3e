/** Where the token comes from that a connection begins with. One file a way to sign in. */
export interface TokenSource {
  /**
   * Returns a token, and requests a new one if none is valid.
   *
   * @throws SignInError if no token can be obtained
   */
  get(): Promise<string>;
  /** The backend refused the last token: it is not to be given again if there is a way to another. */
  forget(): void;
  /** What the user can do if the token is refused. */
  readonly cure: string;
}

/** Why there is no token. Never holds a password, a key or what a backend wrote. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly cure: string;
  /** Whether a retry is useless until the user changes something. */
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

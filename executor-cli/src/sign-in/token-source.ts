/** Provides the token of a connection. There is one file per sign-in method. */
export interface TokenSource {
  /**
   * Returns a valid token, and gets a new one if necessary.
   *
   * @throws SignInError if no token can be obtained
   */
  get(): Promise<string>;
  /** Call it when the backend refuses the last token, so that the next call of `get` gets a new one if possible. */
  invalidate(): void;
  /** What the user can do if the token is refused. */
  readonly cure: string;
}

/** Why there is no token. Never contains a password, a key or text from the backend. */
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

  /** Converts any thrown value. The message of an unknown error is dropped. */
  static from(thrown: unknown): SignInError {
    if (thrown instanceof SignInError) return thrown;
    return new SignInError('Sign-in failed.', 'Retrying automatically.', { isFinal: false });
  }
}

/**
 * Key errors that the user can fix:
 * - `wrong-passphrase`: it does not open what is kept
 * - `passphrase-too-short`: fewer characters than {@link MIN_PASSPHRASE}
 * - `passkey-refused`: the user or the browser ended the question for the passkey, or the passkey is gone
 * - `passkey-unsuitable`: the authenticator gives no secret to encrypt with (the PRF extension)
 * - `passkey-unavailable`: this browser or this page may not use passkeys
 * - `locked`: keys have to be unlocked before that
 * - `not-kept`: the browser did not write; what was kept before stays
 * - `failed`: anything else
 */
export type KeyErrorCode =
  | 'wrong-passphrase'
  | 'passphrase-too-short'
  | 'passkey-refused'
  | 'passkey-unsuitable'
  | 'passkey-unavailable'
  | 'locked'
  | 'not-kept'
  | 'failed';

/** Fewest characters of a passphrase. */
export const MIN_PASSPHRASE = 8;

/** The one error class of what keeps keys. Its text is the code: the panel has the words and the cure in the user's language. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
  readonly code: KeyErrorCode;

  constructor(code: KeyErrorCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.code = code;
  }

  /** The error for anything thrown. */
  static from(thrown: unknown): KeyError {
    return thrown instanceof KeyError ? thrown : new KeyError('failed', thrown);
  }
}

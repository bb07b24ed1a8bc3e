/**
 * Key errors that the user can fix:
 * - `wrong-passphrase`: it does not decrypt the stored keys
 * - `passphrase-too-short`: fewer characters than {@link MIN_PASSPHRASE}
 * - `passkey-refused`: the user or the browser cancelled the passkey prompt, or the passkey was deleted
 * - `passkey-unsuitable`: the authenticator provides no secret for encryption (no PRF extension)
 * - `passkey-unavailable`: the browser does not support passkeys, or does not allow them on this page
 * - `locked`: the keys must be unlocked first
 * - `not-kept`: the browser could not write to its storage; nothing was changed
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

/** Minimum characters of a passphrase. */
export const MIN_PASSPHRASE = 8;

/** An error of the key vault. Its message is the code; the panel translates it to a sentence with a cure. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
  readonly code: KeyErrorCode;

  constructor(code: KeyErrorCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.code = code;
  }

  /** Converts any thrown value. */
  static from(thrown: unknown): KeyError {
    return thrown instanceof KeyError ? thrown : new KeyError('failed', thrown);
  }
}

import type { Ciphertext } from './data-key.ts';

/**
 * How keys are kept:
 * - `device`: encrypted, and open whenever this browser profile is
 * - `passphrase`: encrypted, and open after the passphrase was entered
 * - `passkey`: encrypted, and open after the passkey was used
 * - `session`: in the memory of the tab alone, until it is closed or loaded again
 */
export type ProtectionKind = 'device' | 'passphrase' | 'passkey' | 'session';

/** A protection that opens only when its user does something. `id` names the data key, which changes with every protection. */
type LockedProtection = {
  readonly id: string;
  readonly wrapped: Ciphertext;
  readonly salt: Uint8Array<ArrayBuffer>;
  /** Minutes without an input of the user after which keys are locked; 0 for never. */
  readonly autoLockMinutes: number;
};

/** Opened with what PBKDF2 makes of a passphrase. */
export type PassphraseProtection = LockedProtection & { readonly kind: 'passphrase'; readonly iterations: number };

/** Opened with the secret that a passkey gives for `salt` (WebAuthn's PRF extension). */
export type PasskeyProtection = LockedProtection & { readonly kind: 'passkey'; readonly credentialId: Uint8Array<ArrayBuffer> };

/** What is kept of a protection, beside the keys. */
export type Protection =
  | { readonly kind: 'device'; readonly id: string; readonly dataKey: CryptoKey }
  | PassphraseProtection
  | PasskeyProtection
  | { readonly kind: 'session'; readonly id: string };

/** A protection the user wants. */
export type ProtectionChoice =
  | { readonly kind: 'device' | 'session' }
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly autoLockMinutes: number }
  | { readonly kind: 'passkey'; readonly autoLockMinutes: number };

/** A protection with the key that encrypts under it; none where nothing is encrypted. */
export type CreatedProtection = { readonly protection: Protection; readonly dataKey: CryptoKey | undefined };

/** Whether it opens only when its user does something. */
export function canLock(protection: Protection | undefined): protection is PassphraseProtection | PasskeyProtection {
  return protection?.kind === 'passphrase' || protection?.kind === 'passkey';
}

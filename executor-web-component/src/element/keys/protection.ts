import type { Ciphertext } from './data-key.ts';

/**
 * How keys are stored:
 * - `device`: encrypted; always unlocked in this browser profile
 * - `passphrase`: encrypted; unlocked with a passphrase
 * - `passkey`: encrypted; unlocked with a passkey
 * - `session`: in the memory of the tab only, until it is closed or reloaded
 */
export type ProtectionKind = 'device' | 'passphrase' | 'passkey' | 'session';

/** A protection that the user must unlock. `id` identifies the data key; each protection has its own. */
type LockedProtection = {
  readonly id: string;
  readonly wrapped: Ciphertext;
  readonly salt: Uint8Array<ArrayBuffer>;
  /** Minutes of inactivity before keys are locked; 0 for never. */
  readonly autoLockMinutes: number;
};

/** Unlocked with a key that PBKDF2 derives from a passphrase. */
export type PassphraseProtection = LockedProtection & { readonly kind: 'passphrase'; readonly iterations: number };

/** Unlocked with the secret that a passkey returns for `salt` (the PRF extension of WebAuthn). */
export type PasskeyProtection = LockedProtection & { readonly kind: 'passkey'; readonly credentialId: Uint8Array<ArrayBuffer> };

/** A protection as stored next to the keys. */
export type Protection =
  | { readonly kind: 'device'; readonly id: string; readonly dataKey: CryptoKey }
  | PassphraseProtection
  | PasskeyProtection
  | { readonly kind: 'session'; readonly id: string };

/** The protection that the user chooses. */
export type ProtectionChoice =
  | { readonly kind: 'device' | 'session' }
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly autoLockMinutes: number }
  | { readonly kind: 'passkey'; readonly autoLockMinutes: number };

/** A new protection and its data key; undefined for `session`, which encrypts nothing. */
export type CreatedProtection = { readonly protection: Protection; readonly dataKey: CryptoKey | undefined };

/** Whether the user must unlock it. */
export function canLock(protection: Protection | undefined): protection is PassphraseProtection | PasskeyProtection {
  return protection?.kind === 'passphrase' || protection?.kind === 'passkey';
}

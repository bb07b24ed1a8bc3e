import { generateWrappedDataKey, unwrapDataKey } from './data-key.ts';
import { KeyError, MIN_PASSPHRASE } from './key-error.ts';
import type { CreatedProtection, PassphraseProtection } from './protection.ts';

/** Iterations of PBKDF2-HMAC-SHA256 for new passphrases, per OWASP's Password Storage Cheat Sheet. Stored per passphrase, so that it can be raised. */
const PBKDF2_ITERATIONS = 600_000;

const SALT_BYTES = 16;

/**
 * Creates a protection with a passphrase. The passphrase is not stored.
 *
 * @throws KeyError `passphrase-too-short`
 */
export async function createPassphraseProtection(passphrase: string, autoLockMinutes: number): Promise<CreatedProtection> {
  if ([...passphrase].length < MIN_PASSPHRASE) throw new KeyError('passphrase-too-short');
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const wrappingKey = await deriveKey(passphrase, salt, PBKDF2_ITERATIONS);
  const { dataKey, wrapped } = await generateWrappedDataKey(wrappingKey);
  const id = crypto.randomUUID();
  return { dataKey, protection: { kind: 'passphrase', id, salt, iterations: PBKDF2_ITERATIONS, wrapped, autoLockMinutes } };
}

/** Returns the data key. @throws KeyError `wrong-passphrase` */
export async function unlockWithPassphrase(protection: PassphraseProtection, passphrase: string): Promise<CryptoKey> {
  const wrappingKey = await deriveKey(passphrase, protection.salt, protection.iterations);
  try {
    return await unwrapDataKey(protection.wrapped, wrappingKey);
  } catch (thrown) {
    throw new KeyError('wrong-passphrase', thrown);
  }
}

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // Normalized, because keyboards compose the same characters differently.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(parameters, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

import { type Ciphertext, decryptText, encryptText } from './data-key.ts';

/** The owner of a key: a provider at one origin. A key is never decrypted for another origin. */
export type KeyOwner = { readonly id: string; readonly origin: string };

/** The encrypted key of an owner, by the owner's id in the stored record. */
export type SealedKey = { readonly origin: string; readonly sealed: Ciphertext };

/** Identifies an owner in memory; also bound to its key as the encryption context. */
export const ownerId = ({ id, origin }: KeyOwner): string => `${id}\n${origin}`;

/** Encrypts keys with the data key. */
export async function sealKeys(
  keys: readonly (KeyOwner & { readonly key: string })[],
  dataKey: CryptoKey,
): Promise<Record<string, SealedKey>> {
  const sealed = keys.map(async ({ key, ...owner }) => {
    return [owner.id, { origin: owner.origin, sealed: await encryptText(key, dataKey, ownerId(owner)) }] as const;
  });
  return Object.fromEntries(await Promise.all(sealed));
}

/** Decrypts a text of this owner. Returns undefined for another data key, and if it was modified from outside: it is lost. */
export function unsealText(sealed: Ciphertext, dataKey: CryptoKey, owner: KeyOwner): Promise<string | undefined> {
  return decryptText(sealed, dataKey, ownerId(owner)).catch(() => undefined);
}

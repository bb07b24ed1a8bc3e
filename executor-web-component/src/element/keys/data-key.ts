/** Bytes that AES-GCM encrypted, with the number it used once. */
export type Ciphertext = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

/** A data key that only its wrapping key opens. */
export type WrappedDataKey = { readonly dataKey: CryptoKey; readonly wrapped: Ciphertext };

const ALGORITHM = { name: 'AES-GCM', length: 256 };
const IV_BYTES = 12;
const KEY_BYTES = 32;

/** Makes a data key that no script can read out of the browser. */
export function generateDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(ALGORITHM, false, ['encrypt', 'decrypt']);
}

/** Makes a data key and encrypts it, so that it can be kept. */
export async function generateWrappedDataKey(wrappingKey: CryptoKey): Promise<WrappedDataKey> {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const [dataKey, wrapped] = await Promise.all([importKey(bytes), encrypt(bytes, wrappingKey, '')]);
  bytes.fill(0);
  return { dataKey, wrapped };
}

/**
 * Opens a kept data key.
 *
 * @throws DOMException `OperationError` where the wrapping key is another one than it was encrypted with
 */
export async function unwrapDataKey(wrapped: Ciphertext, wrappingKey: CryptoKey): Promise<CryptoKey> {
  const bytes = await decrypt(wrapped, wrappingKey, '');
  const dataKey = await importKey(bytes);
  bytes.fill(0);
  return dataKey;
}

/** Encrypts a text so that it opens with the same key and in the same `context` only. */
export function encryptText(text: string, dataKey: CryptoKey, context: string): Promise<Ciphertext> {
  return encrypt(new TextEncoder().encode(text), dataKey, context);
}

/** @throws DOMException `OperationError` for another key, another context, or changed bytes */
export async function decryptText(sealed: Ciphertext, dataKey: CryptoKey, context: string): Promise<string> {
  return new TextDecoder().decode(await decrypt(sealed, dataKey, context));
}

function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['encrypt', 'decrypt']);
}

async function encrypt(bytes: Uint8Array<ArrayBuffer>, key: CryptoKey, context: string): Promise<Ciphertext> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  return { iv, data: await crypto.subtle.encrypt(parameters(iv, context), key, bytes) };
}

async function decrypt({ iv, data }: Ciphertext, key: CryptoKey, context: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt(parameters(iv, context), key, data));
}

function parameters(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  return { name: ALGORITHM.name, iv, additionalData: new TextEncoder().encode(context) };
}

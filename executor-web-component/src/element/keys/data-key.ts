/** Bytes encrypted with AES-GCM, and their nonce. */
export type Ciphertext = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

/** A data key, and its encrypted form to store. */
export type WrappedDataKey = { readonly dataKey: CryptoKey; readonly wrapped: Ciphertext };

const ALGORITHM = { name: 'AES-GCM', length: 256 };
const IV_BYTES = 12;
const KEY_BYTES = 32;

/** Generates a data key that scripts can't export. */
export function generateDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(ALGORITHM, false, ['encrypt', 'decrypt']);
}

/** Generates a data key and encrypts it with the wrapping key. */
export async function generateWrappedDataKey(wrappingKey: CryptoKey): Promise<WrappedDataKey> {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const [dataKey, wrapped] = await Promise.all([importKey(bytes), encrypt(bytes, wrappingKey, '')]);
  bytes.fill(0);
  return { dataKey, wrapped };
}

/**
 * Decrypts a stored data key.
 *
 * @throws DOMException `OperationError` for a different wrapping key
 */
export async function unwrapDataKey(wrapped: Ciphertext, wrappingKey: CryptoKey): Promise<CryptoKey> {
  const bytes = await decrypt(wrapped, wrappingKey, '');
  const dataKey = await importKey(bytes);
  bytes.fill(0);
  return dataKey;
}

/** Encrypts a text, so that only the same key and the same `context` decrypt it. */
export function encryptText(text: string, dataKey: CryptoKey, context: string): Promise<Ciphertext> {
  return encrypt(new TextEncoder().encode(text), dataKey, context);
}

/** Decrypts a text. @throws DOMException `OperationError` for a different key, a different context or modified bytes */
export async function decryptText(ciphertext: Ciphertext, dataKey: CryptoKey, context: string): Promise<string> {
  return new TextDecoder().decode(await decrypt(ciphertext, dataKey, context));
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

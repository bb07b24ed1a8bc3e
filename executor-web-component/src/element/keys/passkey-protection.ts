import { generateWrappedDataKey, unwrapDataKey } from './data-key.ts';
import { KeyError } from './key-error.ts';
import type { CreatedProtection, PasskeyProtection } from './protection.ts';

/** Timeout of the passkey prompt in milliseconds. */
const TIMEOUT = 120_000;

const SALT_BYTES = 32;
const ES256 = -7;
const RS256 = -257;

/** Name in the list of passkeys on the user's device. */
const ACCOUNT_NAME = 'chat-executor keys';

/** Whether this page can offer a passkey. Only creating one shows whether the user's authenticator supports PRF. */
export async function canUsePasskeys(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined' || !globalThis.isSecureContext) return false;
  const capabilities = await PublicKeyCredential.getClientCapabilities?.().catch(() => undefined);
  return capabilities?.['extension:prf'] !== false;
}

/**
 * Creates a passkey for this page and a protection with it. Call it from a click, as browsers require.
 *
 * @throws KeyError `passkey-refused`, `passkey-unsuitable` or `passkey-unavailable`
 */
export async function createPasskeyProtection(autoLockMinutes: number): Promise<CreatedProtection> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const credential = await prompt(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: 'chat-executor' },
        user: { id: crypto.getRandomValues(new Uint8Array(16)), name: ACCOUNT_NAME, displayName: ACCOUNT_NAME },
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        timeout: TIMEOUT,
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const { prf } = credential.getClientExtensionResults();
  if (!prf?.enabled) throw new KeyError('passkey-unsuitable');
  const credentialId = new Uint8Array(credential.rawId);
  // Many authenticators provide the secret only when a passkey is used, not when it is created.
  const secret = prf.results?.first ?? (await readSecret(credentialId, salt));
  const { dataKey, wrapped } = await generateWrappedDataKey(await deriveKey(secret));
  return { dataKey, protection: { kind: 'passkey', id: crypto.randomUUID(), credentialId, salt, wrapped, autoLockMinutes } };
}

/**
 * Prompts for the passkey and returns the data key. Call it from a click.
 *
 * @throws KeyError as {@link createPasskeyProtection}
 */
export async function unlockWithPasskey({ credentialId, salt, wrapped }: PasskeyProtection): Promise<CryptoKey> {
  const secret = await readSecret(credentialId, salt);
  try {
    return await unwrapDataKey(wrapped, await deriveKey(secret));
  } catch (thrown) {
    throw new KeyError('passkey-unsuitable', thrown);
  }
}

async function readSecret(credentialId: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>): Promise<BufferSource> {
  const credential = await prompt(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        allowCredentials: [{ type: 'public-key', id: credentialId }],
        userVerification: 'required',
        timeout: TIMEOUT,
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const secret = credential.getClientExtensionResults().prf?.results?.first;
  if (secret === undefined) throw new KeyError('passkey-unsuitable');
  return secret;
}

async function prompt(request: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  if (typeof PublicKeyCredential === 'undefined') throw new KeyError('passkey-unavailable');
  try {
    const credential = await request();
    if (credential instanceof PublicKeyCredential) return credential;
  } catch (thrown) {
    const isRefused = thrown instanceof DOMException && (thrown.name === 'NotAllowedError' || thrown.name === 'AbortError');
    throw new KeyError(isRefused ? 'passkey-refused' : 'passkey-unavailable', thrown);
  }
  throw new KeyError('passkey-refused');
}

async function deriveKey(secret: BufferSource): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('chat-executor data key');
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return crypto.subtle.deriveKey(parameters, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

import { generateWrappedDataKey, unwrapDataKey } from './data-key.ts';
import { KeyError } from './key-error.ts';
import type { CreatedProtection, PasskeyProtection } from './protection.ts';

/** Milliseconds the user has to use the passkey. */
const TIMEOUT = 120_000;

const SALT_BYTES = 32;
const ES256 = -7;
const RS256 = -257;

/** What the passkey's list of the user's device calls it. */
const ACCOUNT = 'chat-executor keys';

/** Whether it is worth offering a passkey here. Whether the user's authenticator has what is needed shows when it is asked. */
export async function canUsePasskeys(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined' || !globalThis.isSecureContext) return false;
  const capabilities = await PublicKeyCredential.getClientCapabilities?.().catch(() => undefined);
  return capabilities?.['extension:prf'] !== false;
}

/**
 * Makes a passkey for this page and protects with it. Call it from a click: browsers ask for one.
 *
 * @throws KeyError `passkey-refused`, `passkey-unsuitable` or `passkey-unavailable`
 */
export async function createPasskeyProtection(autoLockMinutes: number): Promise<CreatedProtection> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const credential = await ask(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: 'chat-executor' },
        user: { id: crypto.getRandomValues(new Uint8Array(16)), name: ACCOUNT, displayName: ACCOUNT },
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
  // Many authenticators give the secret only when a passkey is used, not when it is made.
  const secret = prf.results?.first ?? (await askForSecret(credentialId, salt));
  const { dataKey, wrapped } = await generateWrappedDataKey(await deriveKey(secret));
  return { dataKey, protection: { kind: 'passkey', id: crypto.randomUUID(), credentialId, salt, wrapped, autoLockMinutes } };
}

/**
 * Asks for the passkey and opens with it. Call it from a click.
 *
 * @throws KeyError as {@link createPasskeyProtection}
 */
export async function unlockWithPasskey({ credentialId, salt, wrapped }: PasskeyProtection): Promise<CryptoKey> {
  const secret = await askForSecret(credentialId, salt);
  try {
    return await unwrapDataKey(wrapped, await deriveKey(secret));
  } catch (thrown) {
    throw new KeyError('passkey-unsuitable', thrown);
  }
}

async function askForSecret(credentialId: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>): Promise<BufferSource> {
  const credential = await ask(() =>
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

async function ask(question: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  if (typeof PublicKeyCredential === 'undefined') throw new KeyError('passkey-unavailable');
  try {
    const credential = await question();
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

import type { KeySignIn } from '@chat-executor/executor/providers';
import { saveProvider } from '../panel/change-settings.ts';
import { pageSettingsStore } from '../settings/page-settings-store.ts';
import { type StoredProvider, toOwner } from '../settings/stored-settings.ts';
import {
  CHANNEL_NAME,
  cleanUrl,
  exchangeCode,
  prepareAuthorization,
  type RedirectResult,
  readRedirect,
  SignInError,
  type SignInProblem,
} from './authorization.ts';

/** Key of the pending sign-in in `sessionStorage`, while this tab shows the provider. Deleted when the tab returns. */
const PENDING_KEY = 'chat-executor:sign-in';

/** Milliseconds to wait for the tab that started the sign-in; after that, this window stays open. */
const HANDOVER_TIMEOUT = 3_000;

type Pending = {
  readonly state: string;
  readonly verifier: string;
  readonly signIn: KeySignIn;
  readonly provider: StoredProvider;
  /** The custom headers as JSON, encrypted like a key: the bytes of the nonce and of the text. */
  readonly headers?: { readonly iv: readonly number[]; readonly data: readonly number[] };
};

type Headers = NonNullable<StoredProvider['headers']>;

let outcome: Promise<SignInProblem | undefined> | undefined;

/**
 * Signs in at a provider in this tab, which leaves the page. After the return, the provider is saved with its key.
 *
 * @throws SignInError
 */
export async function signInByRedirect(signIn: KeySignIn, provider: StoredProvider): Promise<void> {
  const { state, verifier, url } = await prepareAuthorization(signIn, location.href);
  // The storage of the tab is not encrypted, so that no secret may get into it as plain text.
  const { apiKey: _apiKey, headers, ...plain } = provider;
  const sealed = headers && (await seal(plain, headers));
  const pending: Pending = { state, verifier, signIn, provider: plain, ...(sealed && { headers: sealed }) };
  sessionStorage.setItem(PENDING_KEY, JSON.stringify(pending));
  location.assign(url);
}

/** Why the sign-in that this page returned from failed; undefined if it succeeded or there was none. */
export async function readSignInOutcome(): Promise<SignInProblem | undefined> {
  handleRedirect();
  return outcome;
}

/**
 * Removes the result of a redirect from the URL of this page, and handles it: a tab that left the page itself exchanges the code; a
 * separate window passes it to the tab that opened it, and closes. Without a result, a pending sign-in is forgotten: its user came
 * back another way.
 */
export function handleRedirect(): void {
  const returned = readRedirect(location.href);
  const pending = takePending();
  if (returned === undefined) return;
  // First, so that the code gets into no history entry and no Referer header.
  history.replaceState(history.state, '', cleanUrl(location.href));
  if (pending?.state === returned.state) outcome = finish(pending, returned);
  else handOver(returned);
}

async function finish(
  { verifier, signIn, provider, headers: sealed }: Pending,
  returned: RedirectResult,
): Promise<SignInProblem | undefined> {
  try {
    const apiKey = await exchangeCode(signIn, returned, verifier);
    const headers = sealed && (await unseal(provider, sealed));
    await pageSettingsStore().update(saveProvider({ ...provider, ...(headers && { headers }), apiKey }));
    return sealed && !headers ? 'headers-lost' : undefined;
  } catch (thrown) {
    return thrown instanceof SignInError ? thrown.problem : 'unreachable';
  }
}

async function seal(provider: StoredProvider, headers: Headers): Promise<Pending['headers']> {
  const sealed = await pageSettingsStore()
    .openVault?.()
    .then((vault) => vault.seal(toOwner(provider), JSON.stringify(headers)))
    .catch(() => undefined);
  if (!sealed) throw new SignInError('headers-lost');
  return { iv: [...sealed.iv], data: [...new Uint8Array(sealed.data)] };
}

/** Waits until the user unlocks the keys, if they are locked. */
async function unseal(provider: StoredProvider, { iv, data }: NonNullable<Pending['headers']>): Promise<Headers | undefined> {
  const vault = await pageSettingsStore().openVault?.();
  const text = await vault?.unseal(toOwner(provider), { iv: new Uint8Array(iv), data: new Uint8Array(data).buffer });
  return text === undefined ? undefined : JSON.parse(text);
}

function handOver(returned: RedirectResult): void {
  const channel = new BroadcastChannel(CHANNEL_NAME);
  const timer = setTimeout(() => channel.close(), HANDOVER_TIMEOUT);
  channel.onmessage = ({ data }) => {
    if (data.taken !== returned.state) return;
    clearTimeout(timer);
    channel.close();
    window.close();
  };
  channel.postMessage(returned);
  (window.opener as Window | null)?.postMessage(returned, location.origin);
}

/** Forgets the pending sign-in of this tab, and returns it. */
export function takePending(): Pending | undefined {
  try {
    const stored = sessionStorage.getItem(PENDING_KEY);
    sessionStorage.removeItem(PENDING_KEY);
    return stored === null ? undefined : (JSON.parse(stored) as Pending);
  } catch {
    // The browser blocks storage.
    return undefined;
  }
}

import type { KeySignIn } from '@chat-executor/executor/providers';
import { saveProvider } from '../panel/change-settings.ts';
import { pageSettingsStore } from '../settings/page-settings-store.ts';
import { originOf, type StoredProvider } from '../settings/stored-settings.ts';
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

type Pending = { readonly state: string; readonly verifier: string; readonly signIn: KeySignIn; readonly provider: StoredProvider };

let outcome: Promise<SignInProblem | undefined> | undefined;

/** Signs in at a provider in this tab, which leaves the page. After the return, the provider is saved with its key. */
export async function signInByRedirect(signIn: KeySignIn, provider: StoredProvider): Promise<void> {
  const { state, verifier, url } = await prepareAuthorization(signIn, location.href);
  // Secrets stay in the vault: the storage of the tab is not encrypted.
  const { apiKey: _apiKey, headers: _headers, ...plain } = provider;
  const pending: Pending = { state, verifier, signIn, provider: plain };
  sessionStorage.setItem(PENDING_KEY, JSON.stringify(pending));
  location.assign(url);
}

/** Why the sign-in that this page returned from failed; undefined if it succeeded or there was none. */
export async function readSignInOutcome(): Promise<SignInProblem | undefined> {
  return outcome;
}

/**
 * Removes the result of a redirect from the URL of this page, and handles it: a tab that left the page itself exchanges the code; a
 * separate window passes it to the tab that opened it, and closes.
 */
export function handleRedirect(): void {
  const returned = readRedirect(location.href);
  if (returned === undefined) return;
  // First, so that the code gets into no history entry and no Referer header.
  history.replaceState(history.state, '', cleanUrl(location.href));
  const pending = takePending();
  if (pending?.state === returned.state) outcome = finish(pending, returned);
  else handOver(returned);
}

async function finish({ verifier, signIn, provider }: Pending, returned: RedirectResult): Promise<SignInProblem | undefined> {
  try {
    const apiKey = await exchangeCode(signIn, returned, verifier);
    await pageSettingsStore().update((settings) => {
      const stored = settings.providers.find((each) => each.id === provider.id && originOf(each) === originOf(provider));
      const headers = stored?.headers;
      return saveProvider({ ...provider, ...(headers && { headers }), apiKey })(settings);
    });
    return undefined;
  } catch (thrown) {
    return thrown instanceof SignInError ? thrown.problem : 'unreachable';
  }
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

function takePending(): Pending | undefined {
  const stored = sessionStorage.getItem(PENDING_KEY);
  sessionStorage.removeItem(PENDING_KEY);
  return stored === null ? undefined : (JSON.parse(stored) as Pending);
}

import type { KeySignIn } from '@chat-executor/executor/providers';
import { saveProvider } from '../panel/change-settings.ts';
import { pageSettingsStore } from '../settings/page-settings-store.ts';
import type { StoredProvider } from '../settings/stored-settings.ts';
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

/** Where a tab that leaves for the provider notes what it asked: only this tab reads it, and it is deleted at the first return. */
const PENDING = 'chat-executor:sign-in';

/** Milliseconds a tab that asked has to answer before a window counts as one that nobody waits for. */
const TAKE_LIMIT = 3_000;

type Pending = { readonly state: string; readonly verifier: string; readonly signIn: KeySignIn; readonly provider: StoredProvider };

let outcome: Promise<SignInProblem | undefined> | undefined;

/** Signs in at a provider in this tab, which leaves the page for it; the provider is saved with its key after the return. */
export async function signInByRedirect(signIn: KeySignIn, provider: StoredProvider): Promise<void> {
  const { state, verifier, url } = await prepareAuthorization(signIn, location.href);
  const pending: Pending = { state, verifier, signIn, provider };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  location.assign(url);
}

/** The problem of a sign-in this page returned from; undefined without one. */
export async function readSignInOutcome(): Promise<SignInProblem | undefined> {
  return outcome;
}

/**
 * Takes what a provider sent back out of the address of this page, and acts on it: a tab that left itself exchanges
 * the code, a window hands it to the tab that opened it and closes.
 */
export function handleRedirect(): void {
  const returned = readRedirect(location.href);
  if (returned === undefined) return;
  // First, so that the code is in no history entry and no Referer.
  history.replaceState(history.state, '', cleanUrl(location.href));
  const pending = takePending();
  if (pending?.state === returned.state) outcome = finish(pending, returned);
  else handOver(returned);
}

async function finish({ verifier, signIn, provider }: Pending, returned: RedirectResult): Promise<SignInProblem | undefined> {
  try {
    const apiKey = await exchangeCode(signIn, returned, verifier);
    await pageSettingsStore().update(saveProvider({ ...provider, apiKey }));
    return undefined;
  } catch (thrown) {
    return thrown instanceof SignInError ? thrown.problem : 'unreachable';
  }
}

function handOver(returned: RedirectResult): void {
  const channel = new BroadcastChannel(CHANNEL_NAME);
  const timer = setTimeout(() => channel.close(), TAKE_LIMIT);
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
  const kept = sessionStorage.getItem(PENDING);
  sessionStorage.removeItem(PENDING);
  return kept === null ? undefined : (JSON.parse(kept) as Pending);
}

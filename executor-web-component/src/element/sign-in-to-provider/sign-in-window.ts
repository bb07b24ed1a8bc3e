import type { KeySignIn } from '@chat-executor/executor/providers';
import { type Authorization, CHANNEL_NAME, exchangeCode, prepareAuthorization, type RedirectResult, SignInError } from './authorization.ts';

/** Milliseconds between two checks whether the window is still open. */
const CHECK_INTERVAL = 500;

/** Handles events of a sign-in in a separate window. */
export type SignInHandlers = {
  /**
   * The window was closed, or looks closed because the provider isolates it (Cross-Origin-Opener-Policy). A code may still
   * arrive.
   */
  readonly onClosed: () => void;
};

/**
 * Signs in at a provider in a separate window and returns the key. Call it from a click.
 *
 * @throws SignInError, or the reason of the signal if that aborts
 */
export async function signInByWindow(signIn: KeySignIn, { onClosed }: SignInHandlers, signal: AbortSignal): Promise<string> {
  // Opened before the first await, because browsers allow it only during the click.
  const opened = window.open('about:blank', '', 'popup,width=520,height=720');
  if (opened === null) throw new SignInError('popup-blocked');
  try {
    const authorization = await prepareAuthorization(signIn, location.href);
    opened.location.replace(authorization.url);
    return await exchangeCode(signIn, await waitForRedirect(authorization, opened, onClosed, signal), authorization.verifier);
  } finally {
    opened.close();
  }
}

async function waitForRedirect(
  { state }: Authorization,
  opened: Window,
  onClosed: () => void,
  signal: AbortSignal,
): Promise<RedirectResult> {
  const returned = Promise.withResolvers<RedirectResult>();
  // Listens to both ways: an isolated window has no opener but shares the BroadcastChannel; a window opened from a frame may not
  // share the channel (partitioned storage) but has its opener.
  const channel = new BroadcastChannel(CHANNEL_NAME);
  channel.onmessage = ({ data }: MessageEvent<RedirectResult>) => {
    if (data.state !== state) return;
    channel.postMessage({ taken: state });
    returned.resolve(data);
  };
  const onMessage = ({ data, origin }: MessageEvent<RedirectResult | undefined>): void => {
    if (origin === location.origin && data?.state === state) returned.resolve(data);
  };
  addEventListener('message', onMessage);
  const timer = setInterval(() => {
    if (!opened.closed) return;
    clearInterval(timer);
    onClosed();
  }, CHECK_INTERVAL);
  const onAbort = (): void => returned.reject(signal.reason);
  signal.addEventListener('abort', onAbort);
  try {
    signal.throwIfAborted();
    return await returned.promise;
  } finally {
    clearInterval(timer);
    removeEventListener('message', onMessage);
    signal.removeEventListener('abort', onAbort);
    channel.close();
  }
}

import type { KeySignIn } from '@chat-executor/executor/providers';
import { type Authorization, CHANNEL_NAME, exchangeCode, prepareAuthorization, type RedirectResult, SignInError } from './authorization.ts';

/** Milliseconds between two looks at whether the window is still there. */
const CHECK_INTERVAL = 500;

/** The state of a sign-in in a separate window. */
export type SignInListener = {
  /**
   * The window was closed, or can no longer be seen from here. That may be the end or not, since some providers cut
   * their window off from ours: a code that comes later is taken all the same.
   */
  readonly onClosed: () => void;
};

/**
 * Signs in at a provider in a separate window and returns the key. Call it from a click, and abort it when the key is no
 * longer needed.
 *
 * @throws SignInError; the reason of the signal when that ended it
 */
export async function signInByWindow(signIn: KeySignIn, { onClosed }: SignInListener, signal: AbortSignal): Promise<string> {
  // Opened before anything is waited for, because browsers allow it only in the click itself.
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
  // The page that the provider sends back to may no longer know who opened it; pages of one origin hear each other. In a
  // frame it is the other way round: they may be kept apart, but the window still knows its opener.
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
  const looking = setInterval(() => {
    if (!opened.closed) return;
    clearInterval(looking);
    onClosed();
  }, CHECK_INTERVAL);
  const onAbort = (): void => returned.reject(signal.reason);
  signal.addEventListener('abort', onAbort);
  try {
    signal.throwIfAborted();
    return await returned.promise;
  } finally {
    clearInterval(looking);
    removeEventListener('message', onMessage);
    signal.removeEventListener('abort', onAbort);
    channel.close();
  }
}

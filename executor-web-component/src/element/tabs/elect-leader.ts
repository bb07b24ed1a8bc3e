import { readTokenClaims } from '@chat-executor/executor';

/** What a tab does with its place. */
export type ElectionHandlers = {
  /** This tab leads: it connects. */
  readonly lead: () => void;
  /** Another one leads; this one waits behind it. */
  readonly follow: () => void;
};

/**
 * Lets one tab of this browser lead, by a Web Lock of that name; the others wait, and the next one leads as soon as the leader has
 * gone, however it went. Where there are no locks (a page that is not secure), each tab leads.
 *
 * @param signal - gives the place up
 */
export function electLeader(name: string, signal: AbortSignal, { lead, follow }: ElectionHandlers): void {
  const { locks } = navigator;
  const hold = async (): Promise<void> => {
    if (signal.aborted) return;
    lead();
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  };
  if (!locks) return void hold();
  const asked = locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock) return hold();
    if (!signal.aborted) follow();
    return undefined;
  });
  // A page that may not use locks leads, too.
  asked.then(() => {
    if (!signal.aborted) locks.request(name, { signal }, hold).catch(() => undefined);
  }, hold);
}

/**
 * The name under which the tabs of one user at one backend elect their leader. A token is not in it: of one that says whose it is
 * (a JWT) its user, so that tabs with tokens of their own are one user's; of any other a short hash.
 */
export function tabGroupName(backend: string, path: string | undefined, token: string): string {
  return `chat-executor ${JSON.stringify([backend, path, userOf(token)])}`;
}

function userOf(token: string): unknown {
  const { id, sub } = readTokenClaims(token);
  if (id ?? sub) return id ?? sub;
  let hash = 0;
  for (const letter of token) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return hash;
}

import { readTokenClaims } from '@chat-executor/executor';

/** Handles the result of an election. */
export type ElectionHandlers = {
  /** This tab is the leader. */
  readonly lead: () => void;
  /** Another tab is the leader; this one waits for its turn. */
  readonly follow: () => void;
};

/**
 * Elects one tab of this browser as the leader, with a Web Lock. The other tabs wait; when the leader closes or crashes, the next
 * one leads. Without Web Locks (on an insecure page), each tab leads.
 *
 * @param name - name of the lock
 * @param signal - leaves the election, or stops leading
 */
export function electLeader(name: string, signal: AbortSignal, { lead, follow }: ElectionHandlers): void {
  const { locks } = navigator;
  const hold = async (): Promise<void> => {
    if (signal.aborted) return;
    lead();
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  };
  if (!locks) return void hold();
  const attempt = locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock) return hold();
    if (!signal.aborted) follow();
    return undefined;
  });
  // A page that may not use locks leads as well.
  attempt.then(() => {
    if (!signal.aborted) locks.request(name, { signal }, hold).catch(() => undefined);
  }, hold);
}

/**
 * The name of the lock and the channel that the tabs of one user at one backend share. It identifies the user by the claims of a
 * JWT, so that tabs with different tokens of one user share it, and by a short hash of any other token.
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

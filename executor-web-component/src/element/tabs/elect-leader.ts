import { readTokenClaims } from '@chat-executor/executor';
import { anySignal } from '@chat-executor/protocol';

/** Handles the results of an election. */
export type ElectionHandlers = {
  /** This tab is the leader. */
  readonly lead: () => void;
  /** Another tab is the leader, possibly because it has taken over; this one waits for its turn. */
  readonly follow: () => void;
};

/** The election as one tab takes part in it. */
export type Election = {
  /** Takes the lock from the leader, which follows as soon as it runs again. Does nothing if this tab leads. */
  readonly takeOver: () => void;
};

/**
 * Elects one tab of this browser as the leader, with a Web Lock. The other tabs wait; when the leader closes or crashes, the next
 * one leads. A frozen tab keeps its lock, so that another one has to take over. Without Web Locks (on an insecure page), each tab
 * leads.
 *
 * @param name - name of the lock
 * @param signal - leaves the election, or stops leading
 */
export function electLeader(name: string, signal: AbortSignal, { lead, follow }: ElectionHandlers): Election {
  const { locks } = navigator;
  /** Aborts when this tab no longer waits for its turn. */
  let waiting: AbortController | undefined;
  const hold = async (): Promise<void> => {
    if (signal.aborted) return;
    waiting = undefined;
    lead();
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  };
  const request = (options: LockOptions): void => {
    let isHeld = false;
    const held = locks.request(name, options, () => {
      isHeld = true;
      return hold();
    });
    held.catch(() => isHeld && followNext());
  };
  const wait = (): void => {
    if (signal.aborted) return;
    waiting = new AbortController();
    request({ signal: anySignal([signal, waiting.signal]) });
  };
  const followNext = (): void => {
    if (signal.aborted) return;
    follow();
    wait();
  };
  const takeOver = (): void => {
    if (signal.aborted || !waiting) return;
    waiting.abort();
    waiting = undefined;
    request({ steal: true });
  };
  if (!locks) {
    void hold();
    return { takeOver };
  }
  let isFirst = false;
  const attempt = locks.request(name, { ifAvailable: true }, (lock) => {
    isFirst = lock !== null;
    if (isFirst) return hold();
    if (!signal.aborted) follow();
    return undefined;
  });
  // A page that may not use locks leads as well.
  attempt.then(wait, () => (isFirst ? followNext() : hold()));
  return { takeOver };
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

import { expect, test } from 'vitest';
import { callSession } from './event-caller.ts';
import type { Session } from './session.ts';

/** A session on which nothing can be sent. */
function brokenSession(): { readonly session: Session; readonly listeners: Set<unknown> } {
  const listeners = new Set<unknown>();
  const session = {
    gone: false,
    onGone: (listener: unknown) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    socket: {
      timeout: () => ({
        emit: () => {
          throw new RangeError('nested too deeply');
        },
      }),
    },
  };
  return { session: session as unknown as Session, listeners };
}

test('a call that cannot be sent fails at once, and leaves nothing behind', async () => {
  const { session, listeners } = brokenSession();
  const envelope = { chat_id: '', message_id: null, data: { type: 'confirmation' } };
  await expect(callSession(session, envelope, { timeoutMs: 60_000 })).rejects.toThrow('nested too deeply');
  expect(listeners.size).toBe(0);
});

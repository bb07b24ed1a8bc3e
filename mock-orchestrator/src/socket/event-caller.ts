import type { EventEnvelope } from '@chat-executor/protocol';
import type { FrameSubject } from '../journal/tap-frames.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import { withTimeout } from '../with-timeout.ts';
import type { ExecutorSession } from './executor-session.ts';

/** The options of {@link callSession}. */
export type CallOptions = {
  /** How long the answer may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** How the journal records the frame. Default: not at all. */
  readonly subject?: FrameSubject | undefined;
};

/** The part of a session that a call uses. */
export type CallableSession = Pick<ExecutorSession, 'gone' | 'onGone' | 'send'>;

/**
 * Calls one session and resolves to the answer of its callback. The caller must validate the answer.
 *
 * @throws OrchestratorError `ack-timeout` after the time limit; `executor-gone` as soon as the connection is lost, because
 *   Socket.IO itself would leave the call open forever
 * @throws the signal's reason if it is aborted
 */
export async function callSession(session: CallableSession, envelope: EventEnvelope, options: CallOptions): Promise<unknown> {
  const { timeoutMs, signal, subject } = options;
  const { promise: answer, resolve, reject } = Promise.withResolvers<unknown>();
  const stopListening = session.onGone(reject);
  // Socket.IO keeps the ack of an unanswered call until its time limit. It must not keep the request, which may end before.
  const waiting: { deliver?: (answer: unknown) => void } = { deliver: resolve };
  try {
    if (!session.gone && !signal?.aborted)
      session.send(envelope, { subject, callback: { timeoutMs, onAnswer: (answer) => waiting.deliver?.(answer) } });
    return await withTimeout(answer, timeoutMs, () => new OrchestratorError('ack-timeout'), signal);
  } finally {
    stopListening();
    delete waiting.deliver;
  }
}

import type { EventEnvelope } from '@chat-executor/protocol';
import type { FrameSubject } from '../journal/tap-frames.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { ExecutorSession } from './executor-session.ts';

/** How a call is made. */
export type CallOptions = {
  /** How long the answer may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** What the call's frame is recorded as. Default: it is not recorded. */
  readonly subject?: FrameSubject | undefined;
};

/** What a call needs of a session. */
export type CallableSession = Pick<ExecutorSession, 'gone' | 'onGone' | 'send'>;

/**
 * Calls one session and resolves to whatever its callback is given; the caller must judge it.
 *
 * @throws OrchestratorError `ack-timeout` after the time limit; `executor-gone` as soon as the connection is lost, since
 *   Socket.IO itself would leave the call open forever
 * @throws the signal's reason at an abort
 */
export function callSession(session: CallableSession, envelope: EventEnvelope, options: CallOptions): Promise<unknown> {
  const { timeoutMs, signal, subject } = options;
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      stopListening();
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = () => finish(() => reject(signal?.reason));
    const timer = setTimeout(() => finish(() => reject(new OrchestratorError('ack-timeout'))), timeoutMs);
    let stopListening = () => {};
    stopListening = session.onGone((error) => finish(() => reject(error)));
    if (session.gone) return;
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    try {
      session.send(envelope, { subject, callback: { timeoutMs, take: (answer) => finish(() => resolve(answer)) } });
    } catch (error) {
      finish(() => reject(error));
    }
  });
}

import { ENVELOPE_EVENT, type EventEnvelope } from '@chat-executor/protocol';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Session } from './session.ts';

/** How a call is made. */
export type CallOptions = {
  /** How long the answer may take. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Name of the envelope event; the older `chat-events` where a front end knows no other (rule ENV-1). */
  readonly event?: string | undefined;
  /** Puts the envelope on the wire; a fault may do it late, twice, or not at all. Default: once, at once. */
  readonly send?: ((emit: (envelope: unknown) => void) => void) | undefined;
};

/**
 * Calls one session and resolves to what its callback was given, whatever that is: it must be judged by who called.
 *
 * @throws OrchestratorError `ack-timeout` after the time limit; `executor-gone` as soon as the connection is lost, since
 *   Socket.IO itself would leave the call open for ever
 * @throws the signal's reason at an abort
 */
export function callSession(session: Session, envelope: EventEnvelope, options: CallOptions): Promise<unknown> {
  const { timeoutMs, signal, event = ENVELOPE_EVENT, send = (emit) => emit(envelope) } = options;
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
    const emit = (sent: unknown) => {
      // The library's own limit only forgets the callback, so that an answer that never comes leaves nothing behind.
      session.socket.timeout(timeoutMs + 1000).emit(event, sent, (error: Error | null, answer: unknown) => {
        if (!error) finish(() => resolve(answer));
      });
    };
    try {
      send(emit);
    } catch (error) {
      finish(() => reject(error));
    }
  });
}

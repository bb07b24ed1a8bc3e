import { ExecutorError } from '../executor-error.ts';
import { Outbox } from './channels/outbox.ts';
import type { EnvelopeHandler } from './connection/connection.ts';
import type { Session } from './connection/session.ts';
import type { Limits } from './limits.ts';
import type { ModelCatalog } from './model-catalog.ts';
import { type AcceptedRequest, readEnvelope } from './requests/accept-request.ts';
import { type RequestHandlers, RequestRegistry, type RequestSettings } from './requests/request-registry.ts';
import type { RequestState } from './state.ts';

/** An envelope without its size. */
type ReceivedEnvelope = Parameters<EnvelopeHandler> extends [...infer Rest, number] ? Rest : never;

/** Handles requests from envelope to receipt. It loads with the first envelope, so that a page's initial load stays small. */
export class Relay {
  readonly #limits: Limits;
  readonly #requests: RequestRegistry;
  /** The outbox of the current session. */
  #outbox: { readonly session: Session; readonly queue: Outbox } | undefined;

  constructor(catalog: ModelCatalog, settings: RequestSettings, handlers: RequestHandlers) {
    this.#limits = settings.limits;
    this.#requests = new RequestRegistry(catalog, settings, handlers);
  }

  /** The waiting and running requests. */
  get states(): readonly RequestState[] {
    return this.#requests.states;
  }

  /** Stops one request or all of them, and tells the reader why. */
  stop(code: 'paused' | 'cancelled', requestId?: string): void {
    const sentence = 'The executor stopped the request.';
    this.#requests.stop(new ExecutorError(code, code === 'cancelled' ? { sentence } : {}), requestId);
  }

  /** Settles when the backend has acknowledged all items, if it acks. */
  async settled(): Promise<void> {
    await this.#outbox?.queue.settled();
  }

  /**
   * Handles an envelope. Settles when its payload is no longer used. Never rejects.
   *
   * @param paused - whether to refuse new requests
   */
  async receive(paused: boolean, ...[session, event, payload, answer]: ReceivedEnvelope): Promise<void> {
    // The session was lost while this module loaded, so the backend no longer waits for an answer.
    if (session.signal.aborted) return;
    const received = readEnvelope(session, event, payload);
    if (received.kind === 'cancel-message') this.#requests.cancelMessage(received.chatId, received.messageId);
    if (received.kind === 'cancel-channel') this.#requests.cancelChannel(received.channel);
    // A request without an ack function cannot be answered.
    if (received.kind === 'refusal') answer?.(received.error.toErrorAck());
    if (received.kind === 'request' && answer) await this.#run(session, received.request, answer, paused);
  }

  async #run(session: Session, request: AcceptedRequest, answer: (value: object) => void, paused: boolean): Promise<void> {
    if (this.#requests.has(request.channel)) {
      answer(new ExecutorError('channel-refused', { sentence: 'The channel is already in use.' }).toErrorAck());
      return;
    }
    if (this.#requests.isFlooded) return answer(new ExecutorError('busy').toErrorAck());
    if (this.#outbox?.session !== session) this.#outbox = { session, queue: new Outbox(session, this.#limits) };
    await this.#requests.run(request, session, this.#outbox.queue, answer, paused ? new ExecutorError('paused') : undefined);
  }
}

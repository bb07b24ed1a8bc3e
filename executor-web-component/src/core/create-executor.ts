import { PROTOCOL_VERSION } from '@chat-executor/protocol';
import { ExecutorError } from '../executor-error.ts';
import { type AcceptedRequest, readEnvelope } from './accept-request.ts';
import { Connection } from './connection.ts';
import type { Executor, ExecutorOptions } from './executor.ts';
import { type ExecutorEventMap, RequestEndEvent, RequestStartEvent, StateChangeEvent } from './executor-events.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { ModelCatalog } from './model-catalog.ts';
import { Outbox } from './outbox.ts';
import { RequestRegistry } from './request-registry.ts';
import type { Session } from './session.ts';
import type { ConnectionState, ExecutorState, Receipt } from './state.ts';

const KEPT_RECEIPTS = 100;

/** Makes an executor. It does nothing until {@link Executor.start}. */
export function createExecutor(options: ExecutorOptions): Executor {
  return new HeadlessExecutor(options);
}

class HeadlessExecutor implements Executor {
  readonly #events = new EventTarget();
  readonly #limits: Limits;
  readonly #name: string | undefined;
  readonly #catalog: ModelCatalog;
  readonly #connection: Connection;
  readonly #requests: RequestRegistry;
  /** Flow control belongs to a session: a new one starts afresh. */
  readonly #outboxes = new WeakMap<Session, Outbox>();
  #connectionState: ConnectionState = { status: 'off' };
  #paused = false;
  #receipts: readonly Receipt[] = [];
  #snapshot: ExecutorState | undefined;
  #announced = '';
  #changePending = false;

  constructor({ backend, registry, providers = [], limits, name }: ExecutorOptions) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#name = name;
    this.#catalog = new ModelCatalog(registry, this.#limits, () => this.#changed());
    this.#requests = new RequestRegistry(this.#catalog, this.#limits, {
      onChange: () => this.#changed(),
      onStart: (request) => {
        this.#changed();
        this.#events.dispatchEvent(new RequestStartEvent(request));
      },
      onEnd: (receipt) => {
        this.#receipts = [receipt, ...this.#receipts].slice(0, KEPT_RECEIPTS);
        this.#changed();
        this.#events.dispatchEvent(new RequestEndEvent(receipt));
      },
    });
    this.#connection = new Connection(backend, {
      onState: (state) => {
        this.#connectionState = state;
        this.#changed();
      },
      onSession: (session) => this.#outboxes.set(session, new Outbox(session, this.#limits)),
      onEnvelope: (...received) => this.#receive(...received),
      announcement: () => this.#announcement(),
    });
    this.#catalog.set(providers);
  }

  get state(): ExecutorState {
    this.#snapshot ??= {
      connection: this.#connectionState,
      paused: this.#paused,
      providers: this.#catalog.providers,
      models: this.#catalog.models,
      requests: this.#requests.states,
      receipts: this.#receipts,
    };
    return this.#snapshot;
  }

  start(): void {
    this.#connection.start();
  }

  stop(): void {
    this.#connection.stop();
  }

  reconnect(): void {
    this.#connection.reconnect();
  }

  pause(): void {
    this.#paused = true;
    this.#requests.stop(new ExecutorError('paused'));
    this.#changed();
  }

  resume(): void {
    this.#paused = false;
    this.#changed();
  }

  cancel(requestId: string): void {
    this.#requests.stop(new ExecutorError('cancelled', { sentence: 'The request was stopped at the executor.' }), requestId);
  }

  setProviders(providers: ExecutorOptions['providers'] & {}): void {
    this.#catalog.set(providers);
  }

  refreshModels(providerId?: string): Promise<void> {
    return this.#catalog.refresh(providerId);
  }

  addEventListener<K extends keyof ExecutorEventMap>(type: K, listener: (event: ExecutorEventMap[K]) => void): void {
    this.#events.addEventListener(type, listener as (event: Event) => void);
  }

  removeEventListener<K extends keyof ExecutorEventMap>(type: K, listener: (event: ExecutorEventMap[K]) => void): void {
    this.#events.removeEventListener(type, listener as (event: Event) => void);
  }

  #receive(session: Session, event: string, payload: unknown, answer: ((value: object) => void) | undefined): void {
    const received = readEnvelope(session, event, payload);
    if (received.kind === 'cancel-message') this.#requests.cancelMessage(received.chatId, received.messageId);
    if (received.kind === 'cancel-channel') this.#requests.cancelChannel(received.channel);
    // A request nobody waits for an answer to is not one.
    if (received.kind === 'refusal') answer?.(received.error.toErrorAck());
    if (received.kind === 'request' && answer) this.#run(session, received.request, answer);
  }

  #run(session: Session, request: AcceptedRequest, answer: (value: object) => void): void {
    const outbox = this.#outboxes.get(session);
    if (!outbox) return;
    if (this.#requests.has(request.channel)) {
      answer(new ExecutorError('channel-refused', { sentence: 'The channel is already in use.' }).toErrorAck());
      return;
    }
    void this.#requests.run(request, session, outbox, answer, this.#paused ? new ExecutorError('paused') : undefined);
  }

  #announcement() {
    return {
      protocol: PROTOCOL_VERSION,
      models: this.#catalog.models.map(({ id, name }) => (name === undefined ? { id } : { id, name })),
      capabilities: {
        cancel: true,
        concurrency: this.#limits.maxConcurrent,
        paused: this.#paused,
        ...(this.#name && { name: this.#name }),
      },
    };
  }

  /** Tells of a change once a turn, and the backend where what it knows is no longer true. */
  #changed(): void {
    this.#snapshot = undefined;
    if (this.#changePending) return;
    this.#changePending = true;
    queueMicrotask(() => {
      this.#changePending = false;
      const announcement = JSON.stringify(this.#announcement());
      if (announcement !== this.#announced) {
        this.#announced = announcement;
        this.#connection.announce();
      }
      this.#events.dispatchEvent(new StateChangeEvent(this.state));
    });
  }
}

import { type ChatCompletionChunk, MAX_EXECUTOR_NAME_LENGTH, PROTOCOL_VERSION } from '@chat-executor/protocol';
import { ExecutorError } from '../executor-error.ts';
import { Connection, type ConnectionHandlers, type EnvelopeHandler } from './connection/connection.ts';
import type { BackendSettings, Executor, ExecutorOptions, Question } from './executor.ts';
import { type ExecutorEventMap, RequestEndEvent, RequestStartEvent, StateChangeEvent } from './executor-events.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { ModelCatalog } from './model-catalog.ts';
import type { Relay } from './relay.ts';
import type { RequestSettings } from './requests/request-registry.ts';
import type { ConnectionState, ExecutorState, Receipt } from './state.ts';

const MAX_RECEIPTS = 100;

/** Creates an executor. It does nothing until {@link Executor.start}. */
export function createExecutor(options: ExecutorOptions): Executor {
  return new HeadlessExecutor(options);
}

class HeadlessExecutor implements Executor {
  readonly #events = new EventTarget();
  readonly #settings: RequestSettings;
  readonly #name: string | undefined;
  readonly #backend: BackendSettings;
  readonly #catalog: ModelCatalog;
  readonly #connection: Connection;
  #relay: Relay | undefined;
  #loadingRelay: Promise<Relay> | undefined;
  #connectionState: ConnectionState = { status: 'off' };
  #paused = false;
  #receipts: readonly Receipt[] = [];
  #snapshot: ExecutorState | undefined;
  #announced = '';
  /** What {@link #announced} was created from. */
  #announcedInputs: readonly unknown[] = [];
  #changePending = false;
  /** What waiting and running requests take in memory, in bytes. */
  #pendingBytes = 0;

  constructor({ backend, registry, providers = [], limits, name, ...settings }: ExecutorOptions) {
    this.#settings = { ...settings, limits: { ...DEFAULT_LIMITS, ...limits } };
    this.#name = name?.slice(0, MAX_EXECUTOR_NAME_LENGTH);
    this.#backend = backend;
    this.#catalog = new ModelCatalog(registry, this.#settings, () => this.#changed());
    const handlers: ConnectionHandlers = {
      fetch: settings.fetch,
      onState: (state) => {
        this.#connectionState = state;
        this.#changed();
      },
      onEnvelope: (...envelope) => this.#receive(...envelope),
      announcement: () => this.#announcement(),
    };
    this.#connection = new Connection(backend, handlers, this.#settings.limits.maxPendingBytes);
    this.#catalog.set(providers);
  }

  get state(): ExecutorState {
    this.#snapshot ??= {
      connection: this.#connectionState,
      paused: this.#paused,
      providers: this.#catalog.providers,
      models: this.#catalog.models,
      ...(this.#catalog.modelsLeftOut > 0 && { modelsLeftOut: this.#catalog.modelsLeftOut }),
      requests: this.#relay?.states ?? [],
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
    this.#relay?.stop(new ExecutorError('paused'));
    this.#changed();
  }

  resume(): void {
    this.#paused = false;
    this.#changed();
  }

  async drain(): Promise<void> {
    this.#paused = true;
    this.#changed();
    // Requests that arrive while the relay loads must also be answered.
    await this.#loadingRelay?.catch(() => undefined);
    while (this.#paused && this.state.requests.length > 0) {
      await new Promise<void>((resolve) => this.#events.addEventListener('state-change', () => resolve(), { once: true }));
    }
    // Backends drop items whose sender has disconnected.
    await this.#relay?.settled();
  }

  async *complete(question: Question, { signal }: { readonly signal?: AbortSignal } = {}): AsyncGenerator<ChatCompletionChunk, void> {
    const { sessionId } = this.state.connection;
    const token = await this.#connection.getToken();
    const { askBackend } = await import('./ask-backend.ts');
    const { limits, fetch } = this.#settings;
    yield* askBackend({ url: this.#backend.url, token, sessionId, maxLineLength: limits.maxLineLength, fetch }, question, signal);
  }

  cancel(requestId: string): void {
    this.#relay?.stop(new ExecutorError('cancelled', { sentence: 'The executor stopped the request.' }), requestId);
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

  /** Handles an envelope. Envelopes that arrive while the relay loads keep their order. */
  readonly #receive: EnvelopeHandler = (session, event, payload, answer, bytes) => {
    const isRequest = namedSession(payload) === session.id;
    const { maxPendingBytes } = this.#settings.limits;
    // A cancel must pass although requests fill the limit. Other events are held only while the relay loads.
    if (this.#pendingBytes + bytes > (isRequest ? maxPendingBytes : 2 * maxPendingBytes)) {
      if (isRequest) void import('./too-large.ts').then(({ tooLarge }) => answer?.(tooLarge(bytes, maxPendingBytes).toErrorAck()));
      return;
    }
    this.#pendingBytes += bytes;
    const deliver = async (): Promise<void> => {
      const relay = await this.#loadRelay().catch(() => undefined);
      if (relay) return relay.receive(this.#paused, session, event, payload, answer);
      const error = new ExecutorError('internal-error', { cure: 'Reload the page: a part of the executor is missing.' });
      if (isRequest) answer?.(error.toErrorAck());
    };
    void deliver().finally(() => {
      this.#pendingBytes -= bytes;
    });
  };

  #loadRelay(): Promise<Relay> {
    this.#loadingRelay ??= import('./relay.ts').then(
      ({ Relay }) => {
        this.#relay = new Relay(this.#catalog, this.#settings, {
          onChange: () => this.#changed(),
          onStart: (request) => {
            this.#changed();
            this.#events.dispatchEvent(new RequestStartEvent(request));
          },
          onEnd: (receipt) => {
            this.#receipts = [receipt, ...this.#receipts].slice(0, MAX_RECEIPTS);
            this.#changed();
            this.#events.dispatchEvent(new RequestEndEvent(receipt));
          },
        });
        return this.#relay;
      },
      (thrown: unknown) => {
        // The next request tries again.
        this.#loadingRelay = undefined;
        throw thrown;
      },
    );
    return this.#loadingRelay;
  }

  #announcement() {
    return {
      protocol: PROTOCOL_VERSION,
      models: this.#catalog.models.map(({ id, name }) => (name === undefined ? { id } : { id, name })),
      capabilities: {
        cancel: true,
        concurrency: this.#settings.limits.maxConcurrent,
        paused: this.#paused,
        ...(this.#name && { name: this.#name }),
      },
    };
  }

  /** Announces again if the announcement has changed. Most changes are of requests, which it doesn't contain. */
  #announceChange(): void {
    const inputs = [this.#catalog.models, this.#paused];
    if (inputs.every((input, at) => input === this.#announcedInputs[at])) return;
    this.#announcedInputs = inputs;
    const announcement = JSON.stringify(this.#announcement());
    if (announcement === this.#announced) return;
    this.#announced = announcement;
    this.#connection.announce();
  }

  /** Reports changes once per microtask turn, and announces again if the announcement changed. */
  #changed(): void {
    this.#snapshot = undefined;
    if (this.#changePending) return;
    this.#changePending = true;
    queueMicrotask(() => {
      this.#changePending = false;
      this.#announceChange();
      this.#events.dispatchEvent(new StateChangeEvent(this.state));
    });
  }
}

/** The session that a request names, read without the relay. Requests for other sessions are ignored (rule REQ-2). */
function namedSession(payload: unknown): unknown {
  const envelope = payload as { data?: { data?: { session_id?: unknown } | null } | null } | null | undefined;
  return envelope?.data?.data?.session_id;
}

import { type ChatCompletionChunk, MAX_EXECUTOR_NAME_LENGTH, PROTOCOL_VERSION } from '@chat-executor/protocol';
import type { ProviderRegistry, ProviderSettings } from '../providers/provider.ts';
import { retryable } from '../retryable.ts';
import { Connection, type ConnectionHandlers, type EnvelopeHandler } from './connection/connection.ts';
import type { BackendSettings, Executor, ExecutorOptions, Question } from './executor.ts';
import { type ExecutorEventMap, RequestEndEvent, RequestStartEvent, StateChangeEvent } from './executor-events.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { MISSING_PART, MISSING_PART_ACK } from './missing-part.ts';
import type { ModelCatalog } from './model-catalog.ts';
import { toProviderState } from './provider-state.ts';
import type { Relay } from './relay.ts';
import type { RequestSettings } from './requests/request-registry.ts';
import type { CatalogModel, ConnectionState, ExecutorState, ProviderState, Receipt } from './state.ts';

const MAX_RECEIPTS = 100;

const NO_MODELS: readonly CatalogModel[] = [];

/** Creates an executor. It does nothing until {@link Executor.start}. */
export function createExecutor(options: ExecutorOptions): Executor {
  return new HeadlessExecutor(options);
}

/**
 * Loads its parts on use, so that a page's initial load stays small: the catalog with the first provider, the relay with the first
 * request. A part that can't be loaded is loaded again by the next use.
 */
class HeadlessExecutor implements Executor {
  readonly #events = new EventTarget();
  readonly #settings: RequestSettings;
  readonly #name: string | undefined;
  readonly #backend: BackendSettings;
  readonly #registry: ProviderRegistry;
  #catalog: ModelCatalog | undefined;
  readonly #connection: Connection;
  #relay: Relay | undefined;
  #providers: readonly ProviderSettings[] = [];
  /** The providers until the catalog is loaded. */
  #uncheckedProviders: readonly ProviderState[] = [];
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
    this.#registry = registry;
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
    this.setProviders(providers);
  }

  get state(): ExecutorState {
    this.#snapshot ??= {
      connection: this.#connectionState,
      paused: this.#paused,
      providers: this.#catalog?.providers ?? this.#uncheckedProviders,
      models: this.#models,
      ...(this.#catalog && this.#catalog.modelsLeftOut > 0 && { modelsLeftOut: this.#catalog.modelsLeftOut }),
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
    this.#relay?.stop('paused');
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
    if (this.#pendingBytes > 0) await this.#loadRelay().catch(() => undefined);
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
    this.#relay?.stop('cancelled', requestId);
  }

  setProviders(providers: readonly ProviderSettings[]): void {
    this.#providers = providers;
    if (this.#catalog) {
      this.#catalog.set(providers);
      return;
    }
    this.#uncheckedProviders = providers.map(toProviderState);
    this.#changed();
    if (providers.length > 0) void this.#useCatalog();
  }

  async refreshModels(providerId?: string): Promise<void> {
    if (this.#providers.length > 0) await (this.#catalog ?? (await this.#useCatalog()))?.refresh(providerId);
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
      if (isRequest)
        void import('./too-large.ts').then(
          ({ tooLarge }) => answer?.(tooLarge(bytes, maxPendingBytes).toErrorAck()),
          () => answer?.(MISSING_PART_ACK),
        );
      return;
    }
    this.#pendingBytes += bytes;
    const deliver = async (): Promise<void> => {
      const relay = await this.#loadRelay().catch(() => undefined);
      if (relay) return relay.receive(this.#paused, session, event, payload, answer);
      if (isRequest) answer?.(MISSING_PART_ACK);
    };
    void deliver().finally(() => {
      this.#pendingBytes -= bytes;
    });
  };

  readonly #loadCatalog = retryable(async () => {
    const { ModelCatalog } = await import('./model-catalog.ts');
    const catalog = new ModelCatalog(this.#registry, this.#settings, () => this.#changed());
    this.#catalog = catalog;
    catalog.set(this.#providers);
    return catalog;
  });

  readonly #loadRelay = retryable(async () => {
    const [{ Relay }, catalog] = await Promise.all([import('./relay.ts'), this.#loadCatalog()]);
    this.#relay = new Relay(catalog, this.#settings, {
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
  });

  /** Loads the catalog, or shows at each provider that it can't be loaded. */
  async #useCatalog(): Promise<ModelCatalog | undefined> {
    try {
      return await this.#loadCatalog();
    } catch {
      this.#uncheckedProviders = this.#uncheckedProviders.map((state) =>
        state.enabled ? { ...state, status: 'failed', error: MISSING_PART } : state,
      );
      this.#changed();
      return undefined;
    }
  }

  get #models(): readonly CatalogModel[] {
    return this.#catalog?.models ?? NO_MODELS;
  }

  #announcement() {
    return {
      protocol: PROTOCOL_VERSION,
      models: this.#models.map(({ id, name }) => (name === undefined ? { id } : { id, name })),
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
    const inputs = [this.#models, this.#paused];
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

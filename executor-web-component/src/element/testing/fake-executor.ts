import type { Executor, ExecutorEventMap, ExecutorOptions, ExecutorState, Question, Receipt, RequestState } from '@chat-executor/executor';
import type { ProviderSettings } from '@chat-executor/executor/providers';
import type { ChatCompletionChunk } from '@chat-executor/protocol';

/** A fake executor with settable state that records calls. Runs in Node and, types stripped, in pages. */
export class FakeExecutor implements Executor {
  readonly options: ExecutorOptions;
  /** All calls, in order, such as `start` or `cancel r1`. */
  readonly calls: string[] = [];
  providers: readonly ProviderSettings[];
  readonly #events = new EventTarget();
  #state: ExecutorState = { connection: { status: 'off' }, paused: false, providers: [], models: [], requests: [], receipts: [] };

  constructor(options: ExecutorOptions) {
    this.options = options;
    this.providers = options.providers ?? [];
  }

  get state(): ExecutorState {
    return this.#state;
  }

  /** Changes parts of the state, and dispatches `state-change`. */
  show(change: Partial<ExecutorState>): void {
    this.#state = { ...this.#state, ...change };
    this.#dispatch('state-change', { state: this.#state });
  }

  /** Dispatches `request-start`. */
  begin(request: RequestState): void {
    this.#dispatch('request-start', { request });
  }

  /** Dispatches `request-end`. */
  end(receipt: Receipt): void {
    this.#dispatch('request-end', { receipt });
  }

  async *complete({ model }: Question): AsyncGenerator<ChatCompletionChunk, void> {
    this.calls.push(`complete ${model}`);
    yield { id: 'c', object: 'chat.completion.chunk', created: 1, model, choices: [{ index: 0, delta: { content: 'answer' } }] };
  }

  start(): void {
    this.calls.push('start');
  }

  stop(): void {
    this.calls.push('stop');
  }

  reconnect(): void {
    this.calls.push('reconnect');
  }

  pause(): void {
    this.calls.push('pause');
    this.show({ paused: true });
  }

  resume(): void {
    this.calls.push('resume');
    this.show({ paused: false });
  }

  async drain(): Promise<void> {
    this.calls.push('drain');
    this.show({ paused: true });
  }

  cancel(requestId: string): void {
    this.calls.push(`cancel ${requestId}`);
    this.show({ requests: this.#state.requests.filter(({ id }) => id !== requestId) });
  }

  setProviders(providers: readonly ProviderSettings[]): void {
    this.calls.push('setProviders');
    this.providers = providers;
  }

  async refreshModels(providerId?: string): Promise<void> {
    this.calls.push(`refreshModels ${providerId}`);
  }

  addEventListener<K extends keyof ExecutorEventMap>(type: K, listener: (event: ExecutorEventMap[K]) => void): void {
    this.#events.addEventListener(type, listener as (event: Event) => void);
  }

  removeEventListener<K extends keyof ExecutorEventMap>(type: K, listener: (event: ExecutorEventMap[K]) => void): void {
    this.#events.removeEventListener(type, listener as (event: Event) => void);
  }

  #dispatch(type: keyof ExecutorEventMap, fields: object): void {
    this.#events.dispatchEvent(Object.assign(new Event(type), fields));
  }
}

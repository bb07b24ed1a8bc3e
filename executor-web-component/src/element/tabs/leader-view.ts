import type { ExecutorOptions, ExecutorState, ExecutorView, Question } from '@chat-executor/executor';
import {
  askBackend,
  DEFAULT_LIMITS,
  type ExecutorEventMap,
  RequestEndEvent,
  RequestStartEvent,
  StateChangeEvent,
} from '@chat-executor/executor';
import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { IDLE_STATE } from '../idle-state.ts';
import type { TabCommand, TabMessage } from './tab-message.ts';

/** A view of the leader's executor that forwards commands to it. `complete` calls the backend directly. */
export class LeaderView implements ExecutorView {
  readonly #options: ExecutorOptions;
  readonly #channel: BroadcastChannel;
  readonly #events = new EventTarget();
  #state: ExecutorState;

  /**
   * @param name - name of the tab group
   * @param options - the options of this tab's own executor
   * @param paused - whether this tab is paused; shown until the leader sends its state
   */
  constructor(name: string, options: ExecutorOptions, paused: boolean) {
    this.#options = options;
    this.#state = { ...IDLE_STATE, connection: { status: 'connecting' }, paused };
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => this.#receive(data);
    this.#send({ type: 'hello' });
  }

  get state(): ExecutorState {
    return this.#state;
  }

  /** Stops following the leader. */
  close(): void {
    this.#channel.close();
  }

  reconnect(): void {
    this.#command({ method: 'reconnect' });
  }

  pause(): void {
    this.#command({ method: 'pause' });
    this.#show({ ...this.#state, paused: true });
  }

  resume(): void {
    this.#command({ method: 'resume' });
    this.#show({ ...this.#state, paused: false });
  }

  async *complete(question: Question, { signal }: { readonly signal?: AbortSignal } = {}): AsyncGenerator<ChatCompletionChunk, void> {
    const { sessionId } = this.#state.connection;
    const { backend, limits } = this.#options;
    const token = typeof backend.token === 'string' ? backend.token : await backend.token();
    const { maxLineLength } = { ...DEFAULT_LIMITS, ...limits };
    yield* askBackend({ url: backend.url, token, sessionId, maxLineLength }, question, signal);
  }

  cancel(requestId: string): void {
    this.#command({ method: 'cancel', argument: requestId });
  }

  refreshModels(providerId?: string): void {
    this.#command({ method: 'refreshModels', argument: providerId });
  }

  addEventListener<K extends keyof ExecutorEventMap>(type: K, listener: (event: ExecutorEventMap[K]) => void): void {
    this.#events.addEventListener(type, listener as (event: Event) => void);
  }

  removeEventListener<K extends keyof ExecutorEventMap>(type: K, listener: (event: ExecutorEventMap[K]) => void): void {
    this.#events.removeEventListener(type, listener as (event: Event) => void);
  }

  #receive(message: TabMessage): void {
    if (message.type === 'state') this.#show(message.state);
    if (message.type === 'request-start') this.#events.dispatchEvent(new RequestStartEvent(message.request));
    if (message.type === 'request-end') this.#events.dispatchEvent(new RequestEndEvent(message.receipt));
  }

  #show(state: ExecutorState): void {
    this.#state = state;
    this.#events.dispatchEvent(new StateChangeEvent(state));
  }

  #command(command: TabCommand): void {
    this.#send({ type: 'command', command });
  }

  #send(message: TabMessage): void {
    this.#channel.postMessage(message);
  }
}

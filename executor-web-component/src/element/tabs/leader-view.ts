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

/** How long a leader may take to answer, in milliseconds. It answers in an event, because the timers of hidden pages are slowed down. */
const ANSWER_MS = 3_000;

/** How often a visible tab asks whether the leader runs, in milliseconds, because the page may use the session that it shows. */
const VISIBLE_MS = 10_000;

/** How long a question waits for this tab to connect after it has taken over, in milliseconds. */
const CONNECT_MS = 10_000;

/** What runs instead of a leader that does not answer. */
export type Successor = {
  /** This tab's own executor. */
  readonly own: ExecutorView;
  /** Makes this tab the leader, which starts its executor and closes this view. */
  readonly takeOver: () => void;
};

/**
 * A view of the leader's executor that forwards commands to it. `complete` calls the backend directly.
 *
 * A tab needs the leader when it begins to follow, sends a command (such as `reconnect`, when it becomes visible) or a question, and
 * while it is visible. It then asks whether the leader runs, and takes over from a leader that does not answer: browsers freeze hidden
 * tabs, which then keep their lock but lose their session.
 */
export class LeaderView implements ExecutorView {
  readonly #options: ExecutorOptions;
  readonly #channel: BroadcastChannel;
  readonly #events = new EventTarget();
  readonly #successor: Successor | undefined;
  readonly #visibleTimer: ReturnType<typeof setInterval>;
  /** The question that is not answered yet. */
  #question: { readonly answered: Promise<boolean>; readonly settle: (isAnswered: boolean) => void } | undefined;
  #state: ExecutorState;

  /**
   * @param name - name of the tab group
   * @param options - the options of this tab's own executor
   * @param paused - whether this tab is paused; shown until the leader sends its state
   * @param successor - default: a leader that does not answer keeps its role
   */
  constructor(name: string, options: ExecutorOptions, paused: boolean, successor?: Successor) {
    this.#options = options;
    this.#successor = successor;
    this.#state = { ...IDLE_STATE, connection: { status: 'connecting' }, paused };
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => this.#receive(data);
    this.#send({ type: 'hello' });
    void this.#check();
    this.#visibleTimer = setInterval(() => {
      if (globalThis.document?.visibilityState === 'visible') void this.#check();
    }, VISIBLE_MS);
  }

  get state(): ExecutorState {
    return this.#state;
  }

  /** Stops following the leader. */
  close(): void {
    clearInterval(this.#visibleTimer);
    this.#channel.close();
    // Nobody answers it any more.
    this.#question?.settle(true);
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
    if (!(await this.#check()) && this.#successor) {
      const { own } = this.#successor;
      await connected(own);
      yield* own.complete(question, { ...(signal && { signal }) });
      return;
    }
    const { sessionId } = this.#state.connection;
    const { backend, limits } = this.#options;
    const token = typeof backend.token === 'function' ? await backend.token() : backend.token;
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
    // Other messages are of tabs that follow, too.
    if (!['hello', 'ping', 'command'].includes(message.type)) this.#question?.settle(true);
    if (message.type === 'state') this.#show({ ...message.state, connection: { ...message.state.connection, inAnotherTab: true } });
    if (message.type === 'request-start') this.#events.dispatchEvent(new RequestStartEvent(message.request));
    if (message.type === 'request-end') this.#events.dispatchEvent(new RequestEndEvent(message.receipt));
  }

  #show(state: ExecutorState): void {
    this.#state = state;
    this.#events.dispatchEvent(new StateChangeEvent(state));
  }

  #command(command: TabCommand): void {
    this.#send({ type: 'command', command });
    void this.#check();
  }

  /** Whether the leader answers in time. Otherwise, this tab takes over. Asks one question at a time. */
  #check(): Promise<boolean> {
    if (this.#question) return this.#question.answered;
    const { promise: answered, resolve } = Promise.withResolvers<boolean>();
    const deadline = performance.now() + 2 * ANSWER_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasLate = false;
    const settle = (isAnswered: boolean): void => {
      clearTimeout(timer);
      this.#question = undefined;
      resolve(isAnswered);
      if (!isAnswered) this.#successor?.takeOver();
    };
    const ask = (): void => {
      this.#send({ type: 'ping' });
      timer = setTimeout(() => {
        // This tab itself was frozen or asleep, and could not receive an answer.
        if (performance.now() > deadline && !wasLate) {
          wasLate = true;
          ask();
        } else settle(false);
      }, ANSWER_MS);
    };
    this.#question = { answered, settle };
    ask();
    return answered;
  }

  #send(message: TabMessage): void {
    this.#channel.postMessage(message);
  }
}

/** Settles when an executor that starts is connected, or can't connect. */
async function connected(executor: ExecutorView): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const check = (): void => {
    if (!/^(off|connecting)$/.test(executor.state.connection.status)) resolve();
  };
  const timer = setTimeout(resolve, CONNECT_MS);
  executor.addEventListener('state-change', check);
  check();
  await promise;
  clearTimeout(timer);
  executor.removeEventListener('state-change', check);
}

import type { ChatCompletionChunk } from '@chat-executor/protocol';
import type { ProviderRegistry, ProviderSettings } from '../providers/provider.ts';
import type { ExecutorEventMap } from './executor-events.ts';
import type { Limits } from './limits.ts';
import type { RequestPolicy } from './policy.ts';
import type { ExecutorState } from './state.ts';

/** Where the backend is and how to sign in there. */
export type BackendSettings = {
  /** Origin, such as `https://chat.example.com`. */
  readonly url: string;
  /** Socket.IO path. Default `/ws/socket.io`. */
  readonly path?: string;
  /** The token, or a getter that is asked again before each attempt to connect, and before a JWT ends that it gave. */
  readonly token: string | (() => string | Promise<string>);
};

/** Everything an executor is made from. */
export type ExecutorOptions = {
  readonly backend: BackendSettings;
  readonly providers?: readonly ProviderSettings[];
  readonly registry: ProviderRegistry;
  readonly limits?: Partial<Limits>;
  /** What people call this executor, such as "my laptop"; announced to the backend. */
  readonly name?: string;
  /** Decides which requests run, and how far; left out, all do. */
  readonly policy?: RequestPolicy;
};

/** A question to the backend: an OpenAI chat-completion body. */
export type Question = {
  /** One of `state.models`. */
  readonly model: string;
  readonly messages: readonly object[];
  /** Default true. */
  readonly stream?: boolean;
  /** Anything else the backend takes, such as `temperature` or `tools`. */
  readonly [field: string]: unknown;
};

/** What can be shown and asked of an executor, whether it runs here or elsewhere, such as in another tab. */
export interface ExecutorView {
  /** The current snapshot. */
  readonly state: ExecutorState;
  /** Tries to connect now instead of at `retryAt`. While connected, checks whether the connection survived a sleep. */
  reconnect(): void;
  /** Stops running requests and answers new ones with `paused`. */
  pause(): void;
  resume(): void;
  /**
   * Asks the backend, and runs the answer in this executor: a page's own chat through the backend's filters, tools and
   * knowledge. Leaving the loop, or aborting the signal, stops it.
   *
   * @throws ExecutorError `no-executor` while not connected; what the backend or the provider reports
   */
  complete(question: Question, options?: { readonly signal?: AbortSignal }): AsyncIterable<ChatCompletionChunk>;
  /** Stops one request. Ignores unknown ids: the request may just have ended. */
  cancel(requestId: string): void;
  /** Asks one provider, or all, for models again. Settles when they have answered; never rejects. */
  refreshModels(providerId?: string): Promise<void>;
  addEventListener<K extends keyof ExecutorEventMap>(type: K, listener: (event: ExecutorEventMap[K]) => void): void;
  removeEventListener<K extends keyof ExecutorEventMap>(type: K, listener: (event: ExecutorEventMap[K]) => void): void;
}

/** An executor that runs here. It uses no DOM. */
export interface Executor extends ExecutorView {
  /** Connects and stays connected until {@link stop}. */
  start(): void;
  /** Ends every request and disconnects, without reconnecting. */
  stop(): void;
  /**
   * Lets waiting and running requests finish and answers new ones with `paused`. Settles when nothing runs any more and the
   * backend has the last answers, so that {@link stop} loses none; or when {@link resume} cancels the drain. Never rejects.
   */
  drain(): Promise<void>;
  /** Replaces the providers. Running requests keep the settings they began with. */
  setProviders(providers: readonly ProviderSettings[]): void;
}

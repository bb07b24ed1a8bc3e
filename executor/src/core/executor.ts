import type { ChatCompletionChunk } from '@chat-executor/protocol';
import type { FetchImage, ProviderRegistry, ProviderSettings } from '../providers/provider.ts';
import type { ExecutorEventMap } from './executor-events.ts';
import type { Limits } from './limits.ts';
import type { RequestPolicy } from './policy.ts';
import type { ExecutorState } from './state.ts';

/** A token of the backend; nothing, or an empty text, means signed out. */
export type Token = string | null | undefined;

/** The URL of the backend, and the token to sign in with. */
export type BackendSettings = {
  /** Origin, such as `https://chat.example.com`. */
  readonly url: string;
  /** Socket.IO path. Default `/ws/socket.io`. */
  readonly path?: string;
  /**
   * The token, or a getter for it. The getter is called before each connection attempt, and before its JWT expires; every two seconds
   * while the user is signed out.
   */
  readonly token: Token | (() => Token | Promise<Token>);
  /** Opens the WebSocket, such as through a proxy. Default: the platform's own. */
  readonly createWebSocket?: (url: string) => WebSocket;
};

/** The options of {@link createExecutor}. */
export type ExecutorOptions = {
  readonly backend: BackendSettings;
  readonly providers?: readonly ProviderSettings[];
  readonly registry: ProviderRegistry;
  readonly limits?: Partial<Limits>;
  /**
   * Sends the requests to providers and to the backend. Default: the global `fetch`, which in Node ends a request after 300 s
   * without headers or data.
   */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * Loads the images that requests name by URL, for providers that take only data (the exception in rule REQ-4). Backends choose
   * these URLs, so it must refuse those of the user's own network. Default: none; such images are refused.
   */
  readonly fetchImage?: FetchImage;
  /** Display name, such as "my laptop"; announced to the backend. */
  readonly name?: string;
  /** Decides which requests run, and limits them. Default: all requests run. */
  readonly policy?: RequestPolicy;
};

/** A request to the backend: an OpenAI chat-completion body. */
export type Question = {
  /** One of `state.models`. */
  readonly model: string;
  readonly messages: readonly object[];
  /** Default true. */
  readonly stream?: boolean;
  /** Any other field that the backend accepts, such as `temperature` or `tools`. */
  readonly [field: string]: unknown;
};

/** The state and actions of an executor that runs here or elsewhere, such as in another tab. */
export interface ExecutorView {
  /** The current snapshot. */
  readonly state: ExecutorState;
  /** Connects now instead of at `retryAt`. While connected, checks whether the session is still alive. */
  reconnect(): void;
  /** Stops running requests and answers new ones with `paused`. */
  pause(): void;
  resume(): void;
  /**
   * Sends a request through the backend, with its filters, tools and knowledge, and runs it in this executor. It is sent when the
   * first chunk is read, and so are errors thrown. It stops when the loop exits or the signal aborts.
   *
   * @throws ExecutorError `no-executor` while not connected; any error that the backend or provider reports
   */
  complete(question: Question, options?: { readonly signal?: AbortSignal }): AsyncIterable<ChatCompletionChunk>;
  /** Stops a request. Ignores unknown ids, because the request may have ended in the meantime. */
  cancel(requestId: string): void;
  /** Reloads the models of one provider, or of all. */
  refreshModels(providerId?: string): void;
  addEventListener<K extends keyof ExecutorEventMap>(type: K, listener: (event: ExecutorEventMap[K]) => void): void;
  removeEventListener<K extends keyof ExecutorEventMap>(type: K, listener: (event: ExecutorEventMap[K]) => void): void;
}

/** An executor that runs here. Does not use the DOM. */
export interface Executor extends ExecutorView {
  /** Connects and stays connected until {@link stop}. */
  start(): void;
  /** Ends every request and disconnects, without reconnecting. */
  stop(): void;
  /**
   * Lets waiting and running requests finish and answers new ones with `paused`. Settles when all have ended and the backend
   * has their answers, so that {@link stop} loses none; or when {@link resume} cancels the drain. Never rejects.
   */
  drain(): Promise<void>;
  /** Reloads the models of one provider, or of all. Settles when they have answered; never rejects. */
  refreshModels(providerId?: string): Promise<void>;
  /** Replaces the providers. Running requests keep the settings they started with. */
  setProviders(providers: readonly ProviderSettings[]): void;
}

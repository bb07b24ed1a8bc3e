import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk, OfferedModel, Usage } from '@chat-executor/protocol';
import type { ExecutorError } from '../executor-error.ts';

/** The user's settings for one provider. Never changed by anything a backend sends (rule REQ-4). */
export type ProviderSettings = {
  /** Unique within one executor; stable, because receipts name it. */
  readonly id: string;
  /** Kind in the registry, such as `openai-compatible` or `ollama`. */
  readonly kind: string;
  /** Display name. */
  readonly name: string;
  /** Absolute URL, such as `https://api.openai.com/v1` or `http://localhost:11434`; empty for a model inside the page. */
  readonly baseUrl: string;
  /** Sent to `baseUrl`'s origin only. Local servers usually need none. */
  readonly apiKey?: string;
  /**
   * Further request headers by name, such as those that Cloudflare Access requires. They replace headers of the same name, including
   * the one with the key. Secrets like `apiKey`: sent to `baseUrl`'s origin only.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Fields to add to the body of each completion request, in the provider's own format: a JSON Merge Patch (RFC 7396), so that null
   * removes a field. Never replaces the model, the messages and `stream`.
   */
  readonly extraBody?: Readonly<Record<string, unknown>>;
  /** Model ids to offer, by the provider's own ids. Default: those the provider lists. */
  readonly models?: readonly string[];
  /** Whether to let the API keep long prompts for later requests, which only Claude's API has to be told. Default true. */
  readonly promptCaching?: boolean;
  /** Whether to offer listed models that cannot chat too, such as those for embeddings. Default false. */
  readonly offersNonChat?: boolean;
  /** Text before the ids of the offered models, such as `work/`. Aliases have none. */
  readonly prefix?: string;
  /** Other ids or names for models. */
  readonly aliases?: readonly ModelAlias[];
  /** False keeps the settings but offers no models. Default true. */
  readonly enabled?: boolean;
  /** Fallbacks, in order, if this provider fails before answering. Their own fallbacks are not followed. */
  readonly fallbacks?: readonly Fallback[];
};

/** Another id or name under which a model is offered. Two aliases of a model offer it twice. */
export type ModelAlias = {
  /** The provider's own id. */
  readonly model: string;
  /** The id that callers use instead. Default: the provider's own, with its prefix. */
  readonly id?: string;
  /** The display name. Default: the provider's own. */
  readonly name?: string;
};

/** A model in a provider's list; `isChat` is false if it cannot chat, such as one for embeddings. */
export type ListedModel = OfferedModel & { readonly isChat?: false };

/** Another provider of the same user, as a fallback. */
export type Fallback = {
  readonly providerId: string;
  /** The model there. Default: the requested model if offered, else the first. */
  readonly model?: string;
};

/**
 * Loads an image by the http(s) URL of a request, which the backend chose (the exception in rule REQ-4). It sends no credentials, and
 * refuses URLs of the user's own network, before it connects and at each redirect. The executor limits the size and the time, and
 * reads only images.
 *
 * @throws ExecutorError whose sentence says why; any other error means that the server does not answer
 */
export type FetchImage = (url: URL, options: { readonly signal: AbortSignal }) => Promise<Response>;

/** The smallest limit of answer tokens that every API accepts. */
export const MIN_LIMIT = 16;

/** The options of one provider call. */
export type ProviderCall = {
  /** Aborts the call; the provider's connection must close immediately. */
  readonly signal: AbortSignal;
  /** Limit on one line of the answer, in UTF-16 units. */
  readonly maxLineLength: number;
  /**
   * Current deadline of the first chunk, as a `performance.now()` time. Limits the delays before retries. It may move later when the
   * provider begins to answer.
   */
  readonly firstTokenDeadline?: number;
  /** Latest time of a retry, as a `performance.now()` time. After it, the executor calls a fallback instead. */
  readonly retryBy?: number;
  /** Limit on a non-streaming answer, in bytes. */
  readonly maxAnswerBytes: number;
  /**
   * Call it for the headers of a successful answer, and for each part of the answer that arrives, such as a comment. The callback may
   * then be answered before the first chunk (rule CBK-3).
   */
  readonly onActivity?: () => void;
  /** Called before the call is repeated after a failure and a delay, in milliseconds. */
  readonly onRetry?: (delayMs: number, error: ExecutorError) => void;
  /**
   * Limit of answer tokens that a budget sets, for all choices together. The body has it already; a request without it, or with a higher
   * one, must not be sent.
   */
  readonly maxTokens?: number;
  /**
   * Call it, and wait for it, before each request but the first: retries and changed requests count against budgets.
   *
   * @throws ExecutorError if the request must not be sent
   */
  readonly onRepeat?: (kind: 'repeated' | 'loading') => Promise<void>;
  /** Call it when the last request has not left: it could not be converted, or the connection was refused. It then counts for nothing. */
  readonly onUnsent?: () => void;
  /** Call it when the provider reports an error, so that it generates no more. */
  readonly onFailure?: () => void;
  /**
   * Call it, and wait for it, when the provider reports usage during a stream, which may have no other sign of hidden reasoning.
   *
   * @throws ExecutorError if the answer must end
   */
  readonly onUsage?: (usage: Usage) => void | Promise<void>;
  /** Sends requests instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Loads linked images for an API that takes only data. Default: they are refused. */
  readonly fetchImage?: FetchImage;
  /** Adds a short remark to the receipt, such as which fields were dropped. No prompt, no key. */
  readonly note: (remark: string) => void;
};

/** A provider, with OpenAI's interface for any API. Every method throws only ExecutorError or the abort reason of `call.signal`. */
export interface Provider {
  /** Lists its current models, including those that cannot chat. */
  listModels(call: ProviderCall): Promise<readonly ListedModel[]>;

  /**
   * Runs a completion and yields its chunks: constant id and model, role first, text, reasoning as
   * `reasoning_content`, tool-call fragments with their index, exactly one finish reason, then usage if known.
   * Throws unless the answer is complete; a failure before the first chunk is an early failure (rule CBK-5).
   * Leaving the loop early closes the connection.
   */
  stream(body: ChatCompletionBody, call: ProviderCall): AsyncIterable<ChatCompletionChunk>;

  /** Runs a non-streaming completion. */
  complete(body: ChatCompletionBody, call: ProviderCall): Promise<ChatCompletion>;
}

/** Creates a provider from its settings. */
export type CreateProvider = (settings: ProviderSettings) => Provider;

/** One kind of provider; its code loads on first use. */
export type ProviderKind = {
  readonly kind: string;
  readonly load: () => Promise<CreateProvider>;
  /** Whether the model runs inside a page. A provider inside a page has no URL and no key, and cannot be used in programs. */
  readonly inPage?: boolean;
};

/** The provider kinds by name. The core receives one and depends on none. */
export type ProviderRegistry = ReadonlyMap<string, ProviderKind>;

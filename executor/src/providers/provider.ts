import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk, OfferedModel } from '@chat-executor/protocol';

/** What the user set for one provider. Nothing a backend sends ever becomes part of it (rule REQ-4). */
export type ProviderSettings = {
  /** Unique within one executor; stable, since receipts name it. */
  readonly id: string;
  /** Which entry of the registry runs it, such as `openai-compatible` or `ollama`. */
  readonly kind: string;
  /** What people call it. */
  readonly name: string;
  /** Absolute address, such as `https://api.openai.com/v1` or `http://localhost:11434`; empty for a model inside the page. */
  readonly baseUrl: string;
  /** Sent to `baseUrl`'s origin only. Local servers usually need none. */
  readonly apiKey?: string;
  /** Model ids to offer. Left out, the provider is asked. */
  readonly models?: readonly string[];
  /** False keeps the settings but offers nothing. Default true. */
  readonly enabled?: boolean;
  /** Where a request goes, in order, that this provider cannot begin to answer. Theirs are not followed, so there is an end to it. */
  readonly fallbacks?: readonly Fallback[];
};

/** Another provider of the same user, to be asked instead. */
export type Fallback = {
  readonly providerId: string;
  /** The model there. Left out: the one that was asked for where it is offered, else the first. */
  readonly model?: string;
};

/** What a provider gets for one call. */
export type ProviderCall = {
  /** Aborts the call; the provider's connection must close at once. */
  readonly signal: AbortSignal;
  /** Limit on one line of the answer, in UTF-16 units. */
  readonly maxLineLength: number;
  /** Latest moment of the first chunk, as `performance.now()` counts: nobody waits longer than that for a provider that is busy. */
  readonly firstTokenBy?: number;
  /** Latest moment at which it is asked again after a failure, as `performance.now()` counts: somebody else waits to be asked instead. */
  readonly retryBy?: number;
  /** Limit on a whole answer that does not stream, in bytes. */
  readonly maxAnswerBytes: number;
  /** Takes a short remark for the receipt, such as "left out tools: the model takes none". No prompt, no key. */
  readonly note: (remark: string) => void;
};

/**
 * One provider, speaking OpenAI's words whatever its own wire is. Every method throws
 * ExecutorError, and nothing else but the abort reason of `call.signal`.
 */
export interface Provider {
  /** The models it offers now. */
  listModels(call: ProviderCall): Promise<readonly OfferedModel[]>;

  /**
   * Runs a completion and yields its chunks: constant id and model, role first, text, reasoning as
   * `reasoning_content`, tool-call pieces with their index, exactly one finish reason, then usage where it is known.
   * A failure before the first chunk is an early failure (rule CBK-5); it ends normally only after a complete answer.
   * Leaving the loop early closes the connection.
   */
  stream(body: ChatCompletionBody, call: ProviderCall): AsyncIterable<ChatCompletionChunk>;

  /** Runs a completion that does not stream. */
  complete(body: ChatCompletionBody, call: ProviderCall): Promise<ChatCompletion>;
}

/** Makes a provider from its settings. */
export type CreateProvider = (settings: ProviderSettings) => Provider;

/** One kind of provider: the code is loaded when it is first used. */
export type ProviderKind = {
  readonly kind: string;
  readonly load: () => Promise<CreateProvider>;
  /** Whether it runs the model inside a page: it needs no address and no key, and is of no use to a program. */
  readonly inPage?: boolean;
};

/** The kinds an executor knows, by name. The core is handed one and names none itself. */
export type ProviderRegistry = ReadonlyMap<string, ProviderKind>;

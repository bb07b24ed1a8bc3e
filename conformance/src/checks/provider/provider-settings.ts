/** Where a provider is, and how it is asked. */
export type ProviderSettings = {
  /** Base URL as an OpenAI client takes it, without a slash at its end; most end in `/v1`. */
  readonly url: string;
  /** Undefined for one that wants none. */
  readonly key: string | undefined;
  readonly model: string;
  /** Fields added to each body; null takes one away. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Fields of a request that fails once the answer has begun, where one is known. */
  readonly failingBody: Readonly<Record<string, unknown>> | undefined;
};

/** A model that no provider has. */
export const UNKNOWN_MODEL = 'conformance-no-such-model';

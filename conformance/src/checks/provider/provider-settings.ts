/** Address of a provider and request settings. */
export type ProviderSettings = {
  /** Base URL for OpenAI clients, without a trailing slash; usually ends in `/v1`. */
  readonly url: string;
  /** Undefined if not needed. */
  readonly key: string | undefined;
  readonly model: string;
  /** Fields added to each body; null removes one. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Fields of a request that fails mid-stream, if known. */
  readonly failingBody: Readonly<Record<string, unknown>> | undefined;
};

/** A nonexistent model. */
export const UNKNOWN_MODEL = 'conformance-no-such-model';

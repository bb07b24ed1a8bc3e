/**
 * What is used of wllama. Typed here, since the package's own types cannot be found the way this package resolves modules; the browser
 * tests hold it against the real thing.
 */
export type Engine = {
  /** Takes a model; once. */
  loadModel(files: Blob[], settings: { n_ctx: number; n_parallel: number; n_gpu_layers?: number }): Promise<void>;
  /** Runs a completion in OpenAI's words. The signal is looked at between two tokens. */
  createChatCompletion(params: EngineParams & { stream: true; abortSignal: AbortSignal }): Promise<AsyncIterable<object>>;
  supportInputModality(modality: 'image'): boolean;
  /** Whether to load a variant of itself, and from where, in browsers that lack something; null for never. */
  setCompat(compat: null): void;
  /** Frees the model and its worker. */
  exit(): Promise<void>;
};

/** OpenAI's body, but for images, which are bytes. */
export type EngineParams = { readonly messages: readonly object[]; readonly [setting: string]: unknown };

/** The module of wllama. */
export type EngineModule = {
  readonly Wllama: new (paths: { default: string }, settings: { suppressNativeLog: boolean; logger: object }) => Engine;
};

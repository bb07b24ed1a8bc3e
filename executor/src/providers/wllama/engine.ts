/**
 * The parts of wllama used here. Typed by hand, because this package's module resolution does not find wllama's types; the
 * browser tests run the real engine.
 */
export type Engine = {
  /** Loads a model; call once. */
  loadModel(files: Blob[], settings: { n_ctx: number; n_parallel: number; n_gpu_layers?: number }): Promise<void>;
  /** Runs a completion in OpenAI's form. The signal is checked between tokens. */
  createChatCompletion(params: EngineParams & { stream: true; abortSignal: AbortSignal }): Promise<AsyncIterable<object>>;
  supportInputModality(modality: 'image'): boolean;
  /** The source of a variant for browsers that lack features; null for none. */
  setCompat(compat: null): void;
  /** Frees the model and its worker. */
  exit(): Promise<void>;
};

/** OpenAI's body, but with images as bytes. */
export type EngineParams = { readonly messages: readonly object[]; readonly [setting: string]: unknown };

/** The wllama module. */
export type EngineModule = {
  readonly Wllama: new (paths: { default: string }, settings: { suppressNativeLog: boolean; logger: object }) => Engine;
};

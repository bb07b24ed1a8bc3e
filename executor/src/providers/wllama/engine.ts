/**
 * The parts of wllama that are used here. This package's module resolution does not find wllama's own types.
 */
export type Engine = {
  /** Loads a model; call once. */
  loadModel(files: Blob[], settings: { n_ctx: number; n_parallel: number; n_gpu_layers?: number }): Promise<void>;
  /** Runs a completion in OpenAI's form. The signal is checked between tokens. */
  createChatCompletion(params: EngineParams & { stream: true; abortSignal: AbortSignal }): Promise<AsyncIterable<object>>;
  supportInputModality(modality: 'image'): boolean;
  /** Sets the source of a variant for older browsers; null to load none. */
  setCompat(compat: null): void;
  /** Frees the model and its worker. */
  exit(): Promise<void>;
};

/** OpenAI's body, with images as bytes. */
export type EngineParams = { readonly messages: readonly object[]; readonly [setting: string]: unknown };

/** The wllama module. */
export type EngineModule = {
  readonly Wllama: new (paths: { default: string }, settings: { suppressNativeLog: boolean; logger: object }) => Engine;
};

/** Address and tokens of the backend under test. */
export type BackendSettings = {
  /** Base URL, such as `http://127.0.0.1:3000`; routes are below it. */
  readonly url: string;
  readonly socketPath: string;
  readonly token: string;
  readonly otherToken?: string | undefined;
  readonly expiredToken?: string | undefined;
  /** `model_item` that callers send; its `id` is the model. */
  readonly modelItem: Readonly<Record<string, unknown>>;
};

/** Socket.IO path of released backends. */
export const DEFAULT_SOCKET_PATH = '/ws/socket.io';

/** A model unknown to the backend, in the form that a page with Direct Connections sends. */
export const DEFAULT_MODEL_ITEM: Readonly<Record<string, unknown>> = {
  id: 'conformance-model',
  name: 'conformance-model',
  object: 'model',
  owned_by: 'openai',
  direct: true,
  urlIdx: 0,
};

/** How the backend under test is reached, and as whom. */
export type BackendSettings = {
  /** Base address, such as `http://127.0.0.1:3000`; routes are below it. */
  readonly url: string;
  /** Path of Socket.IO on that host. */
  readonly socketPath: string;
  readonly token: string;
  /** Token of another user of the same backend. */
  readonly otherToken?: string;
  /** A token of the first user that has expired. */
  readonly expiredToken?: string;
  /** What callers send as `model_item`; its `id` is the model. */
  readonly modelItem: Readonly<Record<string, unknown>>;
};

/** The path released backends serve Socket.IO at. */
export const USUAL_SOCKET_PATH = '/ws/socket.io';

/** A model that no backend has by itself, as a page with Direct Connections names it. */
export const USUAL_MODEL_ITEM: Readonly<Record<string, unknown>> = {
  id: 'conformance-model',
  name: 'conformance-model',
  object: 'model',
  owned_by: 'openai',
  direct: true,
  urlIdx: 0,
};

import type { ExecutorState, Receipt, RequestState } from '@chat-executor/executor';

/** Sent by a frame to the embedding page, of any origin, when it has loaded. Carries nothing else. */
export type ReadyMessage = { readonly type: 'chat-executor-frame:ready' };

/** The response of the page. Transfers the port for all other messages. */
export type ConnectMessage = { readonly type: 'chat-executor-frame:connect'; readonly version: 1 };

/** The configuration that a page sends to the frame. The token is sent separately. */
export type FrameConfiguration = {
  /** Origin of the backend. */
  readonly backend: string;
  readonly socketPath?: string;
  readonly name?: string;
  readonly lang?: string;
  readonly discover: boolean;
  readonly open: boolean;
  readonly colorScheme?: string;
};

/** A message from the page to the frame, over the port. */
export type PageMessage =
  | { readonly type: 'configure'; readonly configuration: FrameConfiguration }
  /** The response to `token-wanted`; null without a token. */
  | { readonly type: 'token'; readonly id: number; readonly token: string | null }
  | { readonly type: 'pause' | 'resume' }
  | { readonly type: 'cancel'; readonly requestId: string };

/** The permission of the embedding page: not decided yet, granted or refused by the user. */
export type FramePermission = 'asked' | 'granted' | 'refused';

/** A message from the frame to the page, over the port. Contains no key. */
export type FrameMessage =
  | { readonly type: 'permission'; readonly permission: FramePermission }
  | { readonly type: 'token-wanted'; readonly id: number }
  | { readonly type: 'state'; readonly state: ExecutorState }
  | { readonly type: 'request-start'; readonly request: RequestState }
  | { readonly type: 'request-end'; readonly receipt: Receipt }
  | { readonly type: 'open'; readonly open: boolean }
  /** Height of the content in CSS pixels. */
  | { readonly type: 'size'; readonly height: number };

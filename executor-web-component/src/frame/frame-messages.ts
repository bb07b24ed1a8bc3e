import type { ExecutorState, Receipt, RequestState } from '@chat-executor/executor';

/** Sent by a frame to the embedding page, of any origin, when it has loaded. Carries nothing else. */
export type ReadyMessage = { readonly type: 'chat-executor-frame:ready' };

/** The page's answer, with the port that everything else goes over. */
export type ConnectMessage = { readonly type: 'chat-executor-frame:connect'; readonly version: 1 };

/** What a page wants of the executor in the frame. Plain data; the token goes another way. */
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

/** From the page into the frame, over the port. */
export type PageMessage =
  | { readonly type: 'configure'; readonly configuration: FrameConfiguration }
  /** Answers `token-wanted`; null if there is none. */
  | { readonly type: 'token'; readonly id: number; readonly token: string | null }
  | { readonly type: 'pause' | 'resume' }
  | { readonly type: 'cancel'; readonly requestId: string };

/** What the user of the frame says about the page around it. */
export type FramePermission = 'asked' | 'granted' | 'refused';

/** From the frame to the page, over the port. None holds a key. */
export type FrameMessage =
  | { readonly type: 'permission'; readonly permission: FramePermission }
  | { readonly type: 'token-wanted'; readonly id: number }
  | { readonly type: 'state'; readonly state: ExecutorState }
  | { readonly type: 'request-start'; readonly request: RequestState }
  | { readonly type: 'request-end'; readonly receipt: Receipt }
  | { readonly type: 'open'; readonly open: boolean }
  /** Height of the content in CSS pixels. */
  | { readonly type: 'size'; readonly height: number };

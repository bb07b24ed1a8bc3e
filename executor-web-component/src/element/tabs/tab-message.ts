import type { ExecutorState, Receipt, RequestState } from '@chat-executor/executor';

/** What a tab that follows may ask its leader to do: the methods of an executor that a user can reach, with what they take. */
export type TabCommand =
  | { readonly method: 'pause' | 'resume' | 'reconnect' }
  | { readonly method: 'cancel'; readonly argument: string }
  | { readonly method: 'refreshModels'; readonly argument: string | undefined };

/** What tabs of one seat say to each other. No key and no prompt: a leader's state holds neither. */
export type TabMessage =
  /** A tab began to follow and wants to know the state. */
  | { readonly type: 'hello' }
  | { readonly type: 'command'; readonly command: TabCommand }
  | { readonly type: 'state'; readonly state: ExecutorState }
  | { readonly type: 'request-start'; readonly request: RequestState }
  | { readonly type: 'request-end'; readonly receipt: Receipt };

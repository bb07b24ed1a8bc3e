import type { ExecutorState, Receipt, RequestState } from '@chat-executor/executor';

/** A command of a following tab to the leader: a method of its executor and the argument. */
export type TabCommand =
  | { readonly method: 'pause' | 'resume' | 'reconnect' }
  | { readonly method: 'cancel'; readonly argument: string }
  | { readonly method: 'refreshModels'; readonly argument: string | undefined };

/** A message between the tabs of a group. Contains no key and no prompt. */
export type TabMessage =
  /** A tab started to follow and requests the state. */
  | { readonly type: 'hello' }
  /** A tab needs the leader, and asks whether it still runs. */
  | { readonly type: 'ping' }
  /** The leader runs. */
  | { readonly type: 'pong' }
  | { readonly type: 'command'; readonly command: TabCommand }
  | { readonly type: 'state'; readonly state: ExecutorState }
  | { readonly type: 'request-start'; readonly request: RequestState }
  | { readonly type: 'request-end'; readonly receipt: Receipt };

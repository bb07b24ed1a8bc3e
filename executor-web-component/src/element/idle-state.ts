import type { ExecutorState } from '@chat-executor/executor';

/** The state without an executor, because the element is not in a document or has no token. */
export const IDLE_STATE: ExecutorState = {
  connection: { status: 'off' },
  paused: false,
  providers: [],
  models: [],
  requests: [],
  receipts: [],
};

import type { ExecutorState } from '@chat-executor/executor';

/** The snapshot while there is no executor yet: not in a document, or no token. */
export const IDLE_STATE: ExecutorState = {
  connection: { status: 'off' },
  paused: false,
  providers: [],
  models: [],
  requests: [],
  receipts: [],
};

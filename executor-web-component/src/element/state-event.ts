import type { ExecutorState } from '@chat-executor/executor';

/** The state of the executor changed. Bubbles, and crosses shadow roots. */
export class ChatExecutorStateEvent extends Event {
  readonly state: ExecutorState;

  constructor(state: ExecutorState) {
    super('chat-executor-state', { bubbles: true, composed: true });
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-executor-state': ChatExecutorStateEvent;
  }
}

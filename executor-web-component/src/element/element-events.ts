import type { ExecutorState, Receipt, RequestState } from '@chat-executor/executor';

/** The state of the executor changed. Bubbles, and crosses shadow roots. */
export class ChatExecutorStateEvent extends Event {
  readonly state: ExecutorState;

  constructor(state: ExecutorState) {
    super('chat-executor-state', { bubbles: true, composed: true });
    this.state = state;
  }
}

/** A request was accepted and waits or runs. Bubbles, and crosses shadow roots. */
export class ChatExecutorRequestStartEvent extends Event {
  readonly request: RequestState;

  constructor(request: RequestState) {
    super('chat-executor-request-start', { bubbles: true, composed: true });
    this.request = request;
  }
}

/** A request completed, failed or was stopped. Bubbles, and crosses shadow roots. */
export class ChatExecutorRequestEndEvent extends Event {
  /** The record of the request: no prompt, no answer, no key. */
  readonly receipt: Receipt;

  constructor(receipt: Receipt) {
    super('chat-executor-request-end', { bubbles: true, composed: true });
    this.receipt = receipt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-executor-state': ChatExecutorStateEvent;
    'chat-executor-request-start': ChatExecutorRequestStartEvent;
    'chat-executor-request-end': ChatExecutorRequestEndEvent;
  }
}

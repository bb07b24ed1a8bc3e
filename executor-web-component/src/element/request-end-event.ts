import type { Receipt } from '@chat-executor/executor';

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
    'chat-executor-request-end': ChatExecutorRequestEndEvent;
  }
}

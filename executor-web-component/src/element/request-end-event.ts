import type { Receipt } from '@chat-executor/executor';

/** A request ended, in whatever way. Bubbles, and crosses shadow roots. */
export class ChatExecutorRequestEndEvent extends Event {
  /** What it leaves behind: no prompt, no answer, no key. */
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

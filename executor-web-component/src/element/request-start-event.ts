import type { RequestState } from '@chat-executor/executor';

/** A request was accepted and waits or runs. Bubbles, and crosses shadow roots. */
export class ChatExecutorRequestStartEvent extends Event {
  readonly request: RequestState;

  constructor(request: RequestState) {
    super('chat-executor-request-start', { bubbles: true, composed: true });
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-executor-request-start': ChatExecutorRequestStartEvent;
  }
}

import type { ExecutorState, Receipt, RequestState } from './state.ts';

/** The state changed. Simultaneous changes make one event. */
export class StateChangeEvent extends Event {
  readonly state: ExecutorState;
  constructor(state: ExecutorState) {
    super('state-change');
    this.state = state;
  }
}

/** A request was accepted, and waits or runs. */
export class RequestStartEvent extends Event {
  readonly request: RequestState;
  constructor(request: RequestState) {
    super('request-start');
    this.request = request;
  }
}

/** A request completed, failed or was stopped. */
export class RequestEndEvent extends Event {
  readonly receipt: Receipt;
  constructor(receipt: Receipt) {
    super('request-end');
    this.receipt = receipt;
  }
}

/** The events of an executor, by name. */
export interface ExecutorEventMap {
  'state-change': StateChangeEvent;
  'request-start': RequestStartEvent;
  'request-end': RequestEndEvent;
}

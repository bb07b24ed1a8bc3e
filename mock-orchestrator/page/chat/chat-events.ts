/** A person sends a question. */
export class SendEvent extends Event {
  readonly text: string;
  constructor(text: string) {
    super('send', { bubbles: true, composed: true });
    this.text = text;
  }
}

/** A person stops the answer that is being written. */
export class StopEvent extends Event {
  constructor() {
    super('stop', { bubbles: true, composed: true });
  }
}

/** A person wants the last question answered once more. */
export class AnswerAgainEvent extends Event {
  constructor() {
    super('answer-again', { bubbles: true, composed: true });
  }
}

/** A person wants to see how a request travelled. */
export class ShowRequestEvent extends Event {
  readonly requestId: string;
  constructor(requestId: string) {
    super('show-request', { bubbles: true, composed: true });
    this.requestId = requestId;
  }
}

/** A person chose a model; `key` names it in the list of choices. */
export class ChooseModelEvent extends Event {
  readonly key: string;
  constructor(key: string) {
    super('choose-model');
    this.key = key;
  }
}

/** A person wants to see the executor. */
export class OpenExecutorEvent extends Event {
  constructor() {
    super('open-executor', { bubbles: true, composed: true });
  }
}

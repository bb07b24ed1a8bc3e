/** The user sent a question. */
export class SendEvent extends Event {
  readonly text: string;
  /** Data URLs. */
  readonly images: readonly string[];
  constructor(text: string, images: readonly string[] = []) {
    super('send', { bubbles: true, composed: true });
    this.text = text;
    this.images = images;
  }
}

/** The user changed a question and asks it again. */
export class EditQuestionEvent extends Event {
  readonly questionId: string;
  readonly text: string;
  constructor(questionId: string, text: string) {
    super('edit-question', { bubbles: true, composed: true });
    this.questionId = questionId;
    this.text = text;
  }
}

/** The user stopped the running answer. */
export class StopEvent extends Event {
  constructor() {
    super('stop', { bubbles: true, composed: true });
  }
}

/** The user asked to regenerate the last answer. */
export class RegenerateEvent extends Event {
  constructor() {
    super('regenerate', { bubbles: true, composed: true });
  }
}

/** The user asked to see the timeline of a request. */
export class ShowRequestEvent extends Event {
  readonly requestId: string;
  constructor(requestId: string) {
    super('show-request', { bubbles: true, composed: true });
    this.requestId = requestId;
  }
}

/** The user chose a model; `key` identifies it in the list of choices. */
export class ChooseModelEvent extends Event {
  readonly key: string;
  constructor(key: string) {
    super('choose-model');
    this.key = key;
  }
}

/** The user asked to see the executor. */
export class OpenExecutorEvent extends Event {
  constructor() {
    super('open-executor', { bubbles: true, composed: true });
  }
}

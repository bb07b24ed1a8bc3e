import type { ChatCompletion, SuccessAck } from '@chat-executor/protocol';
import type { ExecutorError } from '../../executor-error.ts';

/** The callback of one request. Only the first answer is sent (rule CBK-1). */
export class Callback {
  readonly #answer: (value: object) => void;
  #answered = false;

  constructor(answer: (value: object) => void) {
    this.#answer = answer;
  }

  get answered(): boolean {
    return this.#answered;
  }

  /** The provider started to answer; items follow (rule CBK-3). */
  succeed(): void {
    this.#send({ status: true } satisfies SuccessAck);
  }

  /** The whole completion of a non-streaming request (rule CBK-4). */
  complete(completion: ChatCompletion): void {
    this.#send(completion);
  }

  /** The request failed before its answer began (rule CBK-5). */
  fail(error: ExecutorError): void {
    this.#send(error.toErrorAck());
  }

  #send(value: object): void {
    if (this.#answered) return;
    this.#answered = true;
    this.#answer(value);
  }
}

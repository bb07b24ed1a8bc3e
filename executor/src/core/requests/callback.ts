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

  /** Reports that the answer has started and items follow (rule CBK-3). */
  succeed(): void {
    this.#send({ status: true } satisfies SuccessAck);
  }

  /** Sends the completion of a non-streaming request (rule CBK-4). */
  complete(completion: ChatCompletion): void {
    this.#send(completion);
  }

  /** Reports that the request failed before its answer started (rule CBK-5). */
  fail(error: ExecutorError): void {
    this.#send(error.toErrorAck());
  }

  #send(value: object): void {
    if (this.#answered) return;
    this.#answered = true;
    this.#answer(value);
  }
}

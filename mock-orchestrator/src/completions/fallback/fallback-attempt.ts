import { isRecord, parseJson } from '@chat-executor/protocol';
import { readServerSentEvents } from '@chat-executor/protocol/framing';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { AnswerItem } from '../../socket/channel.ts';
import { withTimeout } from '../../with-timeout.ts';
import type { AnswerStream } from '../answer/answer.ts';
import type { RequestRun } from '../request-run.ts';

/** One request to the fallback provider, with its streamed answer, until it is closed. */
export class FallbackAttempt implements AnswerStream {
  readonly #run: RequestRun;
  readonly #controller = new AbortController();
  #events: AsyncIterator<{ readonly data: string }> | undefined;
  #first: AnswerItem | 'done' | undefined;
  #complete = false;

  constructor(run: RequestRun) {
    this.#run = run;
    run.signal.addEventListener('abort', this.#abort);
    if (run.signal.aborted) this.#abort();
  }

  /** Aborts when the connection to the provider must be closed. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits at most `ms` milliseconds for a value, then fails with `code`. */
  failAfter<Value>(ms: number, code: 'first-token-timeout' | 'idle-timeout' | 'total-timeout', value: Promise<Value>): Promise<Value> {
    return withTimeout(value, ms, () => new OrchestratorError(code), this.#run.signal);
  }

  /**
   * Waits for the first item.
   *
   * @throws OrchestratorError `first-token-timeout`, or as {@link AnswerStream.next}
   */
  async start(response: Response): Promise<void> {
    const isStream = /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
    if (!isStream || response.body === null) throw new OrchestratorError('bad-provider-answer');
    const { maxItemBytes, firstItemMs } = this.#run.parts.limits;
    this.#events = readServerSentEvents(response.body, { maxLineLength: maxItemBytes })[Symbol.asyncIterator]();
    this.#first = await this.failAfter(firstItemMs, 'first-token-timeout', this.#read());
  }

  async next(): Promise<AnswerItem | 'done'> {
    const item = this.#first ?? (await this.failAfter(this.#run.parts.limits.idleMs, 'idle-timeout', this.#read()));
    this.#first = undefined;
    return item;
  }

  close(): void {
    this.#run.signal.removeEventListener('abort', this.#abort);
    this.#controller.abort();
  }

  async #read(): Promise<AnswerItem | 'done'> {
    const { value } = await this.#readEvent();
    // Some providers omit [DONE]. Their answer is complete if it has a finish reason.
    if (value === undefined && !this.#complete) throw new OrchestratorError('answer-cut');
    if (value === undefined || value.data === '[DONE]') return 'done';
    this.#run.record('item', 'fallback', 'orchestrator', value.data);
    return this.#readItem(value.data);
  }

  #readEvent(): Promise<{ readonly value?: { readonly data: string } | undefined }> {
    const events = this.#events;
    if (events === undefined) return Promise.resolve({});
    return events.next().then(
      ({ done, value }) => (done ? {} : { value }),
      (error: unknown) => {
        this.#controller.signal.throwIfAborted();
        throw new OrchestratorError('answer-cut', { cause: error });
      },
    );
  }

  #readItem(json: string): AnswerItem {
    const data = parseJson(json);
    if (!isRecord(data)) throw new OrchestratorError('bad-provider-answer');
    if (data['error'] !== undefined && data['error'] !== null)
      throw new OrchestratorError('provider-error', { sentence: 'The fallback provider reported an error.' });
    const choices: readonly unknown[] = Array.isArray(data['choices']) ? data['choices'] : [];
    this.#complete ||= choices.some((choice) => isRecord(choice) && typeof choice['finish_reason'] === 'string');
    return { data, json: JSON.stringify(data), acknowledge: () => undefined };
  }

  readonly #abort = () => this.#controller.abort(this.#run.signal.reason);
}

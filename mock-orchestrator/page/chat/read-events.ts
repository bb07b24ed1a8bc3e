import { ANSWER_TYPES, isRecord } from '@chat-executor/protocol';
import { PageError } from '../backend/page-error.ts';
import { readErrorBody } from '../backend/read-error.ts';
import { EnvelopeEvent, type UserEvents } from '../backend/user-events.ts';
import { texts } from '../language/language.ts';
import type { AnswerPiece } from './read-answer.ts';

/** How long the connection for events may be lost before the answer counts as cut off, in seconds. */
const RECONNECT_S = 120;
/** How long the last events may take after the orchestrator no longer lists the request, in seconds. */
const LAST_EVENTS_S = 3;
/** How often the orchestrator is asked again whether the request runs, in seconds. */
const ASK_AGAIN_S = 10;

/** The part of the page's connection for events that is used here. */
export type AnswerEventSource = Pick<UserEvents, 'connected' | 'addEventListener' | 'removeEventListener'>;

/** The settings of {@link AnswerEvents}. */
export type AnswerEventSettings = {
  readonly answerId: string;
  readonly signal: AbortSignal;
  /** Whether the orchestrator still runs the request. Rejects if it can't be reached. */
  readonly isRunning: () => Promise<boolean>;
};

/**
 * Reads an answer that arrives as events (rule ANS-6). Collects them from its creation. It ends in every case: if the connection was
 * lost and the request has ended since, or if the connection stays lost, or the orchestrator does not say whether the request runs, the
 * answer is cut off.
 */
export class AnswerEvents {
  readonly #events: AnswerEventSource;
  readonly #settings: AnswerEventSettings;
  readonly #queue: unknown[] = [];
  #wake = Promise.withResolvers<void>();
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Seconds until the answer counts as cut off. */
  #left = Number.POSITIVE_INFINITY;
  #isClosed = false;
  /** Whether the request has ended, which a late answer to an earlier question does not change. */
  #isOver = false;

  constructor(events: AnswerEventSource, settings: AnswerEventSettings) {
    this.#events = events;
    this.#settings = settings;
    events.addEventListener('envelope', this.#onEnvelope);
    events.addEventListener('change', this.#onConnection);
    settings.signal.addEventListener('abort', this.#onAbort);
  }

  /**
   * Yields the pieces until the answer ends. Call it once.
   *
   * @throws PageError the error of the answer, or `cut`; AnswerStopped if it was stopped elsewhere; the signal's reason if it is aborted
   */
  async *read(): AsyncGenerator<AnswerPiece, void> {
    try {
      let error: PageError | undefined;
      for (;;) {
        this.#settings.signal.throwIfAborted();
        const data = this.#queue.shift();
        if (data === undefined) {
          await this.#wake.promise;
          this.#wake = Promise.withResolvers();
          continue;
        }
        if (data instanceof PageError) throw data;
        error ??= readErrorBody(data);
        yield* readUpdate(data);
        if (!isRecord(data) || data['done'] !== true) continue;
        if (error) throw error;
        if (isIncomplete(data)) throw new AnswerStopped();
        return;
      }
    } finally {
      this.close();
    }
  }

  readonly #onEnvelope = (event: Event) => {
    if (!(event instanceof EnvelopeEvent)) return;
    const { message_id, data } = event.envelope;
    if (message_id !== this.#settings.answerId || !ANSWER_TYPES.some((type) => type === data.type)) return;
    this.#stopCounting();
    this.#push(data.data ?? {});
  };

  /** Events may have been missed while the connection was lost, also the last one. */
  readonly #onConnection = () => {
    if (this.#events.connected) void this.check();
    // Failed attempts to reconnect also arrive here, and don't restart the countdown.
    else this.#cutWithin(RECONNECT_S);
  };

  readonly #onAbort = () => this.#wake.resolve();

  /** Ends the answer soon if the orchestrator no longer runs its request, and later if it does not say so. Never rejects. */
  async check(): Promise<void> {
    this.#cutWithin(RECONNECT_S);
    const isRunning = await this.#settings.isRunning().catch(() => undefined);
    if (isRunning === false) {
      this.#isOver = true;
      this.#cutWithin(LAST_EVENTS_S);
    }
    if (isRunning && !this.#isOver && this.#events.connected) this.#stopCounting();
  }

  /** Counts the seconds, because a single timer runs out while the computer sleeps or the page is frozen. */
  #cutWithin(seconds: number): void {
    if (this.#isClosed) return;
    this.#left = Math.min(this.#left, seconds);
    this.#timer ??= setInterval(() => {
      this.#left -= 1;
      if (this.#left === 0) this.#push(new PageError('cut', texts().error.cut, texts().error.cutCure));
      else if (this.#left % ASK_AGAIN_S === 0 && this.#events.connected) void this.check();
    }, 1000);
  }

  #stopCounting(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#left = Number.POSITIVE_INFINITY;
  }

  #push(data: unknown): void {
    this.#queue.push(data);
    this.#wake.resolve();
  }

  /** Stops listening. */
  close(): void {
    this.#isClosed = true;
    this.#stopCounting();
    this.#events.removeEventListener('envelope', this.#onEnvelope);
    this.#events.removeEventListener('change', this.#onConnection);
    this.#settings.signal.removeEventListener('abort', this.#onAbort);
  }
}

/** The answer was stopped, but not by this page. */
export class AnswerStopped extends Error {}

/** Whether the output of the last event is not whole. Without an error, someone stopped it. */
function isIncomplete({ output }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(output) && output.some((item) => isRecord(item) && item['status'] === 'incomplete');
}

function* readUpdate(data: unknown): Generator<AnswerPiece, void> {
  if (!isRecord(data)) return;
  const { type, delta, usage, output } = data;
  if (type === 'response.output_text.delta' && typeof delta === 'string') yield { type: 'text', text: delta };
  if (type === 'response.reasoning_summary_text.delta' && typeof delta === 'string') yield { type: 'reasoning', text: delta };
  if (Array.isArray(output)) yield readOutput(output.filter(isRecord));
  if (isRecord(usage) && typeof usage['completion_tokens'] === 'number')
    yield { type: 'usage', completionTokens: usage['completion_tokens'] };
}

type Item = Readonly<Record<string, unknown>>;

/** The whole answer from its output items. It replaces the pieces, some of which may have been missed. */
function readOutput(items: readonly Item[]): AnswerPiece {
  const textOf = (type: string, part: string) =>
    items
      .filter((item) => item['type'] === type)
      .flatMap((item) => (Array.isArray(item[part]) ? item[part].filter(isRecord) : []))
      .map(({ text }) => (typeof text === 'string' ? text : ''))
      .join('');
  const toolCalls = items
    .filter((item) => item['type'] === 'function_call')
    .map((item) => ({ name: String(item['name']), arguments: String(item['arguments']) }));
  const answer = { content: textOf('message', 'content'), reasoning: textOf('reasoning', 'summary') };
  return { type: 'whole', answer: toolCalls.length === 0 ? answer : { ...answer, toolCalls } };
}

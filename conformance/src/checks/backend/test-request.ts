import type { RawExecutor } from '../../peers/executor/raw-executor.ts';
import type { ReceivedCall } from '../../peers/executor/received-call.ts';
import type { HttpEnd } from '../../peers/http/http-call.ts';
import type { HttpResponse } from '../../peers/http/http-response.ts';
import { show } from '../../peers/json.ts';
import { chunkObject } from '../../peers/provider/provider-scripts.ts';
import type { ReadAnswer } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import { type ExpectedAnswer, findDifference } from '../find-difference.ts';
import type { BackendStage } from './backend-stage.ts';
import { type CompletionOptions, type PostedCompletion, postCompletion } from './post-completion.ts';

/** A completion request, observed at both ends of the backend. */
export class TestRequest {
  readonly http: HttpResponse;
  readonly word: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The call received by a socket, if any. */
  readonly callOn: PostedCompletion['callOn'];
  readonly #stage: BackendStage;
  readonly #trial: Trial;

  constructor(stage: BackendStage, trial: Trial, { http, word, body, callOn }: PostedCompletion) {
    this.#stage = stage;
    this.#trial = trial;
    this.http = http;
    this.word = word;
    this.body = body;
    this.callOn = callOn;
  }

  get answer(): ReadAnswer {
    return this.http.answer;
  }

  get content(): string {
    return this.answer.choices.get(0)?.content ?? '';
  }

  /** Waits for the call at an executor. */
  async call(socket: RawExecutor = this.#stage.executor, limit = this.#trial.patience): Promise<ReceivedCall> {
    const { http } = this;
    // A task answer ends immediately; its call may come later.
    const isAnswered = () => http.end !== undefined && (http.status !== 200 || http.isStream);
    const isOver = () => isAnswered() || socket.closed !== undefined;
    const findCall = (): ReceivedCall | 'over' | undefined => this.callOn(socket) ?? (isOver() ? 'over' : undefined);
    void http.changes.waitFor(isOver, limit).then(() => socket.changes.notify());
    let call = await socket.changes.until(findCall, limit);
    // The end of the answer may arrive before the call, which uses another connection.
    if (call === 'over') call = await socket.changes.until(() => this.callOn(socket), 200);
    if (call !== undefined) return call;
    return this.#trial.failTimeout('the call "request:chat:completion" at the requested session', `none${this.#describeHttp(limit)}`);
  }

  /** Waits for the call and acks success. */
  async begin(socket?: RawExecutor): Promise<ReceivedCall> {
    const call = await this.call(socket);
    call.ack({ status: true });
    return call;
  }

  /** Waits until the caller has received the text. */
  async text(text: string, limit = this.#trial.patience): Promise<void> {
    const { http } = this;
    await http.changes.waitFor(() => this.content.includes(text) || http.end !== undefined, limit);
    if (!this.content.includes(text))
      this.#trial.failTimeout(`${show(text)} at the caller before the stream ends`, `${show(this.content)}${this.#describeHttp(limit)}`);
  }

  /** Waits until the HTTP response ends, with or without success. @param limit - idle timeout in milliseconds */
  async end(limit = this.#trial.patience): Promise<HttpEnd> {
    const { http } = this;
    for (let seen = -1; http.end === undefined && seen < http.received; ) {
      seen = http.received;
      await http.changes.waitFor(() => http.end !== undefined || http.received > seen, limit);
    }
    return http.end ?? this.#trial.failTimeout('the HTTP response to end', `none${this.#describeHttp(limit)}`);
  }

  /** Waits for the end and requires a complete answer with the expected content. */
  async requireAnswer(expected: ExpectedAnswer, where = '', limit = this.#trial.patience): Promise<void> {
    const end = await this.end(limit);
    const { status } = this.http;
    const wanted = where === '' ? 'a complete answer' : `a complete answer ${where}`;
    if (status >= 400 || end.outcome === 'failed') {
      const observed = `HTTP ${status} ${show(this.http.body)} ${end.reason}`.trim();
      // The executor of the suite did not answer the backend in time.
      if (status === 504) this.#trial.failTimeout(wanted, observed);
      this.#trial.fail(wanted, observed);
    }
    const difference = findDifference(this.answer, expected);
    const cut = end.outcome === 'complete' ? '' : `, and the connection was broken (${end.reason})`;
    if (difference !== undefined)
      this.#trial.fail(`${difference.expected}${where === '' ? '' : ` ${where}`} at the caller`, `${difference.observed}${cut}`);
    if (end.outcome !== 'complete') this.#trial.fail(wanted, `the connection was broken at its end (${end.reason})`);
  }

  #describeHttp(limit: number): string {
    const { status, end, body, events } = this.http;
    const seen = status === 0 ? 'no HTTP response' : `HTTP ${status} with ${show(body || events.map(({ data }) => data))}`;
    return end === undefined ? ` after ${limit / 1000} s (${seen} so far)` : ` (${seen}; it ended ${end.outcome} ${end.reason})`;
  }
}

export function textItem(content: string): Readonly<Record<string, unknown>> {
  return chunkObject({ content });
}

/** Sends the text as chunks with role and finish reason, and ends the stream. */
export function sendText(call: ReceivedCall, ...texts: readonly string[]): void {
  call.item(chunkObject({ role: 'assistant', content: '' }));
  sendRest(call, ...texts);
}

/** Ends a stream that has begun: sends the text as chunks without a role, the finish reason and the end. */
export function sendRest(call: ReceivedCall, ...texts: readonly string[]): void {
  for (const text of texts) call.item(textItem(text));
  call.item(chunkObject({}, 'stop'));
  call.done();
}

/** Sends a completion request, waits for its call and acks success. */
export async function begin(
  stage: BackendStage,
  trial: Trial,
  options?: CompletionOptions,
  socket?: RawExecutor,
): Promise<{ readonly request: TestRequest; readonly call: ReceivedCall }> {
  const request = ask(stage, trial, options);
  return { request, call: await request.begin(socket) };
}

/** Requires that a request is served: the executor answers with the text, and the caller gets it. */
export async function requireServed(
  stage: BackendStage,
  trial: Trial,
  text: string,
  where = '',
  options?: CompletionOptions,
  socket?: RawExecutor,
): Promise<void> {
  const { request, call } = await begin(stage, trial, options, socket);
  sendText(call, text);
  await request.requireAnswer({ content: text, finish: 'stop' }, where);
}

/** Sends a completion request for a check. */
export function ask(stage: BackendStage, trial: Trial, options: CompletionOptions = {}): TestRequest {
  return new TestRequest(stage, trial, postCompletion(stage, trial.wire, trial.facts.id, options));
}

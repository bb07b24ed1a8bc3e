import type { HttpEnd } from '../../peers/http/http-call.ts';
import type { HttpResponse } from '../../peers/http/http-response.ts';
import { show } from '../../peers/json.ts';
import type { Exchange } from '../../peers/provider/exchange.ts';
import type { ProviderScript } from '../../peers/provider/provider-scripts.ts';
import type { ReadAnswer } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import { type ExpectedAnswer, findDifference } from '../find-difference.ts';
import type { StackStage } from './stack-stage.ts';

/** Request options. The default request streams. */
export type AskOptions = {
  readonly stream?: boolean;
  readonly form?: Readonly<Record<string, unknown>>;
};

/** A request at one end of the stack, and its effects at the other. */
export class TestRequest {
  readonly http: HttpResponse;
  /** The executor's requests to the provider. */
  readonly exchanges: Exchange[];
  readonly #trial: Trial;

  constructor(trial: Trial, http: HttpResponse, exchanges: Exchange[]) {
    this.#trial = trial;
    this.http = http;
    this.exchanges = exchanges;
  }

  get answer(): ReadAnswer {
    return this.http.answer;
  }

  get content(): string {
    return this.answer.choices.get(0)?.content ?? '';
  }

  /** Waits until the caller has received the text. */
  async text(text: string, limit = this.#trial.patience): Promise<void> {
    await this.http.changes.waitFor(() => this.content.includes(text) || this.http.end !== undefined, limit);
    if (!this.content.includes(text))
      this.#trial.failTimeout(`${show(text)} at the caller while the provider is still writing`, this.#describe());
  }

  async exchange(limit = this.#trial.patience): Promise<Exchange> {
    const found = await this.http.changes.until(() => this.exchanges[0] ?? (this.http.end ? 'over' : undefined), limit);
    if (found === undefined || found === 'over') return this.#trial.failTimeout('a request at the provider', `none; ${this.#describe()}`);
    return found;
  }

  /** Waits until the caller's answer ends, as long as data keeps arriving. */
  async end(limit = this.#trial.patience): Promise<HttpEnd> {
    const { http } = this;
    for (;;) {
      const seen = http.events.length;
      await http.changes.waitFor(() => http.end !== undefined || http.events.length > seen, limit);
      if (http.end !== undefined) return http.end;
      if (http.events.length === seen)
        return this.#trial.failTimeout('the caller’s answer to end', `none within ${limit / 1000} s; ${this.#describe()}`);
    }
  }

  /** Waits for the end and requires the expected content. */
  async requireAnswer(expected: ExpectedAnswer, where = ''): Promise<void> {
    const end = await this.end();
    const tail = where === '' ? '' : ` ${where}`;
    if (this.http.status >= 400 || end.outcome === 'failed') this.#trial.fail(`an answer${tail}`, this.#describe());
    const difference = findDifference(this.answer, expected);
    if (difference !== undefined) this.#trial.fail(`${difference.expected}${tail}`, difference.observed);
    const order = this.answer.choices.get(0)?.order ?? [];
    if (expected.finish !== undefined && order.at(-1) !== 'finish') this.#trial.fail(`the finish reason last${tail}`, order.join(', '));
    if (end.outcome !== 'complete') this.#trial.fail(`an answer that ends properly per HTTP${tail}`, `it was truncated (${end.reason})`);
  }

  #describe(): string {
    const { status, body, events } = this.http;
    if (status === 0) return 'no answer from the backend';
    return `HTTP ${status} with ${show(body !== '' ? body : events.map(({ data }) => data), 200)}`;
  }
}

/** Sends a request as the caller, with a script for the provider. */
export function ask(stage: StackStage, trial: Trial, script: ProviderScript, { stream = true, form = {} }: AskOptions = {}): TestRequest {
  const word = `${stage.promptWord}-${trial.facts.id.toLowerCase()}-${stage.random.hex(8)}`;
  const exchanges: Exchange[] = [];
  let request: TestRequest | undefined;
  stage.provider.expect(word, script, trial.wire, (exchange) => {
    exchanges.push(exchange);
    request?.http.changes.notify();
  });
  const messages = [{ role: 'user', content: `Say what the conformance suite expects (${word}).` }];
  request = new TestRequest(trial, stage.complete({ messages, stream, ...form }, trial.wire), exchanges);
  return request;
}

import { SubjectUnavailable } from '../../finding.ts';
import { pause } from '../../peers/changes.ts';
import type { HttpRequest } from '../../peers/http/http-call.ts';
import { HttpResponse } from '../../peers/http/http-response.ts';
import { isRecord, show } from '../../peers/json.ts';
import { respondWithText } from '../../peers/provider/provider-scripts.ts';
import { ScriptedProvider } from '../../peers/provider/scripted-provider.ts';
import { Random } from '../../random.ts';
import type { RunningSubject, StartExecutor } from '../../subject/subject-process.ts';
import { type Stage, startOrClose } from '../../target.ts';
import { now, type WireEntry, WireLog } from '../../wire-log.ts';
import { lastLines } from '../executor/diagnose-start.ts';

/** A real backend, and the start command of its executor. */
export type StackSettings = {
  readonly url: string;
  readonly socketPath: string;
  readonly token: string;
  /** Model name for callers. Defaults to the name in the backend's list. */
  readonly model?: string | undefined;
  readonly start: StartExecutor;
};

const POLL_INTERVAL = 150;

/** Total timeout of the readiness probe and timeout per attempt, in milliseconds. */
const WARM_UP = 6_000;
const WARM_UP_WAIT = 1_500;
const COMPLETIONS_PATH = '/api/chat/completions';

let stagesOpened = 0;

/** Test environment of a stack: the suite acts as the caller and the provider. */
export class StackStage implements Stage {
  readonly settings: StackSettings;
  readonly provider = new ScriptedProvider('conformance-model');
  readonly random: Random;
  /** The provider key, which may appear only at the provider. */
  readonly canary: string;
  readonly promptWord: string;
  readonly answers: HttpResponse[] = [];
  readonly log = new WireLog();
  model = '';
  #subject: RunningSubject | undefined;
  #ended: string | undefined;
  readonly #lost = new AbortController();
  #closed = false;

  private constructor(settings: StackSettings, group: string, seed: number) {
    stagesOpened += 1;
    this.settings = settings;
    this.random = new Random(`${seed} ${group} ${stagesOpened}`);
    this.canary = `sk-canary-${this.random.hex(24)}`;
    this.promptWord = `quokka${this.random.hex(8)}`;
  }

  /** Starts the executor, and waits until its model is available. @throws SubjectUnavailable with the reason */
  static async open(settings: StackSettings, group: string, seed: number, startLimit: number): Promise<StackStage> {
    const stage = new StackStage(settings, group, seed);
    await stage.provider.start();
    return startOrClose(stage, stage.#start(startLimit));
  }

  async #start(startLimit: number): Promise<void> {
    const { url, socketPath, token, start } = this.settings;
    const subject = await start({
      CONFORMANCE_BACKEND_URL: url,
      CONFORMANCE_SOCKET_PATH: socketPath,
      CONFORMANCE_TOKEN: token,
      CONFORMANCE_PROVIDER_URL: this.provider.url,
      CONFORMANCE_PROVIDER_KEY: this.canary,
      CONFORMANCE_MODEL: this.provider.model,
    });
    this.#subject = subject;
    void subject.ended.then((reason) => {
      this.#ended = reason;
      if (!this.#closed) this.#lost.abort(new Error(reason));
    });
    this.model = await this.#findModel(startLimit);
    await this.#warmUp();
  }

  /** The list may still show the model of a stopped executor; only an answer proves that this one is ready. */
  async #warmUp(): Promise<void> {
    const ends = now() + WARM_UP;
    while (now() < ends && !(await this.probe(WARM_UP_WAIT))) await pause(POLL_INTERVAL);
  }

  /** Waits until the backend lists the executor's model. Backends may prefix its name. */
  async #findModel(startLimit: number): Promise<string> {
    const { model } = this.settings;
    const announced = this.provider.model;
    const ends = now() + startLimit;
    let listed = 'no answer';
    while (now() < ends && this.#ended === undefined) {
      const answer = this.request('/api/models', new WireLog(), { method: 'GET' });
      await answer.waitForEnd(Math.max(1, ends - now()));
      const ids = listIds(answer.json);
      if (answer.status === 401 || answer.status === 403)
        throw new SubjectUnavailable(`The backend does not accept --token (HTTP ${answer.status}). Give the token of one of its users.`);
      if (answer.end?.outcome === 'failed')
        throw new SubjectUnavailable(
          `Nothing answers at --url ${this.settings.url} (${answer.end.reason}). Start the backend, or correct --url.`,
        );
      const match = ids.find((id) => (model === undefined ? id === announced || id.endsWith(announced) : id === model));
      if (match !== undefined) return match;
      listed = answer.status === 200 ? show(ids, 200) : `HTTP ${answer.status}`;
      await pause(POLL_INTERVAL);
    }
    const name = model ?? announced;
    const ending = this.#ended === undefined ? `after ${startLimit / 1000} s` : `(${this.#ended})`;
    throw new SubjectUnavailable(
      `The backend does not list the model ${show(name)} at /api/models ${ending}; it lists ${listed}. The executor must announce CONFORMANCE_MODEL, and the backend must list it under that name or a name that ends with it; --model sets another name.\n${lastLines(this.output)}`,
    );
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  get isReady(): boolean {
    return this.#ended === undefined;
  }

  get hasAnswers(): boolean {
    return this.answers.some(({ head }) => head !== undefined);
  }

  get wire(): readonly WireEntry[] {
    return [...this.log.entries, ...this.provider.wire.entries];
  }

  get output(): string {
    return this.#subject?.output ?? '';
  }

  /** Sends an HTTP request to the backend, as its user. */
  request(path: string, wire: WireLog, { body, method }: { body?: unknown; method?: HttpRequest['method'] } = {}): HttpResponse {
    const { url, token } = this.settings;
    const headers = { authorization: `Bearer ${token}` };
    const answer = new HttpResponse({ url: `${url.replace(/\/+$/, '')}${path}`, headers, method, body }, wire);
    this.answers.push(answer);
    return answer;
  }

  /** Sends a completion request. */
  complete(body: Readonly<Record<string, unknown>>, wire: WireLog): HttpResponse {
    return this.request(COMPLETIONS_PATH, wire, { body: { model: this.model, ...body } });
  }

  async probe(patience: number): Promise<boolean> {
    const word = `${this.promptWord}-probe-${this.random.hex(6)}`;
    const log = new WireLog();
    this.provider.expect(word, respondWithText('here'), log, () => undefined);
    const answer = this.complete({ stream: false, messages: [{ role: 'user', content: word }] }, log);
    await answer.waitForEnd(patience);
    if (answer.end === undefined) answer.abort();
    return answer.status === 200;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (const answer of this.answers) if (answer.end === undefined) answer.abort();
    await this.#subject?.stop();
    await this.provider.stop();
  }
}

function listIds(json: unknown): string[] {
  const list = isRecord(json) && Array.isArray(json['data']) ? json['data'] : [];
  return list.flatMap((model: unknown) => (isRecord(model) && typeof model['id'] === 'string' ? [model['id']] : []));
}

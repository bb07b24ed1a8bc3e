import { NotTestable, SubjectUnavailable } from '../../finding.ts';
import { RawExecutor } from '../../peers/executor/raw-executor.ts';
import type { HttpRequest } from '../../peers/http/http-call.ts';
import { HttpResponse } from '../../peers/http/http-response.ts';
import { Random } from '../../random.ts';
import { type Stage, startOrClose } from '../../target.ts';
import { type WireEntry, WireLog } from '../../wire-log.ts';
import type { BackendSettings } from './backend-settings.ts';
import { describeFailure } from './describe-failure.ts';
import { postCompletion } from './post-completion.ts';

export type BackendStageOptions = BackendSettings & {
  readonly group: string;
  readonly seed: number;
  readonly startLimit: number;
};

/** Timeout for a connect and for a login, in milliseconds. */
const CONNECT_LIMIT = 10_000;
const JOIN_LIMIT = 4_000;

/** Timeout for a login after one login timed out, in milliseconds. */
const JOIN_LIMIT_AFTER_TIMEOUT = 500;

let stagesOpened = 0;

/** Test environment of a backend: the suite plays the executors of its users and the HTTP callers. */
export class BackendStage implements Stage {
  readonly options: BackendStageOptions;
  readonly random: Random;
  readonly log = new WireLog();
  /** The executor for plain requests. */
  readonly executor: RawExecutor;
  /** Part of every prompt, to match calls and to detect leaked prompts. */
  readonly promptWord: string;
  readonly #answers: HttpResponse[] = [];
  readonly #sockets: RawExecutor[] = [];
  readonly #lost = new AbortController();
  #other: Promise<RawExecutor> | undefined;
  #joinLimit = JOIN_LIMIT;
  #closed = false;

  private constructor(options: BackendStageOptions) {
    stagesOpened += 1;
    this.options = options;
    this.random = new Random(`${options.seed} ${options.group} ${stagesOpened}`);
    this.promptWord = `quokka${this.random.hex(8)}`;
    this.executor = this.open({ token: options.token }, undefined, this.log);
  }

  /** Opens a stage. @throws SubjectUnavailable if the suite's executor cannot connect and log in */
  static async open(options: BackendStageOptions): Promise<BackendStage> {
    const stage = new BackendStage(options);
    return startOrClose(stage, stage.#start());
  }

  async #start(): Promise<void> {
    const { executor, options } = this;
    await this.#logIn(executor, options.token, '--token');
    // The token of the other user must work too.
    if (this.hasOther) await this.other();
    void executor.changes
      .waitFor(() => executor.closed !== undefined, 2 ** 31 - 1)
      .then(() => {
        if (!this.#closed) this.#lost.abort(new Error(`the suite's executor was disconnected: ${executor.closed?.reason}`));
      });
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  get hasAnswers(): boolean {
    return this.#answers.some(({ head }) => head !== undefined);
  }

  get isReady(): boolean {
    return this.executor.closed === undefined;
  }

  get wire(): readonly WireEntry[] {
    return this.log.entries;
  }

  get hasOther(): boolean {
    return this.options.otherToken !== undefined;
  }

  /** Every socket of this stage, also those of other checks. */
  get sockets(): readonly RawExecutor[] {
    return this.#sockets;
  }

  /** Another logged-in socket of the same user. @throws SubjectUnavailable */
  async connect(label: string, wire: WireLog): Promise<RawExecutor> {
    const { token } = this.options;
    const socket = this.open({ token }, label, wire);
    await this.#logIn(socket, token, '--token');
    return socket;
  }

  /** The logged-in socket of the other user, shared by all checks of this stage. @throws NotTestable without another user */
  other(): Promise<RawExecutor> {
    const { otherToken } = this.options;
    if (otherToken === undefined)
      throw new NotTestable(
        'It needs another user: give --other-token (or --other-email and --other-password), or exclude the check with --exclude ID=reason.',
      );
    this.#other ??= this.#openOther(otherToken);
    return this.#other;
  }

  async #openOther(token: string): Promise<RawExecutor> {
    const socket = this.open({ token }, 'another user', this.log);
    await this.#logIn(socket, token, '--other-token');
    if (socket.userId !== '' && socket.userId === this.executor.userId)
      throw new SubjectUnavailable(
        `--token and --other-token belong to the same user, ${socket.userId}. Give the token of another user as --other-token.`,
      );
    return socket;
  }

  /** Opens a socket with any handshake, without waiting for the connect. */
  open(auth: unknown, label: string | undefined, wire: WireLog, transports?: readonly ('websocket' | 'polling')[]): RawExecutor {
    const { url, socketPath } = this.options;
    const socket = new RawExecutor({ url, socketPath, auth, label, transports }, wire);
    this.#sockets.push(socket);
    return socket;
  }

  /** Sends an HTTP request to the backend. `token` defaults to the first user's; null sends no token. */
  request(
    path: string,
    { body, method, token = this.options.token }: { body?: unknown; method?: HttpRequest['method']; token?: string | null | undefined },
    wire: WireLog,
  ): HttpResponse {
    const url = `${this.options.url.replace(/\/+$/, '')}${path}`;
    const answer = new HttpResponse({ url, method, headers: token === null ? {} : { authorization: `Bearer ${token}` }, body }, wire);
    this.#answers.push(answer);
    return answer;
  }

  async #logIn(socket: RawExecutor, token: string, setting: string): Promise<void> {
    if (!(await socket.connect(Math.min(this.options.startLimit, CONNECT_LIMIT))))
      throw new SubjectUnavailable(await describeFailure(socket, this.options, setting));
    const args = await socket.join(token, this.#joinLimit);
    if (args === undefined) this.#joinLimit = JOIN_LIMIT_AFTER_TIMEOUT;
    // An unanswered login is a finding of a check and does not block requests.
    if (args !== undefined && socket.user === undefined)
      throw new SubjectUnavailable(
        `The backend does not accept ${setting}: its ack of "user-join" names no user (${JSON.stringify(args)}). Give a valid token of a user of this backend.`,
      );
    if (args === undefined && socket.closed !== undefined)
      throw new SubjectUnavailable(
        `The backend closed the connection during the sign-in with ${setting} (${socket.closed.reason}). Give a valid token of a user of this backend.`,
      );
  }

  async probe(patience: number): Promise<boolean> {
    const completion = postCompletion(this, new WireLog(), 'probe');
    const call = await this.executor.changes.until(() => completion.callOn(this.executor), patience);
    call?.ack({ error: 'This request only probes whether the backend still answers.' });
    return call !== undefined && completion.http.changes.waitFor(() => completion.http.head !== undefined, patience);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (const socket of this.#sockets) socket.disconnect();
  }
}

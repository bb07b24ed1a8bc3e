import { NotTestable, SubjectUnavailable } from '../../finding.ts';
import { HttpAnswer } from '../../peers/http-answer.ts';
import type { HttpRequest } from '../../peers/http-call.ts';
import { RawExecutor } from '../../peers/raw-executor.ts';
import { Random } from '../../random.ts';
import type { Stage } from '../../target.ts';
import { type WireEntry, WireLog } from '../../wire-log.ts';
import type { BackendSettings } from './backend-settings.ts';
import { describeFailure } from './describe-failure.ts';
import { putQuestion } from './question.ts';

/** What a backend's stage is made with. */
export type BackendStageOptions = BackendSettings & {
  readonly group: string;
  readonly seed: number;
  /** Milliseconds. */
  readonly startLimit: number;
};

/** Milliseconds a backend may take to accept a socket, and to answer its login. */
const CONNECT_LIMIT = 10_000;
const JOIN_LIMIT = 4_000;

/** The same, once it has left one without an answer. */
const HOPELESS_JOIN = 500;

let stagesOpened = 0;

/** What a backend under test stands between: executors of its users, which the suite plays, and HTTP callers. */
export class BackendStage implements Stage {
  readonly options: BackendStageOptions;
  readonly random: Random;
  readonly log = new WireLog();
  /** The executor that plain requests name. */
  readonly executor: RawExecutor;
  /** Stands in every prompt, so that each call is found, and a prompt wherever it ought not to be. */
  readonly promptWord: string;
  hasAnswers = false;
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

  /** Puts up a stage. @throws SubjectUnavailable when the executor of the suite cannot connect and log in */
  static async open(options: BackendStageOptions): Promise<BackendStage> {
    const stage = new BackendStage(options);
    try {
      await stage.#logIn(stage.executor, options.token, '--token');
    } catch (reason) {
      await stage.close();
      throw reason;
    }
    stage.executor.changes
      .until(() => (stage.executor.closed === undefined ? undefined : true), 2 ** 31 - 1)
      .then(
        () => {
          if (!stage.#closed) stage.#lost.abort(new Error(`the executor of the suite was cut off: ${stage.executor.closed?.why}`));
        },
        () => undefined,
      );
    return stage;
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  get isReady(): boolean {
    return this.executor.closed === undefined;
  }

  get wire(): readonly WireEntry[] {
    return this.log.entries;
  }

  /** Whether there is another user to play. */
  get hasOther(): boolean {
    return this.options.otherToken !== undefined;
  }

  /** A further socket of the same user, logged in. @throws SubjectUnavailable */
  async connect(label: string, wire: WireLog): Promise<RawExecutor> {
    const { token } = this.options;
    const socket = this.open({ token }, label, wire);
    await this.#logIn(socket, token, '--token');
    return socket;
  }

  /** A socket of the other user, logged in; the same for all checks of this stage. @throws NotTestable where there is no other user */
  other(): Promise<RawExecutor> {
    const { otherToken } = this.options;
    if (otherToken === undefined)
      throw new NotTestable(
        'It takes another user: give --other-token (or --other-email and --other-password), or leave it out by --exclude ID=reason.',
      );
    this.#other ??= this.#openOther(otherToken);
    return this.#other;
  }

  async #openOther(token: string): Promise<RawExecutor> {
    const socket = this.open({ token }, 'another user', this.log);
    await this.#logIn(socket, token, '--other-token');
    if (socket.userId !== '' && socket.userId === this.executor.userId)
      throw new SubjectUnavailable(
        `--token and --other-token belong to the same user, ${socket.userId}. Give the token of somebody else as --other-token.`,
      );
    return socket;
  }

  /** Opens a socket with whatever handshake, and does not wait for it. */
  open(auth: unknown, label: string | undefined, wire: WireLog, transports?: readonly ('websocket' | 'polling')[]): RawExecutor {
    const { url, socketPath } = this.options;
    const socket = new RawExecutor(
      { url, socketPath, auth, ...(label !== undefined && { label }), ...(transports !== undefined && { transports }) },
      wire,
    );
    this.#sockets.push(socket);
    return socket;
  }

  /** Asks something of the backend over HTTP. `token` is that of the first user unless another, or null for none, is given. */
  request(
    path: string,
    { body, method, token = this.options.token }: { body?: unknown; method?: HttpRequest['method']; token?: string | null },
    wire: WireLog,
  ): HttpAnswer {
    const answer = new HttpAnswer(
      {
        url: `${this.options.url.replace(/\/+$/, '')}${path}`,
        ...(method !== undefined && { method }),
        headers: token === null ? {} : { authorization: `Bearer ${token}` },
        body,
      },
      wire,
    );
    void answer.changes
      .holds(() => answer.status !== undefined, 60_000)
      .then((came) => {
        this.hasAnswers ||= came;
      });
    return answer;
  }

  async #logIn(socket: RawExecutor, token: string, setting: string): Promise<void> {
    if (!(await socket.connect(Math.min(this.options.startLimit, CONNECT_LIMIT))))
      throw new SubjectUnavailable(await describeFailure(socket, this.options, setting));
    const args = await socket.join(token, this.#joinLimit);
    if (args === undefined) this.#joinLimit = HOPELESS_JOIN;
    // A login that is not answered at all is a finding of a check, and keeps nobody from asking.
    if (args !== undefined && socket.user === undefined)
      throw new SubjectUnavailable(
        `The backend does not accept ${setting}: its ack of "user-join" names no user (${JSON.stringify(args)}). Give the token of a user of this backend, one that has not expired.`,
      );
    if (args === undefined && socket.closed !== undefined)
      throw new SubjectUnavailable(
        `The backend closed the connection at the login with ${setting} (${socket.closed.why}). Give the token of a user of this backend, one that has not expired.`,
      );
  }

  async probe(patience: number): Promise<boolean> {
    const question = putQuestion(this, new WireLog(), 'probe');
    const call = await this.executor.changes.until(() => question.callOn(this.executor), patience);
    call?.ack({ error: 'This request was only to see whether the backend still answers.' });
    return call !== undefined && question.http.changes.holds(() => question.http.status !== undefined, patience);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (const socket of this.#sockets) socket.leave();
  }
}

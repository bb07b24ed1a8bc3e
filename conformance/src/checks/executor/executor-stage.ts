import { CheckFailure, SubjectUnavailable } from '../../finding.ts';
import type { BackendBehavior } from '../../peers/backend/backend-behavior.ts';
import { type BackendSession, MAX_MESSAGE_SIZE } from '../../peers/backend/backend-session.ts';
import type { Call } from '../../peers/backend/call.ts';
import { ScriptedBackend, SOCKET_PATH } from '../../peers/backend/scripted-backend.ts';
import type { Changes } from '../../peers/changes.ts';
import { respondWithText } from '../../peers/provider/provider-scripts.ts';
import { ScriptedProvider } from '../../peers/provider/scripted-provider.ts';
import { TrapServer } from '../../peers/trap-server.ts';
import { Random } from '../../random.ts';
import type { ExecutorEnvironment, RunningSubject, StartExecutor } from '../../subject/subject-process.ts';
import { type Stage, startOrClose } from '../../target.ts';
import type { Trial } from '../../trial.ts';
import { now, type WireEntry, WireLog } from '../../wire-log.ts';
import { diagnoseStart, hasWrongSettings } from './diagnose-start.ts';

export type ExecutorStageOptions = {
  readonly start: StartExecutor;
  readonly group: string;
  readonly seed: number;
  readonly startLimit: number;
  readonly behavior?: Partial<BackendBehavior<BackendSession>>;
  readonly environment?: Partial<ExecutorEnvironment>;
  /** Whether to wait for the login. Default true. */
  readonly awaitsLogin?: boolean;
};

/** Number of readiness probes, and timeout of each, in milliseconds. */
const WARM_UPS = 4;
const WARM_UP_WAIT = 500;

/** Timeout for an executor that uses wrong settings, in milliseconds. */
const WRONG_SETTINGS_AFTER = 8_000;

let stagesOpened = 0;

/** Test environment of an executor: a backend, a provider, a trap server, and the executor itself. */
export class ExecutorStage implements Stage {
  readonly backend: ScriptedBackend;
  readonly provider: ScriptedProvider;
  readonly trap = new TrapServer();
  readonly random: Random;
  /** The provider key, which may appear only at the provider. */
  readonly canary: string;
  /** Part of every prompt, to detect leaked prompts. */
  readonly promptWord: string;
  readonly changes: Changes;
  readonly log = new WireLog();
  /** Frames that contain the key. */
  readonly leaks: string[] = [];
  readonly options: ExecutorStageOptions;
  #subject: RunningSubject | undefined;
  #ended: string | undefined;
  /** The session whose loss counts as a failure of the executor. */
  #watched: BackendSession | undefined;
  readonly #lost = new AbortController();
  #expectsLoss = false;
  #closed = false;

  private constructor(options: ExecutorStageOptions) {
    stagesOpened += 1;
    this.options = options;
    this.random = new Random(`${options.seed} ${options.group} ${stagesOpened}`);
    this.canary = options.environment?.CONFORMANCE_PROVIDER_KEY ?? `sk-canary-${this.random.hex(24)}`;
    this.promptWord = `quokka${this.random.hex(8)}`;
    this.backend = new ScriptedBackend(
      {
        token: `token-${this.random.hex(16)}`,
        user: { id: `user-${this.random.hex(6)}`, name: 'Ada' },
        joinGrace: 1_000,
        itemAcks: 'immediately',
        maxMessageSize: MAX_MESSAGE_SIZE,
        announceAck: [],
        refusesJoin: false,
        refusesConnections: false,
        onFrame: (text) => {
          if (this.canary !== '' && text.includes(this.canary)) this.leaks.push(text);
        },
        onClose: (session) => {
          if (session === this.#watched && !this.#expectsLoss && !this.#closed)
            this.#lost.abort(new Error(`its session was lost: ${session.closed?.reason}`));
        },
        ...options.behavior,
      },
      this.random,
    );
    this.provider = new ScriptedProvider('conformance-model');
    this.changes = this.backend.changes;
  }

  /** Opens a stage. @throws SubjectUnavailable if the executor does not connect and log in in time */
  static async open(options: ExecutorStageOptions): Promise<ExecutorStage> {
    const stage = new ExecutorStage(options);
    await Promise.all([stage.backend.start(), stage.provider.start(), stage.trap.start()]);
    return startOrClose(stage, stage.#start());
  }

  async #start(): Promise<void> {
    const { options, backend } = this;
    const subject = await options.start({
      CONFORMANCE_BACKEND_URL: backend.url,
      CONFORMANCE_SOCKET_PATH: SOCKET_PATH,
      CONFORMANCE_TOKEN: backend.behavior.token,
      CONFORMANCE_PROVIDER_URL: this.provider.url,
      CONFORMANCE_PROVIDER_KEY: this.canary,
      CONFORMANCE_MODEL: this.provider.model,
      ...options.environment,
    });
    this.#subject = subject;
    this.log.add('suite', 'executor', 'start', options.group);
    void subject.ended.then((reason) => this.#subjectEnded(reason));
    if (options.awaitsLogin === false) return;
    const began = now();
    const isReady = await this.#untilLoggedIn(options.startLimit);
    if (!isReady) throw this.#describeStartFailure(began);
    this.#watched = backend.session;
    await this.warmUp();
  }

  /** Waits for a first answer before judging anything: immediate readiness has its own check. */
  async warmUp(): Promise<void> {
    for (let attempt = 0; attempt < WARM_UPS && !this.lost.aborted; attempt += 1) {
      if (await this.probe(WARM_UP_WAIT)) return;
    }
  }

  /** A session with the right token in its handshake becomes ready without further packets, so it is also polled. */
  async #untilLoggedIn(ms: number): Promise<boolean> {
    const timer = setInterval(() => this.changes.notify(), 50);
    const giveUpAt = now() + WRONG_SETTINGS_AFTER;
    const isOver = () => this.#ended !== undefined || (now() > giveUpAt && hasWrongSettings(this.backend));
    await this.changes.waitFor(() => this.backend.session !== undefined || isOver(), ms);
    clearInterval(timer);
    return this.backend.session !== undefined && this.#ended === undefined;
  }

  #subjectEnded(reason: string): void {
    this.#ended = reason;
    this.log.add('suite', 'executor', 'ended', reason);
    if (!this.#closed) this.#lost.abort(new Error(reason));
    this.changes.notify();
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  get isReady(): boolean {
    return this.backend.session !== undefined;
  }

  get hasAnswers(): boolean {
    return this.calls.some(({ acks }) => acks.length > 0);
  }

  get calls(): Call[] {
    return this.backend.sessions.flatMap(({ calls }) => [...calls.values()]);
  }

  get wire(): readonly WireEntry[] {
    return [...this.log.entries, ...this.backend.sessions.flatMap((session) => session.wire.entries), ...this.provider.wire.entries];
  }

  get output(): string {
    return this.#subject?.output ?? '';
  }

  /** The session for calls. @throws CheckFailure without a session in time */
  async session(trial: Trial): Promise<BackendSession> {
    const hasSession = this.backend.session !== undefined || (await this.#untilLoggedIn(trial.patience));
    const { session } = this.backend;
    if (hasSession && session) return session;
    throw new CheckFailure('a session that is connected and signed in', this.#ended ?? 'none', true);
  }

  /** Waits for the login of a newly started executor. @throws SubjectUnavailable on timeout */
  async login(trial: Trial): Promise<BackendSession> {
    const began = now();
    if (!(await this.#untilLoggedIn(this.options.startLimit))) throw this.#describeStartFailure(began);
    await this.warmUp();
    return this.session(trial);
  }

  #describeStartFailure(began: number): SubjectUnavailable {
    return new SubjectUnavailable(diagnoseStart(this.backend, this.#ended, this.output, Math.round((now() - began) / 1000)));
  }

  /** Allows the loss of the session: the check causes it. */
  expectLoss(): void {
    this.#expectsLoss = true;
  }

  /** Waits for the executor to reconnect. @returns undefined on timeout */
  async waitForReconnect(previous: BackendSession, ms: number): Promise<BackendSession | undefined> {
    const ends = now() + ms;
    while (now() < ends && this.#ended === undefined) {
      await this.#untilLoggedIn(Math.max(1, ends - now()));
      const { session } = this.backend;
      if (session && session !== previous) {
        await this.warmUp();
        return session;
      }
    }
    return undefined;
  }

  async probe(patience: number): Promise<boolean> {
    const { session } = this.backend;
    if (session === undefined) return false;
    const word = `${this.promptWord}-probe-${this.random.hex(6)}`;
    const log = new WireLog();
    this.provider.expect(word, respondWithText('here'), log, () => undefined);
    const channel = session.nameChannel();
    const form = { model: this.provider.model, stream: false, messages: [{ role: 'user', content: word }] };
    const data = { session_id: session.id, channel, form_data: form, model: { id: this.provider.model } };
    const call = session.call('events', channel, { chat_id: '', message_id: null, data: { type: 'request:chat:completion', data } }, log);
    return call.changes.waitFor(() => call.acks.length > 0, patience);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#subject?.stop();
    await Promise.all([this.backend.stop(), this.provider.stop(), this.trap.stop()]);
  }
}

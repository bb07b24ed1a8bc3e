import type { BackendSession } from '../../peers/backend/backend-session.ts';
import type { AckPacket, Call, ReceivedItem } from '../../peers/backend/call.ts';
import { isRecord, show } from '../../peers/json.ts';
import type { Exchange } from '../../peers/provider/exchange.ts';
import { addPart, emptyAnswer, holdsError, type ItemPart, type ReadAnswer } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import { type ExpectedAnswer, findDifference } from '../find-difference.ts';

/** Idle time after which an answer without an end is examined as it is, in milliseconds. */
const QUIET = 1_500;

/** Idle time after which the executor is pinged, in milliseconds. */
const PING_AFTER = 500;

/** A call by the suite, with methods to wait for and read its results. */
export class TestRequest {
  readonly call: Call;
  readonly session: BackendSession;
  readonly word: string;
  /** The executor's requests to the provider, in order. */
  readonly exchanges: Exchange[];
  /** How many of its scripts finished. */
  scriptsEnded = 0;
  readonly #trial: Trial;
  readonly #parts: ItemPart[] = [];
  readonly #answer = emptyAnswer();
  #itemsRead = 0;
  #hasEnded = false;

  constructor(trial: Trial, session: BackendSession, call: Call, word: string, exchanges: Exchange[]) {
    this.#trial = trial;
    this.session = session;
    this.call = call;
    this.word = word;
    this.exchanges = exchanges;
  }

  /** Waits for the callback's first ack packet. */
  ack(limit = this.#trial.patience): Promise<AckPacket> {
    return this.#require('an ack of the call', () => this.call.acks[0], limit);
  }

  /** Waits for the first ack packet with an idle timeout, for a provider that writes slowly. */
  async #ackWhileMoving(patience: number): Promise<void> {
    const isOver = () => this.call.acks.length > 0 || this.session.closed !== undefined;
    for (let idleFor = 0; !isOver() && idleFor < patience; ) {
      const moved = this.#movement;
      await this.call.changes.waitFor(isOver, Math.min(QUIET, patience));
      idleFor = this.#movement === moved ? idleFor + QUIET : 0;
    }
    if (!isOver()) this.#trial.failTimeout('an ack of the call', `none within ${seconds(patience)} s; ${this.#provider()}`);
    await this.ack();
  }

  /** Waits for a value. A timeout or a lost session fails the check. */
  async #require<T extends object>(expected: string, read: () => T | undefined, limit: number, state = () => this.#provider()): Promise<T> {
    const value = await this.call.changes.until(() => read() ?? this.#gone(), limit);
    if (value === 'gone') return this.#trial.failTimeout(expected, this.#loss());
    return value ?? this.#trial.failTimeout(expected, `none within ${seconds(limit)} s; ${state()}`);
  }

  async success(): Promise<AckPacket> {
    const ack = await this.ack();
    const [value] = ack.args;
    if (!isRecord(value) || value['status'] !== true || holdsError(value))
      this.#trial.fail('the success ack {"status": true}', `the ack ${show(ack.args)}`);
    return ack;
  }

  exchange(limit = this.#trial.patience): Promise<Exchange> {
    const acked = () => (this.call.acks[0] ? `it acked ${show(this.call.acks[0].args)}` : 'it sent no ack');
    return this.#require('a request at the provider', () => this.exchanges[0], limit, acked);
  }

  done(limit = this.#trial.patience): Promise<ReceivedItem> {
    return this.#require('{"done": true} on the channel', () => this.call.dones[0], limit);
  }

  /**
   * Waits until the answer is complete: acked and done, or acked and then idle. A missing `done` is judged by its own check.
   * @param patience - idle timeout in milliseconds, for both sides of the executor
   */
  async finish(patience = this.#trial.patience): Promise<void> {
    await this.#ackWhileMoving(patience);
    const isEnded = () => this.call.dones.length > 0 || this.session.closed !== undefined;
    for (let idleFor = 0; !isEnded() && idleFor < patience; ) {
      const moved = this.#movement;
      const items = this.call.itemCount;
      const hasNews = () => isEnded() || this.call.itemCount > items;
      let changed = await this.call.changes.waitFor(hasNews, PING_AFTER);
      if (!changed) {
        // On a busy computer a process can stand still for seconds. Only an executor that runs is silent.
        await this.session.ping(patience);
        changed = await this.call.changes.waitFor(hasNews, QUIET - PING_AFTER);
      }
      if (isEnded()) return;
      const hasMoved = changed || this.#movement !== moved;
      if (!hasMoved && this.scriptsEnded >= this.exchanges.length) {
        this.#trial.sawUnendedAnswer = true;
        return;
      }
      idleFor = hasMoved ? 0 : idleFor + QUIET;
    }
    if (!isEnded())
      this.#trial.failTimeout(
        'the rest of the answer',
        `nothing more for ${seconds(patience)} s, after ${this.call.itemCount} items; ${this.#provider()}`,
      );
  }

  /** Changes with every packet on either side of the executor. Before its provider request, it may be answering other calls. */
  get #movement(): number {
    const { exchanges, scriptsEnded, call, session } = this;
    if (exchanges.length === 0) return -1 - session.itemCount;
    return call.itemCount + scriptsEnded + exchanges.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
  }

  /**
   * Requires the expected content. An answer without an end counts as a timeout. A missing finish reason is judged by its own checks.
   * @param where - appended to the expectation, such as "where lines end with CR"
   */
  requireAnswer(expected: ExpectedAnswer, where: string, needsFinish = false): void {
    const difference = findDifference(this.answer, expected, needsFinish);
    if (difference === undefined) return;
    const acked = this.answer.chunks === 0 ? ` (acked ${show(this.call.acks[0]?.args, 120)})` : '';
    const expectation = `${difference.expected}${where === '' ? '' : ` ${where}`}`;
    if (this.call.dones.length === 0) this.#trial.failTimeout(expectation, `${difference.observed}${acked}, and no end`);
    this.#trial.fail(expectation, `${difference.observed}${acked}`);
  }

  /** Waits for the end and requires exactly this text. */
  async requireText(text: string, expected: string): Promise<void> {
    await this.finish();
    if (this.content !== text) this.#trial.fail(expected, show(this.content));
  }

  /** Waits until the received text, of any kind, contains `text`. */
  async text(text: string, limit = this.#trial.patience): Promise<void> {
    const came = await this.call.changes.waitFor(() => this.holdsText(text) || this.#gone() !== undefined, limit);
    if (!came || !this.holdsText(text)) {
      const seen = show(this.answer.choices.get(0)?.content ?? '');
      this.#trial.failTimeout(`${show(text)} in the items`, this.#gone() ? this.#loss() : `${seen} after ${seconds(limit)} s`);
    }
  }

  holdsText(text: string): boolean {
    return [...this.answer.choices.values()].some(({ content, reasoning }) => content.includes(text) || reasoning.includes(text));
  }

  /** Parts of all items before the first that ends the stream. */
  get parts(): readonly ItemPart[] {
    this.#read();
    return this.#parts;
  }

  /** The parsed answer, up to its end. */
  get answer(): ReadAnswer {
    this.#read();
    return this.#answer;
  }

  #read(): void {
    const { items } = this.call;
    for (; this.#itemsRead < items.length && !this.#hasEnded; this.#itemsRead += 1) {
      const parts = items[this.#itemsRead]?.read.parts ?? [];
      this.#hasEnded = parts.some(({ kind }) => kind === 'done');
      if (this.#hasEnded) return;
      for (const part of parts) {
        this.#parts.push(part);
        addPart(this.#answer, part);
      }
    }
  }

  get content(): string {
    return this.answer.choices.get(0)?.content ?? '';
  }

  #provider(): string {
    const last = this.exchanges.at(-1);
    return last === undefined ? 'it sent no provider request' : `its provider ${last.lastAction}`;
  }

  #gone(): 'gone' | undefined {
    return this.session.closed === undefined ? undefined : 'gone';
  }

  #loss(): string {
    return `the session was lost: ${this.session.closed?.reason}`;
  }
}

/** Milliseconds as seconds, with one decimal. */
function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}

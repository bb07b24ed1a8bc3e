import { randomUUID } from 'node:crypto';
import { type EventEnvelope, formatChannelName, REQUEST_CHAT_COMPLETION } from '@chat-executor/protocol';
import { OrchestratorError } from '../../orchestrator-error.ts';
import { type AnswerItem, Channel, type ItemWait } from '../../socket/channel.ts';
import { callSession } from '../../socket/event-caller.ts';
import { wrapEvent } from '../../socket/event-envelope.ts';
import type { ExecutorSession } from '../../socket/executor-session.ts';
import type { AnswerStream } from '../answer/answer.ts';
import type { AttemptRun } from './attempt-run.ts';
import { type CallbackResult, readCallback } from './read-callback.ts';

/** One attempt at one executor: the call and its channel, until the attempt is closed. */
export class ExecutorAttempt implements AnswerStream {
  readonly #session: ExecutorSession;
  readonly #run: AttemptRun;
  readonly #channel: Channel;
  readonly #idleWait: ItemWait;
  #first: AnswerItem | 'done' | undefined;
  #closed = false;
  /** Whether the executor's callback was the end. If so, or if the channel has ended, it gets no cancel. */
  #finished = false;

  constructor(session: ExecutorSession, run: AttemptRun) {
    this.#session = session;
    this.#run = run;
    const { limits, profile, metrics, held } = run.parts;
    this.#channel = new Channel({
      name: formatChannelName({ userId: session.user.id, sessionId: session.id, id: randomUUID() }),
      limits,
      profile,
      holding: held.open(session.user.id),
      onStatus: (status) => run.showWait?.(status),
      onDropped: () => metrics.droppedItems.inc(),
    });
    this.#idleWait = this.#waitFor(limits.idleMs, 'idle-timeout');
    session.openChannel(this.#channel, run.request);
  }

  /**
   * Calls the executor and reads its callback (rule CBK-10).
   *
   * @throws OrchestratorError the error from the executor, `bad-callback`, `ack-timeout` or `executor-gone`
   */
  async call(): Promise<CallbackResult> {
    const { metrics, limits, profile } = this.#run.parts;
    const { id, chatId, stream } = this.#run.request;
    metrics.calls.inc();
    const answer = await callSession(this.#session, this.#envelope(), {
      timeoutMs: limits.ackMs,
      signal: this.#run.signal,
      subject: { request: id, chat: chatId, kind: 'call' },
    });
    try {
      const result = readCallback(answer, { stream, profile, maxBytes: limits.maxItemBytes });
      metrics.callbacks.inc({ verdict: 'success' });
      this.#finished = result.kind === 'completion';
      return result;
    } catch (error) {
      const malformed = OrchestratorError.from(error).code === 'bad-callback';
      metrics.callbacks.inc({ verdict: malformed ? 'malformed' : 'error' });
      this.#finished = !malformed;
      throw error;
    }
  }

  /**
   * Waits for the first item.
   *
   * @throws OrchestratorError `first-token-timeout`, or as {@link AnswerStream.next}
   */
  async waitForFirst(): Promise<AnswerStream> {
    this.#first = await this.#channel.next(this.#waitFor(this.#run.parts.limits.firstItemMs, 'first-token-timeout'));
    this.#run.showWait?.(undefined);
    return this;
  }

  async next(): Promise<AnswerItem | 'done'> {
    const item = this.#first ?? (await this.#channel.next(this.#idleWait));
    this.#first = undefined;
    if (item !== 'done') this.#run.parts.metrics.items.inc();
    return item;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (typeof this.#first === 'object') this.#first.acknowledge();
    const finished = this.#finished || this.#channel.finished;
    if (this.#session.closeChannel(this.#channel.name, !finished)) this.#run.parts.metrics.cancels.inc();
  }

  #waitFor(ms: number, code: 'first-token-timeout' | 'idle-timeout'): ItemWait {
    return { ms, signal: this.#run.signal, error: () => new OrchestratorError(code) };
  }

  #envelope(): EventEnvelope {
    const { formData, modelItem } = this.#run.request;
    const call = { form_data: formData, model: modelItem, channel: this.#channel.name, session_id: this.#session.id };
    return wrapEvent(this.#run.request, { type: REQUEST_CHAT_COMPLETION, data: call });
  }
}

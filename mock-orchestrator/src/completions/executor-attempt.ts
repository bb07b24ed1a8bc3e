import { randomUUID } from 'node:crypto';
import { type EventEnvelope, formatChannelName, REQUEST_CHAT_CANCEL, REQUEST_CHAT_COMPLETION } from '@chat-executor/protocol';
import { OrchestratorError } from '../orchestrator-error.ts';
import { type AnswerItem, Channel } from '../socket/channel.ts';
import { callSession } from '../socket/event-caller.ts';
import { wrapEvent } from '../socket/event-emitter.ts';
import type { Session } from '../socket/session.ts';
import type { AnswerStream } from './answer.ts';
import { judgeCallback, type Verdict } from './judge-callback.ts';
import type { RequestRun } from './request-run.ts';

/** One call of one executor and the channel that belongs to it, until it is closed. */
export class ExecutorAttempt implements AnswerStream {
  readonly #session: Session;
  readonly #run: RequestRun;
  readonly #channel: Channel;
  readonly #ended = Promise.withResolvers<void>();
  #first: AnswerItem | 'done' | undefined;
  #received = 0;
  #handedOn = 0;
  #closed = false;
  /** Whether the executor itself said that it is finished; it then needs no cancel. */
  #finished = false;

  constructor(session: Session, run: RequestRun) {
    this.#session = session;
    this.#run = run;
    const { id, chatId, plan } = run.request;
    this.#channel = new Channel({
      name: formatChannelName({ userId: session.user.id, sessionId: session.id, id: randomUUID() }),
      limits: plan.limits,
      profile: plan.profile,
      onDropped: () => run.parts.metrics.droppedItems.inc(),
      effect: { ...plan.effect, items: (item) => this.#receive(item) },
    });
    session.running += 1;
    session.tap.watch(this.#channel.name, { request: id, chat: chatId });
    session.openChannel(this.#channel);
  }

  /**
   * Calls and judges the callback (rule CBK-10).
   *
   * @throws OrchestratorError what the executor reported, `bad-callback`, `ack-timeout`, `executor-gone`
   */
  async call(): Promise<Verdict> {
    const { metrics } = this.#run.parts;
    const { plan, stream } = this.#run.request;
    metrics.calls.inc();
    const answer = await callSession(this.#session, this.#envelope(), {
      timeoutMs: plan.limits.ackMs,
      signal: this.#run.signal,
      event: plan.dialect.envelopeEvent,
      send: (emit) => this.#send(emit),
    });
    try {
      const verdict = judgeCallback(answer, { stream, profile: plan.profile, maxBytes: plan.limits.maxItemBytes });
      metrics.callbacks.inc({ verdict: 'success' });
      this.#finished = verdict.kind === 'completion';
      return verdict;
    } catch (error) {
      const malformed = OrchestratorError.from(error).code === 'bad-callback';
      metrics.callbacks.inc({ verdict: malformed ? 'malformed' : 'error' });
      this.#finished = !malformed;
      throw error;
    }
  }

  /**
   * Waits until the answer has begun.
   *
   * @throws OrchestratorError as {@link AnswerStream.next}, with `first-token-timeout`
   */
  async waitForFirst(): Promise<AnswerStream> {
    this.#first = await this.#wait(this.#run.request.plan.limits.firstItemMs, 'first-token-timeout');
    return this;
  }

  async next(): Promise<AnswerItem | 'done'> {
    const item = this.#first ?? (await this.#wait(this.#run.request.plan.limits.idleMs, 'idle-timeout'));
    this.#first = undefined;
    this.#stopIfPlanned(item);
    return item;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (typeof this.#first === 'object') this.#first.taken();
    this.#session.running -= 1;
    this.#session.closeChannel(this.#channel);
    this.#ended.resolve();
    if (!this.#finished || this.#run.request.plan.stop?.when === 'done') this.#cancel();
  }

  async #wait(ms: number, code: 'first-token-timeout' | 'idle-timeout'): Promise<AnswerItem | 'done'> {
    try {
      return await this.#channel.next({ ms, signal: this.#run.signal, error: () => new OrchestratorError(code) });
    } finally {
      this.#finished = this.#channel.finished;
    }
  }

  /** What comes on the channel, as a fault may have changed it. */
  #receive(item: unknown): readonly unknown[] {
    const { effect } = this.#run.request.plan;
    const { cutAfterItems = Infinity } = effect;
    this.#received += 1;
    if (this.#received > cutAfterItems) return [];
    // Not at once: the item itself still has to be taken.
    if (this.#received === cutAfterItems) queueMicrotask(() => this.#session.socket.disconnect(true));
    return effect.items?.(item) ?? [item];
  }

  #send(emit: (envelope: unknown) => void): void {
    const { id, chatId, plan } = this.#run.request;
    const envelope = this.#envelope();
    const send = (sent: unknown) => this.#session.tap.during({ request: id, chat: chatId, kind: 'call' }, () => emit(sent));
    if (plan.effect.call) plan.effect.call({ envelope, send, ended: this.#ended.promise });
    else send(envelope);
    if (plan.effect.cutAfterItems === 0) this.#session.socket.disconnect(true);
    if (plan.stop?.when === 'called') this.#run.stop();
  }

  #envelope(): EventEnvelope {
    const { formData, modelItem, plan } = this.#run.request;
    const call = {
      form_data: plan.changeFormData?.(formData) ?? formData,
      model: modelItem,
      channel: this.#channel.name,
      session_id: this.#session.id,
    };
    return wrapEvent(this.#run.request, { type: REQUEST_CHAT_COMPLETION, data: call }, plan.dialect.noChatId);
  }

  #stopIfPlanned(item: AnswerItem | 'done'): void {
    const { stop } = this.#run.request.plan;
    if (item === 'done') return;
    this.#handedOn += 1;
    this.#run.parts.metrics.items.inc();
    if (stop?.when === 'items' && stop.count === this.#handedOn) this.#run.stop();
  }

  /** By channel, at once, also where there is no chat (rule CAN-6). */
  #cancel(): void {
    const { id, chatId, plan } = this.#run.request;
    if (this.#session.gone || !plan.dialect.channelCancel) return;
    this.#run.parts.metrics.cancels.inc();
    const envelope = wrapEvent(
      this.#run.request,
      { type: REQUEST_CHAT_CANCEL, data: { channel: this.#channel.name } },
      plan.dialect.noChatId,
    );
    this.#session.tap.during(
      { request: id, chat: chatId, kind: 'cancel' },
      () => void this.#session.socket.emit(plan.dialect.envelopeEvent, envelope),
    );
  }
}

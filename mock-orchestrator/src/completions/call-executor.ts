import { randomUUID } from 'node:crypto';
import { type EventEnvelope, formatChannelName, REQUEST_CHAT_CANCEL, REQUEST_CHAT_COMPLETION } from '@chat-executor/protocol';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import { type AnswerItem, Channel } from '../socket/channel.ts';
import { callSession } from '../socket/event-caller.ts';
import { wrapEvent } from '../socket/event-emitter.ts';
import type { Session } from '../socket/session.ts';
import type { Answer, AnswerStream } from './answer.ts';
import type { CompletionRequest } from './completion-request.ts';
import { judgeCallback, type Verdict } from './judge-callback.ts';

/**
 * One attempt at one executor: opens a channel, calls, judges the callback, and waits for the first item. Everything it
 * throws came before the first token, so another executor may still be tried.
 *
 * @throws OrchestratorError what the executor reported, or how it failed; the signal's reason at an abort
 */
export async function callExecutor(session: Session, request: CompletionRequest, signal: AbortSignal, parts: Parts): Promise<Answer> {
  const attempt = new Attempt(session, request, signal, parts);
  try {
    const verdict = await attempt.call();
    if (verdict.kind === 'success') return { kind: 'stream', stream: await attempt.waitForFirst() };
    attempt.close({ complete: true });
    return verdict;
  } catch (error) {
    attempt.close({ complete: attempt.reported });
    throw error;
  }
}

class Attempt implements AnswerStream {
  readonly #session: Session;
  readonly #request: CompletionRequest;
  readonly #signal: AbortSignal;
  readonly #parts: Parts;
  readonly #channel: Channel;
  #first: AnswerItem | 'done' | undefined;
  #closed = false;
  /** Whether the executor itself said that it is finished; it then needs no cancel. */
  reported = false;

  constructor(session: Session, request: CompletionRequest, signal: AbortSignal, parts: Parts) {
    this.#session = session;
    this.#request = request;
    this.#signal = signal;
    this.#parts = parts;
    this.#channel = new Channel({
      name: formatChannelName({ userId: session.user.id, sessionId: session.id, id: randomUUID() }),
      limits: request.plan.limits,
      profile: request.plan.profile,
      onDropped: () => parts.metrics.droppedItems.inc(),
    });
    session.running += 1;
    session.openChannel(this.#channel);
  }

  async call(): Promise<Verdict> {
    const { metrics } = this.#parts;
    const { plan, stream } = this.#request;
    metrics.calls.inc();
    const answer = await callSession(this.#session, this.#envelope(), {
      timeoutMs: plan.limits.ackMs,
      signal: this.#signal,
      event: plan.envelopeEvent,
    });
    try {
      const verdict = judgeCallback(answer, { stream, profile: plan.profile, maxBytes: plan.limits.maxItemBytes });
      metrics.callbacks.inc({ verdict: 'success' });
      return verdict;
    } catch (error) {
      const malformed = OrchestratorError.from(error).code === 'bad-callback';
      metrics.callbacks.inc({ verdict: malformed ? 'malformed' : 'error' });
      this.reported = !malformed;
      throw error;
    }
  }

  async waitForFirst(): Promise<AnswerStream> {
    this.#first = await this.#wait(this.#request.plan.limits.firstItemMs, 'first-token-timeout');
    return this;
  }

  async next(): Promise<AnswerItem | 'done'> {
    const first = this.#first;
    this.#first = undefined;
    return first ?? this.#wait(this.#request.plan.limits.idleMs, 'idle-timeout');
  }

  close({ complete } = { complete: this.reported }): void {
    if (this.#closed) return;
    this.#closed = true;
    if (typeof this.#first === 'object') this.#first.taken();
    this.#session.running -= 1;
    this.#session.closeChannel(this.#channel);
    if (!complete && !this.#session.gone) this.#cancel();
  }

  async #wait(ms: number, code: 'first-token-timeout' | 'idle-timeout'): Promise<AnswerItem | 'done'> {
    const item = await this.#channel
      .next({ ms, signal: this.#signal, error: () => new OrchestratorError(code) })
      .catch((error: unknown) => {
        this.reported = this.#channel.finished;
        throw error;
      });
    if (item === 'done') this.reported = true;
    else this.#parts.metrics.items.inc();
    return item;
  }

  #envelope(): EventEnvelope {
    const { formData, modelItem, plan } = this.#request;
    return wrapEvent(this.#request, {
      type: REQUEST_CHAT_COMPLETION,
      data: {
        form_data: plan.changeFormData?.(formData) ?? formData,
        model: modelItem,
        channel: this.#channel.name,
        session_id: this.#session.id,
      },
    });
  }

  /** By channel, at once, also where there is no chat (rule CAN-3). */
  #cancel(): void {
    this.#parts.metrics.cancels.inc();
    const { plan } = this.#request;
    this.#session.socket.emit(
      plan.envelopeEvent,
      wrapEvent(this.#request, { type: REQUEST_CHAT_CANCEL, data: { channel: this.#channel.name } }),
    );
  }
}

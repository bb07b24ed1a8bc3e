import type { ExecutorStatus } from '@chat-executor/protocol';
import type { Holding } from '../held-bytes.ts';
import type { JournalKind, JournalParty } from '../journal/journal-entry.ts';
import { countTimeout } from '../metrics.ts';
import type { OrchestratorError, OrchestratorErrorCode } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import type { EventData } from '../socket/event-envelope.ts';
import { callerGone } from './caller-gone.ts';
import type { CompletionRequest } from './completion-request.ts';
import { describeWait } from './describe-wait.ts';
import type { Task } from './task-registry.ts';

/**
 * One running request: the state that the steps of this folder share. It sends the status of the request, but not its
 * content, to the user's tabs, and ends exactly once.
 */
export class RequestRun {
  readonly request: CompletionRequest;
  readonly parts: Parts;
  readonly #task: Task;
  readonly #startedAt = Date.now();
  readonly #holding: Holding;
  #ended = false;
  /** What runs the request, for display. */
  #runningOn = '';
  #isWaiting = false;

  private constructor(request: CompletionRequest, parts: Parts, { task, holding }: { readonly task: Task; readonly holding: Holding }) {
    this.request = request;
    this.parts = parts;
    this.#task = task;
    this.#holding = holding;
  }

  /**
   * Starts a request.
   *
   * @param holding - counts the body of the request; the run closes it
   * @throws OrchestratorError if the user has too many running requests, or one with the same id
   */
  static async start(request: CompletionRequest, parts: Parts, holding: Holding): Promise<RequestRun> {
    const { id, user, chatId, messageId } = request;
    const { limits, chatCancelType } = parts;
    const settings = { id, userId: user.id, chatId, messageId, totalMs: limits.totalMs, chatCancelType };
    const task = await parts.tasks.start(settings, limits.maxRequestsPerUser);
    return new RequestRun(request, parts, { task, holding });
  }

  /** Aborts when the request must stop. Its reason is the error to end with. */
  get signal(): AbortSignal {
    return this.#task.signal;
  }

  /** Stops the request because its caller disconnected. */
  handleDisconnect(): void {
    this.#task.abort(callerGone());
  }

  /** Sends an event about this request to every tab of its user. */
  emit(data: EventData): void {
    const { user, chatId, messageId } = this.request;
    this.parts.sessions.broadcast({ userId: user.id, chatId, messageId }, data);
  }

  /** Sends the status of the request to every tab of its user. */
  sendStatus(action: 'running' | 'degraded' | 'completed' | 'stopped' | 'failed', description: string): void {
    if (action === 'running' || action === 'degraded') this.#runningOn = description;
    this.emit({ type: 'status', data: { action, description, done: action !== 'running' && action !== 'degraded' } });
  }

  /**
   * Tells every tab of its user what the executor waits for (rule STA-7), and that it runs when it no longer waits.
   *
   * @param status - undefined when the answer starts
   */
  showWait(status: ExecutorStatus | undefined): void {
    const wait = status && describeWait(status);
    if (wait) this.emit({ type: 'status', data: { ...wait, done: false } });
    else if (this.#isWaiting) this.sendStatus('running', this.#runningOn);
    this.#isWaiting = wait !== undefined;
  }

  /** Records a frame or a decision in the user's journal. */
  record(kind: JournalKind, from: JournalParty, to: JournalParty, frame: string): void {
    const { id, user, chatId } = this.request;
    this.parts.journal?.record(user.id, { request: id, ...(chatId !== undefined && { chat: chatId }), from, to, kind, frame });
  }

  /** Ends the request: updates metrics and log, and sends the final status. Later calls do nothing. */
  end(error: OrchestratorError | undefined, answeredBy: string): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#task.end();
    this.#holding.close();
    const outcome: 'completed' | OrchestratorErrorCode = error?.code ?? 'completed';
    this.parts.metrics.requests.inc({ outcome });
    if (error) countTimeout(this.parts.metrics, error.code);
    const level = error === undefined || error.code === 'cancelled' ? 'info' : 'warn';
    this.parts.log[level](
      { request: this.request.id, user: this.request.user.id, outcome, ms: Date.now() - this.#startedAt },
      'request ended',
    );
    if (error === undefined) this.sendStatus('completed', `Answered by ${answeredBy}`);
    else if (error.code === 'cancelled') this.sendStatus('stopped', 'Stopped');
    // Not the message, because an executor may have written it.
    else this.sendStatus('failed', `Failed: ${error.code}`);
  }
}

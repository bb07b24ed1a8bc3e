import type { JournalKind, JournalParty } from '../journal/journal-entry.ts';
import { countTimeout } from '../metrics.ts';
import { OrchestratorError, type OrchestratorErrorCode } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import { broadcast } from '../socket/event-emitter.ts';
import type { EventData } from '../socket/event-envelope.ts';
import type { CompletionRequest } from './completion-request.ts';
import { stopTask } from './stop-task.ts';
import type { Task } from './task-registry.ts';

/**
 * One request while it runs: the state that the steps of this folder share. It tells the user's tabs the status of the
 * request (never its content), and ends exactly once.
 */
export class RequestRun {
  readonly request: CompletionRequest;
  readonly parts: Parts;
  readonly #task: Task;
  readonly #startedAt = Date.now();
  #ended = false;

  /** @throws OrchestratorError if the user runs too many requests, or one with this id */
  constructor(request: CompletionRequest, parts: Parts) {
    const { id, user, chatId, messageId } = request;
    const { limits, chatCancelType } = parts;
    this.request = request;
    this.parts = parts;
    this.#task = parts.tasks.start(
      { id, userId: user.id, chatId, messageId, totalMs: limits.totalMs, chatCancelType },
      limits.maxRequestsPerUser,
    );
  }

  /** Aborts when the request must stop; its reason is the error to end with. */
  get signal(): AbortSignal {
    return this.#task.signal;
  }

  /** Stops it, like a user who presses Stop. */
  stop(): void {
    stopTask(this.#task, this.parts);
  }

  /** Stops it because its caller has disconnected. */
  handleDisconnect(): void {
    this.#task.abort(new OrchestratorError('cancelled', { sentence: 'The client disconnected.' }));
  }

  /** Sends an event about this request to every tab of its user. */
  emit(data: EventData): void {
    const { user, chatId, messageId } = this.request;
    broadcast(this.parts.sessions, { userId: user.id, chatId, messageId }, data, { maxUnsentBytes: this.parts.limits.maxUnsentBytes });
  }

  /** Tells the tabs the status of the request. */
  sendStatus(action: 'running' | 'degraded' | 'completed' | 'stopped' | 'failed', description: string): void {
    this.emit({ type: 'status', data: { action, description, done: action !== 'running' && action !== 'degraded' } });
  }

  /** Writes a frame, or a decision, into the user's journal. */
  record(kind: JournalKind, from: JournalParty, to: JournalParty, frame: string): void {
    const { id, user, chatId } = this.request;
    this.parts.journal?.record(user.id, { request: id, ...(chatId !== undefined && { chat: chatId }), from, to, kind, frame });
  }

  /** Ends it: counts, logs, and tells the tabs. Later calls do nothing. */
  end(error: OrchestratorError | undefined, by: string): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#task.end();
    const outcome: 'completed' | OrchestratorErrorCode = error?.code ?? 'completed';
    this.parts.metrics.requests.inc({ outcome });
    if (error) countTimeout(this.parts.metrics, error.code);
    const level = error === undefined || error.code === 'cancelled' ? 'info' : 'warn';
    this.parts.log[level](
      { request: this.request.id, user: this.request.user.id, outcome, ms: Date.now() - this.#startedAt },
      'request ended',
    );
    if (error === undefined) this.sendStatus('completed', `Answered by ${by}`);
    else if (error.code === 'cancelled') this.sendStatus('stopped', 'Stopped');
    // An executor may have written the error's message, but not its code.
    else this.sendStatus('failed', `Failed: ${error.code}`);
  }
}

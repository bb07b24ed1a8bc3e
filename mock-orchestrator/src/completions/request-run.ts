import type { JournalKind, JournalParty } from '../journal/journal-entry.ts';
import { countTimeout } from '../metrics.ts';
import { OrchestratorError, type OrchestratorErrorCode } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import { broadcast, type EventData } from '../socket/event-emitter.ts';
import type { CompletionRequest } from './completion-request.ts';
import { stopTask } from './stop-task.ts';
import type { Task } from './task-registry.ts';

/**
 * One request on its way, from its task to its end: what the steps of this folder share. It tells the user's tabs where
 * the request is (never what it says), and is ended exactly once.
 */
export class RequestRun {
  readonly request: CompletionRequest;
  readonly parts: Parts;
  readonly #task: Task;
  readonly #startedAt = Date.now();
  #ended = false;

  /** @throws OrchestratorError when the user runs too many requests, or one of this id */
  constructor(request: CompletionRequest, parts: Parts) {
    const { id, user, chatId, messageId, plan } = request;
    this.request = request;
    this.parts = parts;
    this.#task = parts.tasks.start(
      { id, userId: user.id, chatId, messageId, totalMs: plan.limits.totalMs, chatCancelType: plan.dialect.chatCancelType },
      parts.limits.maxRequestsPerUser,
    );
  }

  /** Aborts when the request must stop; its reason is the error to end with. */
  get signal(): AbortSignal {
    return this.#task.signal;
  }

  /** Stops it as a person who presses Stop would. */
  stop(): void {
    stopTask(this.#task, this.parts);
  }

  /** Stops it because nobody waits for the answer any more. */
  hangUp(): void {
    this.#task.abort(new OrchestratorError('cancelled', { sentence: 'The caller went away.' }));
  }

  /** Sends an event about this request to every tab of its user. */
  emit(data: EventData): void {
    const { user, chatId, messageId } = this.request;
    broadcast(this.parts.sessions, { userId: user.id, chatId, messageId }, data, { maxUnsentBytes: this.parts.limits.maxUnsentBytes });
  }

  /** Says where the request is. */
  tell(action: 'running' | 'degraded' | 'completed' | 'stopped' | 'failed', description: string): void {
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
    if (error === undefined) this.tell('completed', `Answered by ${by}`);
    else if (error.code === 'cancelled') this.tell('stopped', 'Stopped');
    // The error's own text may have been written by an executor; its code was not.
    else this.tell('failed', `Failed: ${error.code}`);
  }
}

import { setMaxListeners } from 'node:events';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { User } from '../users/user.ts';

/** The settings of a task. */
export type TaskSettings = {
  readonly id: string;
  readonly userId: User['id'];
  readonly chatId?: string | undefined;
  readonly messageId?: string | undefined;
  /** Time limit for the whole request, in milliseconds. */
  readonly totalMs: number;
  /** `data.type` of the event that stops a request by chat and message (rule CAN-1). */
  readonly chatCancelType: string;
};

/** A running request that can be stopped. Its id is the request id. */
export class Task {
  readonly settings: TaskSettings;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #onEnd: () => void;
  readonly #ended = Promise.withResolvers<void>();

  constructor(settings: TaskSettings, onEnd: () => void) {
    this.settings = settings;
    this.#onEnd = onEnd;
    setMaxListeners(0, this.#controller.signal);
    this.#timer = setTimeout(() => this.abort(new OrchestratorError('total-timeout')), settings.totalMs);
  }

  get id(): string {
    return this.settings.id;
  }

  /** Aborts when the request must stop. Its reason is the error to end with. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops the request. Only the first reason counts. */
  abort(reason: OrchestratorError): void {
    this.#controller.abort(reason);
  }

  /** Ends the task. Always call it once. */
  end(): void {
    clearTimeout(this.#timer);
    this.#onEnd();
    this.#ended.resolve();
  }

  /** Resolves when the task has ended. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }
}

/** The running requests, by user. */
export class TaskRegistry {
  readonly #byUser = new Map<User['id'], Map<string, Task>>();

  /** The number of running requests of all users. */
  get size(): number {
    return [...this.#byUser.values()].reduce((size, tasks) => size + tasks.size, 0);
  }

  /**
   * Starts a task.
   *
   * @throws OrchestratorError `too-many-requests`; `bad-request` if a request with this id is running
   */
  start(settings: TaskSettings, maxPerUser: number): Task {
    const tasks = this.#byUser.get(settings.userId) ?? new Map<string, Task>();
    if (tasks.size >= maxPerUser) throw new OrchestratorError('too-many-requests');
    if (tasks.has(settings.id))
      throw new OrchestratorError('bad-request', { sentence: 'A request with this x-request-id is already running.' });
    const task = new Task(settings, () => {
      tasks.delete(settings.id);
      if (tasks.size === 0 && this.#byUser.get(settings.userId) === tasks) this.#byUser.delete(settings.userId);
    });
    tasks.set(settings.id, task);
    this.#byUser.set(settings.userId, tasks);
    return task;
  }

  /** A running request of this user. Undefined for a request of another user. */
  find(userId: User['id'], id: string): Task | undefined {
    return this.#byUser.get(userId)?.get(id);
  }

  /** The running requests of a user's chat. */
  listOfChat(userId: User['id'], chatId: string): readonly Task[] {
    return [...(this.#byUser.get(userId)?.values() ?? [])].filter(({ settings }) => settings.chatId === chatId);
  }

  /** Stops all requests of all users. Resolves once they have ended. */
  async abortAll(reason: OrchestratorError): Promise<void> {
    const running = [...this.#byUser.values()].flatMap((tasks) => [...tasks.values()]);
    for (const task of running) task.abort(reason);
    await Promise.all(running.map(({ ended }) => ended));
  }
}

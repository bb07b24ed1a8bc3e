import { setMaxListeners } from 'node:events';
import type { Awaitable } from '../awaitable.ts';
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

/** The error of a request whose id is in use. */
export function taskIsRunning(): OrchestratorError {
  return new OrchestratorError('bad-request', { sentence: 'A request with this x-request-id is already running.' });
}

/** Selects running requests of a user: one by its id, or all of a chat. */
export type TaskSelection = { readonly id: string } | { readonly chatId: string };

/** The running requests: of this process, or of all nodes. */
export interface Tasks {
  /**
   * Starts a task.
   *
   * @throws OrchestratorError `too-many-requests`; `bad-request` if a request with this id is running
   */
  start(settings: TaskSettings, maxPerUser: number): Awaitable<Task>;
  /** Notes which session runs a request. */
  assign(userId: User['id'], id: string, sessionId: string): void;
  /** A request of this user that runs in this process. */
  find(userId: User['id'], id: string): Task | undefined;
  /** The requests of a user's chat that run in this process. */
  listOfChat(userId: User['id'], chatId: string): readonly Task[];
  /** The ids of the running requests of a user's chat, of all nodes. */
  idsOfChat(userId: User['id'], chatId: string): Awaitable<readonly string[]>;
  /** Stops requests that run on other nodes. Resolves to their number. */
  stopElsewhere(userId: User['id'], selection: TaskSelection): Awaitable<number>;
  /** Stops all requests of this process. Resolves once they have ended. */
  abortAll(reason: OrchestratorError): Promise<void>;
}

/** The running requests of this process, by user. */
export class TaskRegistry implements Tasks {
  readonly #byUser = new Map<User['id'], Map<string, Task>>();

  /** The number of running requests of all users. */
  get size(): number {
    return [...this.#byUser.values()].reduce((size, tasks) => size + tasks.size, 0);
  }

  /** @param onEnd - called when the task has ended */
  start(settings: TaskSettings, maxPerUser: number, onEnd?: () => void): Task {
    const tasks = this.#byUser.get(settings.userId) ?? new Map<string, Task>();
    if (tasks.size >= maxPerUser) throw new OrchestratorError('too-many-requests');
    if (tasks.has(settings.id)) throw taskIsRunning();
    const task = new Task(settings, () => {
      tasks.delete(settings.id);
      if (tasks.size === 0 && this.#byUser.get(settings.userId) === tasks) this.#byUser.delete(settings.userId);
      onEnd?.();
    });
    tasks.set(settings.id, task);
    this.#byUser.set(settings.userId, tasks);
    return task;
  }

  find(userId: User['id'], id: string): Task | undefined {
    return this.#byUser.get(userId)?.get(id);
  }

  listOfChat(userId: User['id'], chatId: string): readonly Task[] {
    return [...(this.#byUser.get(userId)?.values() ?? [])].filter(({ settings }) => settings.chatId === chatId);
  }

  idsOfChat(userId: User['id'], chatId: string): readonly string[] {
    return this.listOfChat(userId, chatId).map(({ id }) => id);
  }

  /** Does nothing: a session counts its requests itself. */
  assign(): void {}

  /** There are no other nodes. */
  stopElsewhere(): number {
    return 0;
  }

  /** The running requests of all users. */
  list(): readonly Task[] {
    return [...this.#byUser.values()].flatMap((tasks) => [...tasks.values()]);
  }

  async abortAll(reason: OrchestratorError): Promise<void> {
    const running = this.list();
    for (const task of running) task.abort(reason);
    await Promise.all(running.map(({ ended }) => ended));
  }
}

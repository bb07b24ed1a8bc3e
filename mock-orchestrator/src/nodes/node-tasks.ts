import { isRecord, parseJson } from '@chat-executor/protocol';
import {
  type Task,
  type TaskRegistry,
  type TaskSelection,
  type TaskSettings,
  type Tasks,
  taskIsRunning,
} from '../completions/task-registry.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { EventTarget } from '../socket/event-envelope.ts';
import type { User } from '../users/user.ts';
import { withTimeout } from '../with-timeout.ts';
import type { NodeMessage } from './node-message.ts';
import { readPairs } from './redis-client.ts';
import type { RedisLink, TaskRow } from './redis-link.ts';
import { END_TASK, LIST_TASKS, SET_TASK, START_TASK } from './scripts.ts';

/** How long another node may take to stop tasks, in milliseconds. */
const STOP_MS = 5000;

/** A node id is a UUID. */
const NODE_LENGTH = 36;

type PendingStop = { readonly node: string; readonly resolve: (count: number) => void };
type TaskChat = { readonly chatId?: string | undefined; readonly messageId?: string | undefined };
type ListedTask = TaskChat & { readonly id: string; readonly node: string };

/** The running requests of all nodes. Each node runs its own; limits, ids and chats are shared in Redis. */
export class NodeTasks implements Tasks {
  readonly #local: TaskRegistry;
  readonly #link: RedisLink;
  readonly #sessionOf = new WeakMap<Task, string>();
  readonly #stops = new Map<number, PendingStop>();
  #stopCount = 0;

  constructor(local: TaskRegistry, link: RedisLink) {
    this.#local = local;
    this.#link = link;
  }

  async start(settings: TaskSettings, maxPerUser: number): Promise<Task> {
    const { id, userId } = settings;
    const { id: node } = this.#link;
    const value = formatTask('', settings);
    const result = await this.#link.run(START_TASK, userId, id, node, value, Math.min(maxPerUser, Number.MAX_SAFE_INTEGER));
    if (result === 'running') throw taskIsRunning();
    if (result !== 'ok') throw new OrchestratorError('too-many-requests');
    const task = this.#local.start(settings, Infinity, () => void this.#link.tell(END_TASK, userId, id, this.#link.id));
    // It has joined again since, without this task.
    if (this.#link.id !== node) void this.#publish(task);
    return task;
  }

  assign(userId: User['id'], id: string, sessionId: string): void {
    const task = this.#local.find(userId, id);
    if (task === undefined) return;
    this.#sessionOf.set(task, sessionId);
    void this.#publish(task);
  }

  find(userId: User['id'], id: string): Task | undefined {
    return this.#local.find(userId, id);
  }

  listOfChat(userId: User['id'], chatId: string): readonly Task[] {
    return this.#local.listOfChat(userId, chatId);
  }

  /** Without Redis, those of this node. */
  async idsOfChat(userId: User['id'], chatId: string): Promise<readonly string[]> {
    const tasks = await this.#list(userId).catch(() => undefined);
    return tasks?.filter((task) => task.chatId === chatId).map(({ id }) => id) ?? this.#local.idsOfChat(userId, chatId);
  }

  async stopElsewhere(userId: User['id'], selection: TaskSelection): Promise<number> {
    const selected = (await this.#list(userId)).filter(
      (task) => task.node !== this.#link.id && ('id' in selection ? task.id === selection.id : task.chatId === selection.chatId),
    );
    const byNode = Map.groupBy(selected, ({ node }) => node);
    const counts = await Promise.all([...byNode].map(([node, tasks]) => this.#stopOn(node, userId, tasks)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  abortAll(reason: OrchestratorError): Promise<void> {
    return this.#local.abortAll(reason);
  }

  /** Publishes all tasks of this node. */
  publishAll(): readonly Promise<void>[] {
    return this.#local.list().map((task) => this.#publish(task));
  }

  handleStopped(from: string, { stop, count }: Extract<NodeMessage, { kind: 'stopped' }>): void {
    const pending = this.#stops.get(stop);
    if (pending?.node === from) pending.resolve(count);
  }

  handleNodeGone(isGone: (node: string) => boolean): void {
    for (const { node, resolve } of [...this.#stops.values()]) if (isGone(node)) resolve(0);
  }

  async #stopOn(node: string, userId: User['id'], tasks: readonly ListedTask[]): Promise<number> {
    this.#stopCount += 1;
    const stop = this.#stopCount;
    const { promise, resolve } = Promise.withResolvers<number>();
    this.#stops.set(stop, { node, resolve });
    this.#link.post(node, { kind: 'stop', stop, userId, tasks: tasks.map(({ id }) => id) });
    return withTimeout(promise, STOP_MS, () => new OrchestratorError('internal-error')).finally(() => this.#stops.delete(stop));
  }

  async #list(userId: User['id']): Promise<readonly ListedTask[]> {
    const tasks = readPairs((await this.#link.run(LIST_TASKS, userId)) as readonly string[]);
    return tasks.map(([id, value]) => readTask(id, value));
  }

  #publish(task: Task): Promise<void> {
    const { userId, id } = task.settings;
    return this.#link.tell(SET_TASK, userId, id, this.#link.id, formatTask(this.#sessionOf.get(task) ?? '', task.settings));
  }
}

/** The tabs that wait for the events of a task. Undefined if its answer does not arrive as events. */
export function readEventTarget([userId, id, value]: TaskRow): EventTarget | undefined {
  const { chatId, messageId } = readTask(id, value);
  return chatId === undefined || messageId === undefined ? undefined : { userId, chatId, messageId };
}

/** The value of a task after its node: the session, and the chat and the message as JSON. A session id has no line break. */
function formatTask(sessionId: string, { chatId, messageId }: TaskChat): string {
  return chatId === undefined ? sessionId : `${sessionId}\n${JSON.stringify({ chatId, messageId })}`;
}

function readTask(id: string, value: string): ListedTask {
  const json = value.split('\n')[1];
  const chat = json === undefined ? undefined : parseJson(json);
  const { chatId, messageId } = isRecord(chat) ? (chat as TaskChat) : {};
  return { id, node: value.slice(0, NODE_LENGTH), chatId, messageId };
}

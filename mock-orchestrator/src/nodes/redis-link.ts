import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { OrchestratorError } from '../orchestrator-error.ts';
import { withTimeout } from '../with-timeout.ts';
import type { NodeMessage } from './node-message.ts';
import { Outbox } from './outbox.ts';
import { connectRedis, type RedisClient, readPairs, runScript } from './redis-client.ts';
import { type ResolvedRedisOptions, redisUnreachable } from './redis-options.ts';
import * as scripts from './scripts.ts';
import { JOIN, LEAVE, POST, RENEW, TRIM } from './scripts.ts';

/** Messages read at once. */
const READ_COUNT = 64;
/** Most that waits in an inbox, in bytes, in addition to one batch. Its node is slow, or has just died. */
const MAX_INBOX = 64 * 1024 * 1024;
/** Pause until a full inbox is tried again, in milliseconds. */
const FULL_MS = 50;
/** Pause between two attempts to connect, in milliseconds. */
const RETRY_MS = 500;

/** What a link tells its owner. */
export type LinkListener = {
  /** The node has a new id. Publishes its state again, with {@link RedisLink.tell}. */
  readonly onJoin: () => readonly Promise<unknown>[];
  readonly onMessage: (from: string, message: NodeMessage) => void;
  /** Another node is dead, or does not know this one any more. Nothing more arrives from it. */
  readonly onNodeGone: (isGone: (node: string) => boolean) => void;
  /** Another node died, and left these requests. Only one node is told. */
  readonly onTasksLost: (tasks: readonly TaskRow[]) => void;
};

/** A request in Redis; see `scripts.ts`. */
export type TaskRow = readonly [userId: string, id: string, value: string];

/**
 * A node's link to the others through Redis. Each node has an inbox: a stream that expires unless the node renews it. Messages
 * between two nodes arrive in order and at most once. After any failure the node joins again under a new id, and both sides
 * end everything that ran between them and the old id, so that no message can be lost unnoticed.
 */
export class RedisLink {
  readonly #options: ResolvedRedisOptions;
  readonly #log: Logger;
  readonly #ready = Promise.withResolvers<void>();
  readonly #closed = new AbortController();
  #listener: LinkListener | undefined;
  #client: RedisClient | undefined;
  /** The living nodes as of the last renewal, with their URLs. */
  #nodes: ReadonlyMap<string, string> = new Map();
  readonly #outbox = new Outbox((node, batch) => this.#send(node, batch));
  #fail: (error: unknown) => void = () => undefined;
  #running: Promise<void> = Promise.resolve();
  #id = '';
  #joined = false;
  /** Whether the log says that the connection is lost. */
  #lost = false;

  constructor(options: ResolvedRedisOptions, log: Logger) {
    this.#options = options;
    this.#log = log;
    this.#ready.promise.catch(() => undefined);
  }

  /** Connects, and connects again whenever the connection is lost, until the link is closed. */
  start(listener: LinkListener): void {
    this.#listener = listener;
    this.#running = this.#run();
  }

  /** Resolves once the node has joined. Rejects if the first attempt fails; the link continues to try. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** The id of this node until the link is lost. A UUID. */
  get id(): string {
    return this.#id;
  }

  /** Whether the node is connected to the others. */
  get joined(): boolean {
    return this.#joined;
  }

  /** The URL of another node, if it lives and has one. */
  async urlOf(node: string): Promise<string | undefined> {
    // It may have joined since the last renewal.
    if (!this.#nodes.has(node)) await this.#renew().catch(this.#fail);
    return this.#nodes.get(node) || undefined;
  }

  /**
   * Runs a script.
   *
   * @throws OrchestratorError `shutting-down` while Redis cannot be reached, or if it refuses this script
   */
  async run(script: string, ...args: readonly (string | number)[]): Promise<unknown> {
    if (!this.#joined) throw redisLost();
    return this.#eval(script, args, isRefusal);
  }

  /** Runs a script that publishes a change of this node. Without a connection it does nothing: the node publishes all its state when it joins. */
  async tell(script: string, ...args: readonly (string | number)[]): Promise<void> {
    if (this.#id !== '') await this.#eval(script, args).catch(() => undefined);
  }

  /**
   * Runs a script that puts a message into inboxes: receiver, sender, message. Waits while one of them is full, until it has room or
   * its node counts as dead. Resolves with what the script returns; undefined if the link is lost.
   */
  async deliver(script: string, receiver: string, sender: string, message: string): Promise<unknown> {
    const life = this.#id;
    while (life !== '' && life === this.#id) {
      // After an error, the link begins a new life: the message is lost, and with it the order.
      const delivered = await this.#eval(script, [receiver, sender, message, MAX_INBOX]).catch(() => undefined);
      if (delivered !== 'full') return delivered;
      await delay(FULL_MS);
    }
    return undefined;
  }

  /** Sends a message, or its JSON, to another node. If that node is gone, the listener is told. */
  post(node: string, message: NodeMessage | string): void {
    if (!this.#joined) return;
    this.#outbox.post(node, typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Leaves the other nodes. */
  async close(): Promise<void> {
    const { signal } = this.#closed;
    if (this.#joined && !signal.aborted) await this.#eval(LEAVE, [this.#id]).catch(() => undefined);
    this.#closed.abort();
    this.#ready.reject(redisLost());
    this.#fail(undefined);
    await this.#running;
  }

  /** Sends a batch of messages. Of a link that was lost meanwhile, nothing is left to send. */
  async #send(node: string, batch: string): Promise<void> {
    const delivered = await this.deliver(POST, node, this.#id, batch);
    if (delivered === 'gone') this.#listener?.onNodeGone((other) => other === node);
  }

  /** @param isHarmless - whether the link goes on after an error */
  async #eval(script: string, args: readonly (string | number)[], isHarmless = (_error: unknown) => false): Promise<unknown> {
    const { prefix, nodeTtlMs } = this.#options;
    const client = this.#client;
    if (client === undefined) throw redisLost();
    try {
      return await withTimeout(runScript(client, script, [prefix, ...args.map(String)]), nodeTtlMs, redisLost);
    } catch (error) {
      if (this.#client === client && !isHarmless(error)) this.#fail(error);
      throw redisLost(error);
    }
  }

  async #run(): Promise<void> {
    const { signal } = this.#closed;
    while (!signal.aborted) {
      const error = await this.#live().catch((thrown: unknown) => thrown);
      this.#joined = false;
      this.#client = undefined;
      this.#id = '';
      this.#outbox.clear();
      this.#nodes = new Map();
      this.#listener?.onNodeGone(() => true);
      if (signal.aborted) return;
      this.#ready.reject(redisUnreachable(this.#options.url, error));
      this.#log[this.#lost ? 'debug' : 'error'](
        { err: error },
        'no connection to Redis; requests between nodes end, and new ones are refused',
      );
      this.#lost = true;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, RETRY_MS);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** One life under one id. Always rejects in the end. */
  async #live(): Promise<void> {
    const { nodeTtlMs } = this.#options;
    const failed = Promise.withResolvers<never>();
    failed.promise.catch(() => undefined);
    this.#fail = failed.reject;
    const clients: RedisClient[] = [];
    const { signal } = this.#closed;
    const connect = async (socketTimeoutMs?: number) => {
      const client = await connectRedis(this.#options, failed.reject, {
        signal,
        ...(socketTimeoutMs !== undefined && { socketTimeoutMs }),
      });
      clients.push(client);
      return client;
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const client = await connect();
      // Before the first use: a script that must be sent again would run after scripts that were sent later.
      const loaded = Promise.all(Object.values(scripts).map((each) => client.scriptLoad(each)));
      await withTimeout(loaded, nodeTtlMs, redisLost, signal);
      this.#client = client;
      const reader = await connect(2 * nodeTtlMs);
      if (signal.aborted) throw redisLost();
      this.#id = randomUUID();
      await this.#eval(JOIN, [this.#id, nodeTtlMs, this.#options.nodeUrl]);
      const renew = async () => {
        await this.#renew();
        timer = setTimeout(() => void renew().catch(failed.reject), nodeTtlMs / 4);
      };
      await renew();
      await Promise.all(this.#listener?.onJoin() ?? []);
      this.#joined = true;
      this.#lost = false;
      this.#ready.resolve();
      this.#log.info({ node: this.#id }, 'node joined');
      await Promise.race([this.#read(reader, this.#id), failed.promise]);
    } finally {
      clearTimeout(timer);
      for (const client of clients) if (client.isOpen) client.destroy();
    }
  }

  async #renew(): Promise<void> {
    const [flat = [], lost = []] = (await this.#eval(RENEW, [this.#id, this.#options.nodeTtlMs])) as [string[]?, TaskRow[]?];
    if (flat.length === 0) throw new Error('This node was treated as dead. It joins again.');
    this.#nodes = new Map(readPairs(flat));
    const living = this.#nodes;
    this.#listener?.onNodeGone((node) => !living.has(node));
    if (lost.length > 0) this.#listener?.onTasksLost(lost);
  }

  async #read(reader: RedisClient, id: string): Promise<never> {
    const key = this.#inboxOf(id);
    for (let last = '0'; ; ) {
      const reply = await reader.xRead({ key, id: last }, { BLOCK: this.#options.nodeTtlMs, COUNT: READ_COUNT });
      const entries = (reply as unknown as { readonly messages: readonly Entry[] }[] | null)?.[0]?.messages ?? [];
      for (const { id: entry, message } of entries) {
        last = entry;
        if (message.m) this.#receive(message.f ?? '', message.m);
      }
      // Also deletes what has just been read.
      const bytes = entries.reduce((sum, { message }) => sum + Buffer.byteLength(message.m ?? ''), 0);
      if (entries.length > 0) void this.tell(TRIM, id, nextId(last), bytes);
    }
  }

  #receive(from: string, batch: string): void {
    for (const message of JSON.parse(batch) as readonly NodeMessage[]) {
      try {
        this.#listener?.onMessage(from, message);
      } catch (error) {
        this.#log.error({ err: error, from }, 'a message of another node failed');
      }
    }
  }

  #inboxOf(node: string): string {
    return `${this.#options.prefix}node:${node}`;
  }
}

type Entry = { readonly id: string; readonly message: { readonly f?: string; readonly m?: string } };

/** The smallest id after that of an entry. */
function nextId(entry: string): string {
  const [time = '', count = '0'] = entry.split('-');
  return `${time}-${BigInt(count) + 1n}`;
}

/** Whether Redis works, but refuses this script: its memory is full, or someone else has written one of the keys. */
function isRefusal(error: unknown): boolean {
  return /\b(OOM|WRONGTYPE)\b/.test(String(error));
}

/** The error of a request that needs Redis while it is gone. */
function redisLost(cause?: unknown): OrchestratorError {
  return new OrchestratorError('shutting-down', {
    sentence: 'The server has lost its connection to Redis.',
    cure: 'Send the request again in a few seconds.',
    retryAfter: 2,
    cause,
  });
}

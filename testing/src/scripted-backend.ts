import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { HEARTBEAT_EVENT, isRecord, SOCKET_PATH, STATUS_EVENT, USER_JOIN_EVENT } from '@chat-executor/protocol';
import { Server, type Socket } from 'socket.io';

/** Everything the executor sends for one call, in the order of arrival. */
export type Trace = {
  readonly channel: string;
  /** `['ack', value]` for the callback, `['item', value]` for each item. */
  readonly events: (readonly ['ack' | 'item', unknown])[];
  /** Resolves when `{done: true}` arrives. */
  readonly done: Promise<void>;
  /** Resolves with the value of the callback. */
  readonly ack: Promise<unknown>;
};

/** How a {@link ScriptedBackend} behaves. */
export type BackendScript = {
  /** The ack of `user-join`; `'nothing'` is an empty ack, `'silence'` is no ack. Default: a user with the id `user-1`. */
  join?: Promise<object> | object | 'nothing' | 'silence';
  /** When channel items are acked. Default: at once. */
  itemAcks?: 'at-once' | 'never' | ((ack: () => void) => void);
  /** The ack of `executor:announce`. Default: an empty ack, like a backend that does not know the event. */
  announce?: object;
  /** The answer to an announcement by HTTP request. Default: an error, like a backend that does not support it. */
  announceOverHttp?: object;
  /** The largest message, in bytes; a larger one ends the session. Infinity: as 1,000,000, but the handshake does not name it. */
  maxMessageBytes?: number;
};

/** A backend for tests with real sockets and scripted behavior. */
export class ScriptedBackend {
  readonly url: string;
  readonly #server: Server;
  readonly script: BackendScript;
  /** Everything that executors sent except channel items: `[event, value]`. */
  readonly received: (readonly [string, unknown])[] = [];
  /** The bodies of all HTTP requests. */
  readonly requests: readonly string[];
  /** The connected sockets, oldest first. */
  readonly sockets: Socket[] = [];
  readonly #watchers = new Set<() => void>();

  private constructor(server: Server, url: string, script: BackendScript, requests: readonly string[]) {
    this.requests = requests;
    this.#server = server;
    this.url = url;
    this.script = script;
    server.on('connection', (socket) => this.#welcome(socket));
  }

  static async start(script: BackendScript = {}): Promise<ScriptedBackend> {
    const requests: string[] = [];
    const http = createServer(async (request, response) => {
      requests.push(await text(request));
      const content = script.announceOverHttp && JSON.stringify(script.announceOverHttp);
      response.writeHead(content ? 200 : 400, { 'content-type': 'application/json' });
      response.end(JSON.stringify(content ? { choices: [{ message: { content } }] } : { detail: 'Model not found' }));
    });
    const maxHttpBufferSize = script.maxMessageBytes ?? 1_000_000;
    const server = new Server(http, { path: SOCKET_PATH, transports: ['websocket'], serveClient: false, maxHttpBufferSize });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    return new ScriptedBackend(server, `http://127.0.0.1:${(http.address() as AddressInfo).port}`, script, requests);
  }

  async stop(): Promise<void> {
    await this.#server.close();
  }

  /** Waits for a socket that has joined, and returns the newest one. */
  async socket(): Promise<Socket> {
    const newest = () => this.sockets.findLast((socket) => socket.data['joined'] === true);
    await this.until(() => newest() !== undefined);
    return newest() as Socket;
  }

  /** Calls the executor like Open WebUI. */
  async call(formData: object, options: { envelope?: object; data?: object; event?: string; socket?: Socket } = {}): Promise<Trace> {
    const socket = options.socket ?? (await this.socket());
    const channel = `user-1:${socket.id}:${randomUUID()}`;
    const data = { session_id: socket.id, channel, form_data: formData, model: null, ...options.data };
    const trace = this.#watch(socket, data.channel);
    const envelope = { chat_id: '', message_id: null, data: { type: 'request:chat:completion', data }, ...options.envelope };
    socket.emit(options.event ?? 'events', envelope, trace.answer);
    return trace;
  }

  /** Resolves when `condition` returns true. Calls it now and after each event. */
  until(condition: () => boolean): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve) => {
      const check = () => {
        if (!condition()) return;
        this.#watchers.delete(check);
        resolve();
      };
      this.#watchers.add(check);
    });
  }

  #watch(socket: Socket, channel: string): Trace & { answer: (...values: unknown[]) => void } {
    const events: (readonly ['ack' | 'item', unknown])[] = [];
    const ack = Promise.withResolvers<unknown>();
    const done = Promise.withResolvers<void>();
    socket.on(channel, (item: unknown, acknowledge?: () => void) => {
      events.push(['item', item]);
      const { itemAcks = 'at-once' } = this.script;
      if (itemAcks === 'at-once') acknowledge?.();
      else if (acknowledge && typeof itemAcks === 'function') itemAcks(acknowledge);
      if (isRecord(item) && 'done' in item) done.resolve();
    });
    const answer = (...values: unknown[]) => {
      events.push(['ack', values.length === 1 ? values[0] : values]);
      ack.resolve(values[0]);
    };
    return { channel, events, ack: ack.promise, done: done.promise, answer };
  }

  #welcome(socket: Socket): void {
    this.sockets.push(socket);
    socket.on('disconnect', () => {
      this.sockets.splice(this.sockets.indexOf(socket), 1);
      this.#changed();
    });
    socket.on(USER_JOIN_EVENT, async (value: unknown, answer?: (...values: unknown[]) => void) => {
      this.received.push([USER_JOIN_EVENT, value]);
      this.#changed();
      const join = (await this.script.join) ?? { id: 'user-1', name: 'User' };
      if (join === 'nothing') answer?.();
      if (typeof join === 'object') {
        answer?.(join);
        socket.data['joined'] = true;
      }
      this.#changed();
    });
    socket.on('executor:announce', (value: unknown, answer?: (...values: unknown[]) => void) => {
      this.received.push(['executor:announce', value]);
      if (this.script.announce) answer?.(this.script.announce);
      else answer?.();
      this.#changed();
    });
    socket.on(STATUS_EVENT, (value: unknown) => {
      this.received.push([STATUS_EVENT, value]);
      this.#changed();
    });
    socket.on(HEARTBEAT_EVENT, (value: unknown) => this.received.push([HEARTBEAT_EVENT, value]));
    this.#changed();
  }

  #changed(): void {
    for (const check of [...this.#watchers]) check();
  }
}

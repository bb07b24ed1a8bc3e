import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HEARTBEAT_EVENT, SOCKET_PATH, USER_JOIN_EVENT } from '@chat-executor/protocol';
import { Server, type Socket } from 'socket.io';

/** What a request left on the wire, in the order it came. */
export type Trace = {
  readonly channel: string;
  /** `['ack', value]`, then `['item', value]`, as they arrived. */
  readonly events: (readonly ['ack' | 'item', unknown])[];
  /** Settles when `{done: true}` came. */
  readonly done: Promise<void>;
  /** Settles with the callback's answer. */
  readonly ack: Promise<unknown>;
};

/** How a {@link ScriptedBackend} behaves. */
export type BackendScript = {
  /** What `user-join` is acked with; `'nothing'` acks empty, `'silence'` never acks. Default: a user called `user-1`. */
  join?: Promise<object> | object | 'nothing' | 'silence';
  /** How channel items are acked. Default: at once. */
  itemAcks?: 'at-once' | 'never' | ((ack: () => void) => void);
  /** What `executor:announce` is acked with; left out, it is not known here. */
  announce?: object;
  /** What an announcement by request is answered with; left out, that is not known here either. */
  announceByRequest?: object;
};

/** A Socket.IO backend for tests: real sockets, scripted behaviour. */
export class ScriptedBackend {
  readonly url: string;
  readonly #server: Server;
  readonly script: BackendScript;
  /** Everything executors sent besides channel items: `[event, value]`. */
  readonly received: (readonly [string, unknown])[] = [];
  /** Bodies of the HTTP requests that came. */
  readonly requests: readonly string[];
  /** The sockets connected now, oldest first. */
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
      let body = '';
      for await (const part of request) body += part;
      requests.push(body);
      const content = script.announceByRequest && JSON.stringify(script.announceByRequest);
      response.writeHead(content ? 200 : 400, { 'content-type': 'application/json' });
      response.end(JSON.stringify(content ? { choices: [{ message: { content } }] } : { detail: 'Model not found' }));
    });
    const server = new Server(http, { path: SOCKET_PATH, transports: ['websocket'], serveClient: false });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    return new ScriptedBackend(server, `http://127.0.0.1:${(http.address() as AddressInfo).port}`, script, requests);
  }

  async stop(): Promise<void> {
    await this.#server.close();
  }

  /** The newest socket that has joined. */
  async socket(): Promise<Socket> {
    await this.until(() => this.sockets.some((socket) => socket.data['joined'] === true));
    const socket = this.sockets.findLast((one) => one.data['joined'] === true);
    if (!socket) throw new Error('no executor has joined');
    return socket;
  }

  /** Calls the executor as Open WebUI does. */
  async call(formData: object, options: { envelope?: object; data?: object; event?: string; socket?: Socket } = {}): Promise<Trace> {
    const socket = options.socket ?? (await this.socket());
    const channel = `user-1:${socket.id}:${randomUUID()}`;
    const data = { session_id: socket.id, channel, form_data: formData, model: null, ...options.data };
    const trace = this.#watch(socket, data.channel);
    const envelope = { chat_id: '', message_id: null, data: { type: 'request:chat:completion', data }, ...options.envelope };
    socket.emit(options.event ?? 'events', envelope, trace.answer);
    return trace;
  }

  /** Settles when `condition` holds; it is looked at after each thing that comes in. */
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
      if (typeof item === 'object' && item !== null && 'done' in item) done.resolve();
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
    socket.on(HEARTBEAT_EVENT, (value: unknown) => this.received.push([HEARTBEAT_EVENT, value]));
    this.#changed();
  }

  #changed(): void {
    for (const check of [...this.#watchers]) check();
  }
}

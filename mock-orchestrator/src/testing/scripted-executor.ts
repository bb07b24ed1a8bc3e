import { ANNOUNCE_EVENT, type EventEnvelope, REQUEST_CHAT_COMPLETION, SOCKET_PATH, USER_JOIN_EVENT } from '@chat-executor/protocol';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { io, type Socket } from 'socket.io-client';

/** A call that the executor received. Nothing is automatic: the test answers the callback, emits items and ends the answer. */
export type ReceivedCall = {
  readonly envelope: EventEnvelope;
  readonly channel: string;
  readonly formData: Readonly<Record<string, unknown>>;
  /** Answers the callback with any value. May be called several times. */
  readonly acknowledge: (...answer: unknown[]) => void;
  /** Emits on the channel, without an ack. */
  readonly emit: (item: unknown) => void;
  /** Emits on the channel and resolves once the item is acknowledged. */
  readonly emitWithAck: (item: unknown) => Promise<void>;
  /** Sends success, one chunk per text, and done. */
  readonly answer: (...texts: string[]) => void;
};

/** The options of {@link ScriptedExecutor.connect}. */
export type ScriptedExecutorOptions = {
  readonly url: string;
  readonly token: string;
  /** Models to announce. Default: announces nothing. */
  readonly models?: readonly string[];
  readonly name?: string;
  readonly paused?: boolean;
  readonly concurrency?: number;
  /** Called for each call. Default: calls wait for {@link ScriptedExecutor.nextCall}. */
  readonly onCall?: (call: ReceivedCall) => void;
};

/** An executor for tests, on a raw socket. The test controls everything it sends. */
export class ScriptedExecutor {
  readonly socket: Socket;
  /** All received envelopes in order, including calls. */
  readonly envelopes: EventEnvelope[] = [];
  readonly #options: ScriptedExecutorOptions;
  readonly #calls: ReceivedCall[] = [];
  #waiting: (() => void)[] = [];

  private constructor(options: ScriptedExecutorOptions) {
    this.#options = options;
    this.socket = io(options.url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      auth: { token: options.token },
      reconnection: false,
      forceNew: true,
    });
    for (const name of ['events', 'chat-events']) {
      this.socket.on(name, (envelope: EventEnvelope, acknowledge: (...answer: unknown[]) => void = () => undefined) =>
        this.#receive(envelope, acknowledge),
      );
    }
  }

  /** Connects, joins, and announces the models in the options. */
  static async connect(options: ScriptedExecutorOptions): Promise<ScriptedExecutor> {
    const executor = new ScriptedExecutor(options);
    await new Promise<void>((resolve, reject) => {
      executor.socket.once('connect', () => resolve());
      executor.socket.once('connect_error', reject);
    });
    await executor.socket.emitWithAck(USER_JOIN_EVENT, { auth: { token: options.token } });
    if (options.models) await executor.announce(options.models);
    return executor;
  }

  /** The session id. */
  get id(): string {
    return this.socket.id ?? '';
  }

  /** Announces models. The other capabilities come from the options. */
  announce(models: readonly string[], { paused = this.#options.paused } = {}): Promise<unknown> {
    const { name, concurrency = 4 } = this.#options;
    return this.socket.emitWithAck(ANNOUNCE_EVENT, {
      protocol: '1.0',
      models: models.map((id) => ({ id })),
      capabilities: { cancel: true, concurrency, ...(name !== undefined && { name }), ...(paused !== undefined && { paused }) },
    });
  }

  /** The next call. Waits for it. */
  async nextCall(): Promise<ReceivedCall> {
    await this.until(() => this.#calls.length > 0);
    return this.#calls.shift() as ReceivedCall;
  }

  /** The `data.type` of all received envelopes. */
  get types(): readonly string[] {
    return this.envelopes.map(({ data }) => data.type);
  }

  /** The first envelope of a type. Waits for it. */
  async envelopeOf(type: string): Promise<EventEnvelope> {
    await this.until(() => this.types.includes(type));
    return this.envelopes.find(({ data }) => data.type === type) as EventEnvelope;
  }

  /** Waits until a condition on the received envelopes is true. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Disconnects. */
  stop(): void {
    this.socket.disconnect();
  }

  #receive(envelope: EventEnvelope, acknowledge: (...answer: unknown[]) => void): void {
    this.envelopes.push(envelope);
    if (envelope.data.type === REQUEST_CHAT_COMPLETION) {
      const call = readCall(this.socket, envelope, acknowledge);
      if (this.#options.onCall) this.#options.onCall(call);
      else this.#calls.push(call);
    }
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

function readCall(socket: Socket, envelope: EventEnvelope, acknowledge: (...answer: unknown[]) => void): ReceivedCall {
  const { channel, form_data: formData } = (envelope.data.data ?? {}) as { channel: string; form_data: Record<string, unknown> };
  const emit = (item: unknown) => void socket.emit(channel, item);
  return {
    envelope,
    channel,
    formData,
    acknowledge,
    emit,
    emitWithAck: async (item) => void (await socket.emitWithAck(channel, item)),
    answer: (...texts) => {
      acknowledge({ status: true });
      for (const text of texts) emit(makeChunk(text));
      emit({ done: true });
    },
  };
}

/** A chunk with one piece of text. */
export function makeChunk(content: string, finishReason: string | null = null) {
  return chunkOf({ content }, { finish_reason: finishReason });
}

/** A whole completion. */
export function makeCompletion(content: string) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  };
}

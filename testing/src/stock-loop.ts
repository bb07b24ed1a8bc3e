import { io, type Socket } from 'socket.io-client';

/** A replica of the stock loop: the code in Open WebUI's page that relays Direct Connections. Written from its behavior on the wire. */
export type StockLoop = { readonly sessionId: () => string; readonly connected: Promise<void>; readonly stop: () => void };

/** The backend of a {@link StockLoop}, and its only Direct Connection. */
export type StockLoopSettings = {
  readonly backendUrl: string;
  readonly socketPath?: string;
  readonly token: string;
  readonly providerUrl: string;
  readonly providerKey?: string;
  /** Called with each line of an answer. The original writes them to the console. */
  readonly onLine?: (line: string) => void;
  /** Replaces the part that runs and relays an answer. */
  readonly patch?: StockLoopPatch;
};

/** What a patch of the loop has: it runs an answer with a signal, relays its stream, and stops it. */
export type StockLoopPatch = {
  readonly runAnswer: (socket: Socket, envelope: Envelope, run: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  readonly relayAnswer: (socket: Socket, channel: string, body: ReadableStream<BufferSource>, signal: AbortSignal) => Promise<void>;
  readonly stopAnswer: (envelope: Envelope) => void;
};

type Call = {
  readonly session_id: string;
  readonly channel: string;
  readonly form_data: Record<string, unknown>;
  readonly model: { readonly urlIdx: number };
};
type Envelope = {
  readonly chat_id?: string;
  readonly message_id?: string;
  readonly data?: { readonly type?: string; readonly data?: Call };
};
type Callback = (value: unknown) => void;

/**
 * Connects and answers calls like the stock page: selects the provider by the index in the call, acks success, and forwards each line of
 * what it reads, also a line that is cut between two reads.
 */
export function startStockLoop(settings: StockLoopSettings): StockLoop {
  const { backendUrl, socketPath = '/ws/socket.io', token } = settings;
  const socket = io(backendUrl, {
    path: socketPath,
    auth: { token },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 1_000,
    reconnectionDelayMax: 5_000,
    randomizationFactor: 0.5,
  });
  const connected = new Promise<void>((resolve) => {
    socket.on('connect', () => {
      socket.emit('user-join', { auth: { token } });
      resolve();
    });
  });
  const heartbeat = setInterval(() => socket.connected && socket.emit('heartbeat', {}), 30_000);

  const forward = async (response: Response, channel: string, answer: Callback): Promise<void> => {
    answer({ status: true });
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) {
      for (const line of decoder.decode(bytes, { stream: true }).split('\n')) {
        settings.onLine?.(line);
        if (line.trim() !== '') socket.emit(channel, line);
      }
    }
  };

  const { patch } = settings;

  const answerCall = async (
    { form_data: body, channel, model, session_id }: Call,
    answer: Callback,
    signal?: AbortSignal,
  ): Promise<void> => {
    try {
      // An index without an address selects the backend's own provider, with the key at that index.
      const [url, key] = model.urlIdx === 0 ? [settings.providerUrl, settings.providerKey ?? ''] : [`${backendUrl}/openai`, ''];
      const response = await fetch(`${url}/chat/completions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        ...(signal && { signal }),
      });
      if (!response.ok) throw await response.json();
      if (body['stream'] !== true) answer(await response.json());
      else if (patch && signal && response.body) {
        answer({ status: true });
        await patch.relayAnswer(socket, channel, response.body, signal);
      } else await forward(response, channel, answer);
    } catch (error) {
      // Like the original, this calls the callback a second time if the stream has started, and sends an Error as `{}`.
      answer(error);
    } finally {
      if (!patch || socket.id === session_id) socket.emit(channel, { done: true });
    }
  };

  socket.on('events', async (envelope: Envelope, answer: Callback) => {
    const { type, data } = envelope?.data ?? {};
    if (type === 'chat:tasks:cancel') patch?.stopAnswer(envelope);
    if (type !== 'request:chat:completion' || !data || data.session_id !== socket.id) return;
    await (patch ? patch.runAnswer(socket, envelope, (signal) => answerCall(data, answer, signal)) : answerCall(data, answer));
  });

  return {
    sessionId: () => socket.id ?? '',
    connected,
    stop: () => {
      clearInterval(heartbeat);
      socket.disconnect();
    },
  };
}

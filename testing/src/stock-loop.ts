import { io } from 'socket.io-client';

/** A stand-in for the front-end loop that Open WebUI ships, written from its behaviour on the wire. */
export type StockLoop = { readonly sessionId: () => string; readonly connected: Promise<void>; readonly stop: () => void };

/** Where a {@link StockLoop} connects to, and its one Direct Connection. */
export type StockLoopSettings = {
  readonly backendUrl: string;
  readonly socketPath?: string;
  readonly token: string;
  readonly providerUrl: string;
  readonly providerKey?: string;
  /** Gets each line of an answer. The shipped loop writes them to the console of the page. */
  readonly onLine?: (line: string) => void;
};

type Requested = {
  readonly session_id: string;
  readonly channel: string;
  readonly form_data: Record<string, unknown>;
  readonly model: { readonly urlIdx: number };
};
type Envelope = { readonly data?: { readonly type?: string; readonly data?: Requested } };
type Callback = (value: unknown) => void;

/**
 * Connects as the stock page does and answers each request the same way: it takes the provider by the index that the backend
 * names, acks success, passes each line on as it comes, and keeps nothing from one read to the next.
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

  const passOn = async (response: Response, channel: string, answer: Callback): Promise<void> => {
    answer({ status: true });
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) {
      for (const line of decoder.decode(bytes, { stream: true }).split('\n')) {
        settings.onLine?.(line);
        if (line.trim() !== '') socket.emit(channel, line);
      }
    }
  };

  socket.on('events', async (envelope: Envelope, answer: Callback) => {
    const { type, data } = envelope?.data ?? {};
    if (type !== 'request:chat:completion' || !data || data.session_id !== socket.id) return;
    const { form_data: body, channel, model } = data;
    try {
      // An index without an address falls back to the backend's own, with the key at that index.
      const [url, key] = model.urlIdx === 0 ? [settings.providerUrl, settings.providerKey ?? ''] : [`${backendUrl}/openai`, ''];
      const response = await fetch(`${url}/chat/completions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw await response.json();
      if (body['stream'] === true) await passOn(response, channel, answer);
      else answer(await response.json());
    } catch (error) {
      // A second call of the same callback if the stream had begun; and an Error is `{}` on the wire.
      answer(error);
    } finally {
      socket.emit(channel, { done: true });
    }
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

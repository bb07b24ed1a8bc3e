import {
  ANNOUNCE_EVENT,
  ENVELOPE_EVENT,
  type EventEnvelope,
  PROTOCOL_VERSION,
  SOCKET_PATH,
  USER_JOIN_EVENT,
} from '@chat-executor/protocol';
import { io, type Socket } from 'socket.io-client';

/** Sends the items of one answer on a channel. Resolves when they are acknowledged. */
export type SendItems = (socket: Socket, channel: string) => Promise<void>;

/** A signed-in executor with one model. */
export type LoadExecutor = {
  readonly sessionId: string;
  readonly token: string;
  /** Announces its models. Resolves with the answer. */
  readonly announce: () => Promise<unknown>;
  readonly stop: () => void;
};

/** Connects an executor that answers each call with the items of `send`. */
export async function connectExecutor(url: string, token: string, send: SendItems): Promise<LoadExecutor> {
  const socket = io(url, { path: SOCKET_PATH, transports: ['websocket'], auth: { token }, forceNew: true, reconnection: false });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  socket.on(ENVELOPE_EVENT, ({ data }: EventEnvelope, acknowledge?: (answer: object) => void) => {
    const { channel } = (data.data ?? {}) as { readonly channel?: string };
    if (acknowledge === undefined || channel === undefined) return;
    acknowledge({ status: true });
    void send(socket, channel);
  });
  const models = Array.from({ length: 5 }, (_, index) => ({ id: `model-${index}`, name: `Model ${index}` }));
  const capabilities = { name: 'bench', cancel: true, concurrency: 4 };
  const announce = () => socket.emitWithAck(ANNOUNCE_EVENT, { protocol: PROTOCOL_VERSION, models, capabilities });
  await socket.emitWithAck(USER_JOIN_EVENT, { auth: { token } });
  await announce();
  return { sessionId: socket.id ?? '', token, announce, stop: () => void socket.disconnect() };
}

/** A chunk with one piece of text. */
function makeChunk(content: string) {
  return {
    id: 'chatcmpl-0123456789abcdef',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: 'model-0',
    choices: [{ index: 0, delta: { content }, finish_reason: null }],
  };
}

/** Sends `count` numbered deltas with at most `unacked` of them un-acknowledged, and then the end. */
export function sendNumbered(count: number, unacked: number): SendItems {
  return (socket, channel) =>
    new Promise((resolve) => {
      let sent = 0;
      let waiting = 0;
      const sendMore = () => {
        for (; sent < count && waiting < unacked; sent++, waiting++) socket.emit(channel, makeChunk(`${sent} `), onAck);
        if (waiting === 0) socket.emit(channel, { done: true }, () => resolve());
      };
      const onAck = () => {
        waiting -= 1;
        sendMore();
      };
      sendMore();
    });
}

/** Sends `count` deltas, one each `ms` milliseconds, whose text is the time at which it was sent (`performance.now()`). */
export function sendTimed(count: number, ms: number): SendItems {
  return (socket, channel) =>
    new Promise((resolve) => {
      let sent = 0;
      const timer = setInterval(() => {
        if (sent++ < count) return void socket.emit(channel, makeChunk(`${performance.now()} `), () => undefined);
        clearInterval(timer);
        socket.emit(channel, { done: true }, () => resolve());
      }, ms);
    });
}

import type { ExecutorAnnounceAck } from '@chat-executor/protocol';
import type { Socket } from 'socket.io-client';

/** What a backend says about a session when it accepts an announcement: how long it waits for callbacks, and whether it wants statuses. */
export type SessionTerms = Pick<ExecutorAnnounceAck, 'callback_seconds' | 'wants_status'>;

/** One joined session with a backend. A lost session drops its items; a later session does not replay them (rule SES-7). */
export interface Session {
  /** The socket id, which is the `session_id` of requests. */
  readonly id: string;
  readonly userId: string;
  /** From the last answer to an announcement (rules ANN-9 and STA-1). */
  readonly terms?: SessionTerms | undefined;
  /** Aborts when the session is lost or left. */
  readonly signal: AbortSignal;
  /** The largest message that the backend takes, in bytes; undefined if it does not say. */
  readonly maxPayload?: number | undefined;
  /** Emits one item. `onAck` is called at most once, when the backend acks the item; some backends never do. */
  emit(channel: string, item: object, onAck?: () => void): void;
  /** Number of bytes that the transport has not sent yet. */
  unsentBytes(): number;
}

/** Opens a session over a socket that has joined. */
export function openSession(
  socket: Socket,
  facts: Pick<Session, 'id' | 'userId' | 'signal' | 'maxPayload'>,
  terms: () => SessionTerms | undefined,
): Session {
  const { signal } = facts;
  return {
    ...facts,
    get terms() {
      return terms();
    },
    emit(channel, item, onAck) {
      // Socket.IO would buffer the item and send it in the next session.
      if (signal.aborted || !socket.connected) return;
      if (onAck) socket.emit(channel, item, onAck);
      else socket.emit(channel, item);
    },
    unsentBytes: () => bufferedBytes(socket),
  };
}

/** The WebSocket's unsent bytes, from internals of Socket.IO; 0 if they are missing. */
export function bufferedBytes(socket: Socket): number {
  const { transport } = socket.io.engine as unknown as { transport?: { ws?: { bufferedAmount?: unknown } } };
  const amount = transport?.ws?.bufferedAmount;
  return typeof amount === 'number' ? amount : 0;
}

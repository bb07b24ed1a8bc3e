/** One joined session with a backend. A lost session drops its items; a later session does not replay them (rule SES-7). */
export interface Session {
  /** The socket id, which is the `session_id` of requests. */
  readonly id: string;
  readonly userId: string;
  /** How long the backend waits for the answer of a callback, in seconds; undefined if it does not say (rule ANN-9). */
  readonly callbackSeconds?: number | undefined;
  /** Aborts when the session is lost or left. */
  readonly signal: AbortSignal;
  /** Emits one item. `onAck` is called at most once, when the backend acks the item; some backends never do. */
  emit(channel: string, item: object, onAck?: () => void): void;
  /** Number of bytes that the transport has not sent yet. */
  unsentBytes(): number;
}

/**
 * One joined session with a backend. Once lost, it does nothing: pending items are dropped and never replayed in a later
 * session (rule SES-7).
 */
export interface Session {
  /** The socket id: the `session_id` of requests. */
  readonly id: string;
  readonly userId: string;
  /** Aborts when the session is lost or left. */
  readonly signal: AbortSignal;
  /** Emits one item. `onAck` is called at most once, when the backend acks it; a backend may never do so. */
  emit(channel: string, item: object, onAck?: () => void): void;
  /** Bytes the transport has not sent yet. */
  unsentBytes(): number;
}

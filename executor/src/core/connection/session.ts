/**
 * One joined session with a backend, from join to loss. After its loss it does nothing: what was meant for it is
 * dropped and never replayed on a later session (rule SES-7).
 */
export interface Session {
  /** The socket id: the `session_id` of requests. */
  readonly id: string;
  readonly userId: string;
  /** Aborts when the session is lost or left. */
  readonly signal: AbortSignal;
  /** Emits one item. `onAck` is called at most once, when the backend acks it; a backend may never do so. */
  emit(channel: string, item: object, onAck?: () => void): void;
  /** Bytes handed to the transport and not sent yet. */
  unsentBytes(): number;
}

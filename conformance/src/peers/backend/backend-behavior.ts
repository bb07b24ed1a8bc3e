/** How fast a backend acks items, one at a time. */
export type ItemAcks = 'immediately' | 'never' | { readonly afterMs: number };

/**
 * Behavior of a scripted backend. A check may change it at any time.
 * @typeParam Session - argument of the hooks: one connection of an executor
 */
export type BackendBehavior<Session> = {
  readonly token: string;
  readonly user: { readonly id: string; readonly name: string };
  /** Time after which a session with the right token counts as logged in without `user-join`, in milliseconds. */
  readonly joinGrace: number;
  itemAcks: ItemAcks;
  /** Size in bytes above which a message ends the session. The handshake of each connection names it. */
  maxMessageSize: number;
  /** Time between two pings, in milliseconds. The handshake of each connection names it. Default: 25,000, as of Open WebUI */
  readonly pingInterval?: number;
  /** Arguments of the announcement ack; undefined for no ack. Stock backends send an empty ack. */
  announceAck: readonly unknown[] | undefined;
  refusesJoin: boolean;
  refusesConnections: boolean;
  beforeJoinAck?: (session: Session) => void;
  afterJoinAck?: (session: Session) => void;
  onClose?: (session: Session) => void;
  onFrame?: (text: string) => void;
};

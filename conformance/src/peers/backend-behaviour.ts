/** How fast a backend takes items over, which its acks tell. Those that come meanwhile wait in a line. */
export type ItemAcks = 'at once' | 'never' | { readonly afterMs: number };

/**
 * What a scripted backend does. A check may change it while it runs.
 *
 * @typeParam Session - what its hooks are told of: one connection of an executor
 */
export type BackendBehaviour<Session> = {
  readonly token: string;
  readonly user: { readonly id: string; readonly name: string };
  /** Milliseconds after which a session with the right token counts as logged in though it sent no `user-join`. */
  readonly joinGrace: number;
  itemAcks: ItemAcks;
  /** Arguments of the ack of an announcement; undefined for none. Stock backends ack it with nothing. */
  announceAck: readonly unknown[] | undefined;
  /** Answers every `user-join` as one with a wrong token. */
  refusesJoin: boolean;
  /** Takes no connection at all. */
  refusesConnections: boolean;
  onConnect?: (session: Session) => void;
  beforeJoinAck?: (session: Session) => void;
  afterJoinAck?: (session: Session) => void;
  onClose?: (session: Session) => void;
  /** Sees every packet of every executor as it came. */
  onFrame?: (text: string) => void;
};

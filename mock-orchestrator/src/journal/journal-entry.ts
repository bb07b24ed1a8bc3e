/** Who speaks or listens, as the lanes of a timeline. */
export type JournalParty = 'caller' | 'orchestrator' | 'executor' | 'fallback';

/** What a frame is about. */
export type JournalKind =
  | 'http-request'
  | 'call'
  | 'callback'
  | 'item'
  | 'done'
  | 'error'
  | 'cancel'
  | 'http-response'
  | 'announce'
  | 'fault'
  | 'degrade';

/** One frame that crossed the wire, or one decision about a request. */
export type JournalEntry = {
  /** Grows by one with each entry of a user. */
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Id of the request; empty for what belongs to none, such as an announcement. */
  readonly request: string;
  readonly chat?: string;
  /** Session of the executor, where one takes part. */
  readonly session?: string;
  readonly from: JournalParty;
  readonly to: JournalParty;
  readonly kind: JournalKind;
  /** Size of the whole frame in bytes. */
  readonly bytes: number;
  /** The frame as it was on the wire, secrets masked; only its beginning where it is long. */
  readonly frame: string;
};

/** An entry before it is numbered, dated, measured and masked. */
export type JournalRecord = Omit<JournalEntry, 'seq' | 'at' | 'bytes'>;

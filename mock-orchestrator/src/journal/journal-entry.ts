/** A sender or receiver of frames. Each has a lane in the timeline. */
export type JournalParty = 'caller' | 'orchestrator' | 'executor' | 'fallback';

/** The kind of a frame or a decision. */
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
  | 'status'
  | 'fault'
  | 'degrade';

/** One frame that crossed the wire, or one decision about a request. */
export type JournalEntry = {
  /** Sequence number among the entries of a user, from 1. */
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Id of the request. Empty for frames that belong to no request, such as an announcement. */
  readonly request: string;
  readonly chat?: string;
  /** Session of the executor, for frames from or to one. */
  readonly session?: string;
  readonly from: JournalParty;
  readonly to: JournalParty;
  readonly kind: JournalKind;
  /** Size of the whole frame in bytes. */
  readonly bytes: number;
  /** The frame as it was on the wire, with secrets masked. A long frame is cut. */
  readonly frame: string;
};

/** An entry before the journal adds its number, time and size, and masks its frame. */
export type JournalRecord = Omit<JournalEntry, 'seq' | 'at' | 'bytes'>;

/** A sender or receiver of frames: a lane of the timeline. */
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
  /** Increases by one with each entry of a user. */
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Id of the request; empty for frames that belong to no request, such as an announcement. */
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

/** An entry before it is numbered, dated, measured and masked. */
export type JournalRecord = Omit<JournalEntry, 'seq' | 'at' | 'bytes'>;

/** Every limit of an executor. Times are milliseconds. The defaults suit slow local models and hostile backends alike. */
export type Limits = {
  /** From the request to the model's first chunk; also the deadline of the callback. */
  readonly firstTokenMs: number;
  /** Between two chunks of the model. */
  readonly idleMs: number;
  /** The whole request, including time in the queue. */
  readonly totalMs: number;
  /** One line of a provider's answer, in UTF-16 units. */
  readonly maxLineLength: number;
  /** A whole answer, in bytes sent on the channel or in the callback. */
  readonly maxAnswerBytes: number;
  /** One emitted item, in bytes of JSON. Backends drop a session that exceeds theirs (default 1,000,000). */
  readonly maxItemBytes: number;
  /** Unsent text of one request before reading from its provider pauses, in bytes. */
  readonly maxUnsentBytes: number;
  /** Concurrent requests; further ones wait. */
  readonly maxConcurrent: number;
  /** Waiting requests; further ones are answered `busy`. */
  readonly maxQueued: number;
  /** Wait for the first ack of a channel item before a backend counts as one that does not ack. */
  readonly ackWaitMs: number;
  /** Time between two items of a channel whose backend does not ack. */
  readonly mergeWindowMs: number;
};

/** The default limits. */
export const DEFAULT_LIMITS: Limits = {
  firstTokenMs: 115_000,
  idleMs: 5 * 60_000,
  totalMs: 30 * 60_000,
  maxLineLength: 8 * 1024 * 1024,
  maxAnswerBytes: 64 * 1024 * 1024,
  maxItemBytes: 512 * 1024,
  maxUnsentBytes: 1024 * 1024,
  maxConcurrent: 64,
  maxQueued: 256,
  ackWaitMs: 400,
  mergeWindowMs: 20,
};

/** The limits of an executor. Times are in milliseconds. The defaults allow slow local models and withstand hostile backends. */
export type Limits = {
  /** Time from the request to the model's first chunk, or to its whole answer without streaming. */
  readonly firstTokenMs: number;
  /**
   * Time from the request to the answer of the callback, unless the backend names how long it waits (rules CBK-2 and ANN-9). A
   * provider must send the headers of its answer within this time.
   */
  readonly callbackMs: number;
  /** Time without any byte from the provider, after the first chunk. Comments count. */
  readonly idleMs: number;
  /** Time of the whole request, including the queue. */
  readonly totalMs: number;
  /** Length of one line of a provider's answer, in UTF-16 units. */
  readonly maxLineLength: number;
  /** Size of a whole answer, in bytes. */
  readonly maxAnswerBytes: number;
  /** Size of one item, in bytes of JSON. The limit of the backend applies if it is lower (rule ITM-6). */
  readonly maxItemBytes: number;
  /** Unsent text of one request, in bytes. Above it, the executor pauses reading from the provider. */
  readonly maxUnsentBytes: number;
  /** Number of concurrent requests. Further requests wait. */
  readonly maxConcurrent: number;
  /** Number of waiting requests. Further requests are answered with `busy`. */
  readonly maxQueued: number;
  /**
   * Size of all requests that wait or run, and of events that arrive before the join is answered, in bytes. Further requests are answered
   * with `busy`; further early events reset the connection, as do as many unsent bytes to a backend that does not read.
   */
  readonly maxPendingBytes: number;
  /** Time to wait for the first ack of an item. After it, the executor assumes that the backend does not ack. */
  readonly ackWaitMs: number;
  /** Time between two items of a channel if the backend does not ack. */
  readonly mergeWindowMs: number;
};

/** The default limits. */
export const DEFAULT_LIMITS: Limits = {
  firstTokenMs: 10 * 60_000,
  callbackMs: 115_000,
  idleMs: 5 * 60_000,
  totalMs: 30 * 60_000,
  maxLineLength: 8 * 1024 * 1024,
  maxAnswerBytes: 64 * 1024 * 1024,
  maxItemBytes: 64 * 1024 * 1024,
  maxUnsentBytes: 1024 * 1024,
  maxConcurrent: 64,
  maxQueued: 256,
  maxPendingBytes: 128 * 1024 * 1024,
  ackWaitMs: 400,
  mergeWindowMs: 20,
};

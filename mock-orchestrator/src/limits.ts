/** The limits of an orchestrator. Times are in milliseconds, sizes in bytes of UTF-8 unless stated otherwise. */
export type Limits = {
  /** From the call to the executor's callback. Executors are told, and answer before it ends (rule ANN-9). */
  readonly ackMs: number;
  /** From the callback to the first item on the channel. */
  readonly firstItemMs: number;
  /** Between two items. Does not count the time during which the HTTP caller does not read. */
  readonly idleMs: number;
  /** The whole request, every attempt included. */
  readonly totalMs: number;
  /** From the head of an HTTP request to the end of its body. */
  readonly bodyMs: number;
  /** Body of one HTTP request. */
  readonly maxRequestBytes: number;
  /** One item, or one callback that carries a completion. A larger one fails only its own request. */
  readonly maxItemBytes: number;
  /** All items of one request. */
  readonly maxAnswerBytes: number;
  /** Items of one request that wait for a slow HTTP caller. An executor that waits for acks stays far below it. */
  readonly maxQueuedBytes: number;
  /** Events that wait for one slow tab, before that tab is disconnected. */
  readonly maxUnsentBytes: number;
  /**
   * One frame of a socket (`maxHttpBufferSize`). Socket.IO closes the connection of an executor that exceeds it, so it is
   * well above `maxItemBytes`, which fails only one request.
   */
  readonly maxFrameBytes: number;
  /** Connections whose token is not checked yet. Above it, the oldest one is closed. */
  readonly maxUnauthenticatedSockets: number;
  /** Everything that one connection sends before its token is checked. Above it, the connection is closed. */
  readonly maxUnauthenticatedBytes: number;
  /**
   * All that the requests, answers and sockets of one user keep in memory: bodies of running requests, items and answers that
   * are not read yet, answers that are collected for events, announcements, and frames that have arrived in part. At the
   * limit, new requests are refused; at twice the limit, running answers and sockets that don't read end.
   */
  readonly maxBytesPerUser: number;
  /** Concurrent requests of one user; more are answered with 429. */
  readonly maxRequestsPerUser: number;
  /** Concurrent sockets of one user; more are refused. */
  readonly maxSessionsPerUser: number;
};

const MIB = 1024 * 1024;

/** The default limits. */
export const DEFAULT_LIMITS: Limits = {
  ackMs: 120_000,
  firstItemMs: 10 * 60_000,
  idleMs: 5 * 60_000,
  totalMs: 30 * 60_000,
  bodyMs: 2 * 60_000,
  maxRequestBytes: 16 * MIB,
  maxItemBytes: 16 * MIB,
  maxAnswerBytes: 64 * MIB,
  maxQueuedBytes: 16 * MIB,
  maxUnsentBytes: 16 * MIB,
  maxFrameBytes: 64 * MIB,
  maxUnauthenticatedSockets: 512,
  maxUnauthenticatedBytes: MIB / 16,
  maxBytesPerUser: 64 * MIB,
  maxRequestsPerUser: 256,
  maxSessionsPerUser: 64,
};

/** The longest delay that a Node timer accepts, in milliseconds. With a longer one it fires immediately. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * A copy of `base` with `changes` applied.
 *
 * @throws Error for a limit that is not a positive number
 */
export function resolveLimits(changes: Partial<Limits> = {}, base: Limits = DEFAULT_LIMITS): Limits {
  const limits: { -readonly [Name in keyof Limits]: number } = { ...base };
  for (const name of Object.keys(DEFAULT_LIMITS) as (keyof Limits)[]) {
    const value = changes[name];
    if (value === undefined) continue;
    if (!(value > 0)) throw new Error(`The limit ${name} must be a positive number, not ${value}.`);
    limits[name] = name.endsWith('Ms') ? Math.min(value, MAX_TIMER_MS) : value;
  }
  return limits;
}

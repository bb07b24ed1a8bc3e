import type { Pace } from './paced-provider.ts';
import { quantile } from './quantile.ts';
import { measureAnswer } from './read-answer.ts';

/** A relay to measure: an executor, or the stock loop. Its session id goes into the requests. */
export type Relay = { readonly name: string; readonly sessionId: string };

/** Results of one load on one relay. Times are in milliseconds, and valid only if `finished`. */
export type RelayResult = {
  readonly relay: string;
  /** Whether all answers ended within the timeout. */
  readonly finished: boolean;
  /** Whether every delta of every stream arrived once and in order. */
  readonly complete: boolean;
  readonly p50: number;
  readonly p99: number;
  /** Time from writing the last delta to the end of the answer; the maximum of all streams. */
  readonly endLag: number;
};

/** One load: the number of concurrent streams, and the rate and duration of each. */
export type Load = { readonly streams: number; readonly rate: number; readonly seconds: number };

/** A load that takes longer counts as unfinished. In milliseconds. */
const LOAD_TIMEOUT_MS = 120_000;

/** Runs one load on one relay. */
export async function measureRelay(backend: { url: string; token: string }, relay: Relay, load: Load): Promise<RelayResult> {
  const pace: Pace = { rate: load.rate, deltas: load.rate * load.seconds, groupSize: load.streams };
  const signal = AbortSignal.timeout(LOAD_TIMEOUT_MS);
  const answers = await Promise.allSettled(
    Array.from({ length: load.streams }, () => measureAnswer({ ...backend, sessionId: relay.sessionId, signal }, pace)),
  );
  const ended = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const delays = ended.flatMap((answer) => answer.delays);
  return {
    relay: relay.name,
    finished: ended.length === load.streams,
    complete: ended.length === load.streams && ended.every((answer) => answer.complete),
    p50: quantile(delays, 0.5),
    p99: quantile(delays, 0.99),
    endLag: quantile(
      ended.map((answer) => answer.endLag),
      1,
    ),
  };
}

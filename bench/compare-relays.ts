import type { Pace } from './paced-provider.ts';
import { measureAnswer, percentile } from './read-answer.ts';

/** A relay under measurement: whose session a request names. */
export type Relay = { readonly name: string; readonly sessionId: string };

/** What one load cost on one relay. Times are milliseconds; absent where the answers did not all end in time. */
export type RelayResult = {
  readonly relay: string;
  readonly finished: boolean;
  /** Whether every delta of every stream came, once and in order. */
  readonly complete: boolean;
  readonly p50: number;
  readonly p99: number;
  /** From the last delta's writing to the end of the answer, the largest of all streams. */
  readonly endLag: number;
};

/** One load: so many streams at once, each so many deltas a second for so long. */
export type Load = { readonly streams: number; readonly rate: number; readonly seconds: number };

/** How long a load may take before it counts as never finished, in milliseconds. */
const PATIENCE_MS = 120_000;

/** Puts one load on one relay. */
export async function measureRelay(backend: { url: string; token: string }, relay: Relay, load: Load): Promise<RelayResult> {
  const pace: Pace = { rate: load.rate, deltas: load.rate * load.seconds, together: load.streams };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answers = await Promise.allSettled(
    Array.from({ length: load.streams }, () => measureAnswer({ ...backend, sessionId: relay.sessionId, signal }, pace)),
  );
  const ended = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const delays = ended.flatMap((answer) => answer.delays);
  return {
    relay: relay.name,
    finished: ended.length === load.streams,
    complete: ended.length === load.streams && ended.every((answer) => answer.complete),
    p50: percentile(delays, 0.5),
    p99: percentile(delays, 0.99),
    endLag: percentile(
      ended.map((answer) => answer.endLag),
      1,
    ),
  };
}

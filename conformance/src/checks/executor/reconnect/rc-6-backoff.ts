import { defineExecutorCheck } from '../define-executor-check.ts';

/** Number of attempts that show a pattern. */
const MIN_ATTEMPTS = 5;

/** Number of attempts that show that waits don't grow: on a busy computer, each of the first ones seems longer than it is. */
const MAX_ATTEMPTS = 2 * MIN_ATTEMPTS;

/** Time in which further attempts are counted, in milliseconds: the more there are, the less does a busy computer matter. */
const WINDOW = 8_000;

/** Waits that differ by less than this fraction count as equal. */
const TOLERANCE = 0.04;

export const backoff = defineExecutorCheck({
  id: 'SES-8.backoff',
  level: 'SHOULD',
  title: 'An executor SHOULD retry an unavailable backend with exponential backoff and jitter, so that a restarted backend is not flooded.',
  rules: ['SES-8'],
  profiles: ['strict'],
  group: 'long',
  limit: 12,
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    stage.expectLoss();
    stage.backend.behavior.refusesConnections = true;
    const { attempts } = stage.backend;
    attempts.length = 0;
    session.breakConnection();
    const lasts = () => (attempts.at(-1) ?? 0) - (attempts[0] ?? 0);
    const readWaits = () => attempts.slice(1).map((at, index) => at - (attempts[index] ?? 0));
    const isClear = () => attempts.length >= MIN_ATTEMPTS && (attempts.length >= MAX_ATTEMPTS || grow(readWaits()));
    await stage.backend.changes.waitFor(() => lasts() >= WINDOW && isClear(), trial.limit);
    const waits = readWaits();
    const list = waits.map((wait) => `${Math.round(wait)} ms`).join(', ');
    trial.note(`Waits between ${attempts.length} attempts: ${list || 'none'}.`);
    const [first = 0] = waits;
    if (waits.length < 2) return;
    if (waits.every((wait) => Math.abs(wait - first) < TOLERANCE * first))
      trial.fail('waits that grow and vary', `always the same: ${list}`);
    if (waits.length >= MIN_ATTEMPTS - 1 && !grow(waits)) trial.fail('waits that grow', list);
  },
});

/** Whether the later half of the waits is longer than the earlier one. */
function grow(waits: readonly number[]): boolean {
  const half = Math.floor(waits.length / 2);
  return lowerMedian(waits.slice(-half)) >= 1.3 * lowerMedian(waits.slice(0, half));
}

/** The median, or the smaller of the two values in the middle: where the computer stalls, a single wait looks much longer than it is. */
function lowerMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;
}

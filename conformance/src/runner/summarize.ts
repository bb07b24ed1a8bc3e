import { FAILING } from '../baseline.ts';
import { type CheckResult, STATUSES, type Status, type Summary } from '../result.ts';

/** Counts verdicts and determines the exit code. */
export function summarize(results: readonly CheckResult[], stale: readonly string[], seconds: number): Summary {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, results.filter((result) => result.status === status).length]));
  const failing = results.filter(({ status }) => FAILING.includes(status));
  const known = failing.filter(({ baseline }) => baseline !== undefined).length;
  return {
    ...(counts as Record<Status, number>),
    total: results.length,
    known,
    stale,
    seconds: Math.round(seconds * 10) / 10,
    exitCode: failing.length === known && stale.length === 0 ? 0 : 1,
  };
}

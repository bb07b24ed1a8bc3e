import type { CheckResult } from '../src/result.ts';

/**
 * Judges a subject, and reruns only the checks with an unexpected verdict: a busy machine may cause a timeout once.
 *
 * @param judge - runs all or some checks
 * @returns the final verdicts
 */
export async function judgeTwice(
  judge: (only: readonly string[]) => Promise<readonly CheckResult[]>,
  isOdd: (result: CheckResult) => boolean,
): Promise<readonly CheckResult[]> {
  const first = await judge([]);
  const odd = first.filter(isOdd).map(({ id }) => id);
  if (odd.length === 0) return first;
  const second = await judge(odd);
  return [...first.filter(({ id }) => !odd.includes(id)), ...second];
}

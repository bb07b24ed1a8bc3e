import type { CheckResult } from '../src/result.ts';

/**
 * Judges a subject, and once more by those checks alone whose verdict is not as it should be: a machine that is busy with
 * other things can make anybody late, though hardly twice.
 *
 * @param judge - runs the suite, by all checks or by some
 * @returns the verdicts that count
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

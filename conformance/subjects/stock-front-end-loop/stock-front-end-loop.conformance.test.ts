import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FAILING, readBaseline } from '../../src/baseline.ts';
import { judgeExecutor } from '../../src/library/judge-executor.ts';
import type { CheckResult } from '../../src/result.ts';
import { expectNone, RUN_LIMIT_MS } from '../testing/failures.ts';

const baseline = readBaseline(fileURLToPath(new URL('./baseline.json', import.meta.url)));

/**
 * The loop breaks a line that two reads share. On a busy computer, which reads more at a time, this also happens here, with 1,000 deltas
 * in 2 s; the baseline has the checks that split lines on purpose.
 */
const FAILS_AT_TIMES = ['FLW-6.no-acks'];

/** An unexpected failure, or a stale entry of the baseline. */
function isOdd({ id, status, baseline: known }: CheckResult): boolean {
  return known === undefined && !FAILS_AT_TIMES.includes(id) && (FAILING.includes(status) || id in baseline.entries);
}

test('the loop of released front ends fails exactly as its baseline says', async () => {
  const start = `"${process.execPath}" "${fileURLToPath(new URL('./start.ts', import.meta.url))}"`;
  const { results } = await judgeExecutor({ start, name: baseline.subject, profile: 'compat', baseline, runLimit: RUN_LIMIT_MS });
  expectNone(results.filter(isOdd));
  const known = results.filter(({ id }) => id in baseline.entries).map(({ id }) => id);
  expect(known.sort()).toEqual(Object.keys(baseline.entries).sort());
});

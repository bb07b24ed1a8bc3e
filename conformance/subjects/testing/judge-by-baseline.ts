import path from 'node:path';
import process from 'node:process';
import { expect } from 'vitest';
import { FAILING, readBaseline } from '../../src/baseline.ts';
import { judgeExecutor } from '../../src/library/judge.ts';
import { expectNone, RUN_LIMIT_MS } from './failures.ts';

/**
 * Asserts that the executor of a folder, with `start.ts`, fails exactly the checks of the compat profile that its `baseline.json` lists.
 * @param failsAtTimes - the ids of checks whose failure is no surprise either
 */
export async function expectBaseline(folder: string, failsAtTimes: readonly string[] = []): Promise<void> {
  const baseline = readBaseline(path.join(folder, 'baseline.json'));
  const start = `"${process.execPath}" "${path.join(folder, 'start.ts')}"`;
  const { results } = await judgeExecutor({ start, name: baseline.subject, profile: 'compat', baseline, runLimit: RUN_LIMIT_MS });
  // An unexpected failure, or a stale entry of the baseline.
  expectNone(
    results.filter(
      ({ id, status, baseline: known }) =>
        known === undefined && !failsAtTimes.includes(id) && (FAILING.includes(status) || id in baseline.entries),
    ),
  );
  const known = results.filter(({ id }) => id in baseline.entries).map(({ id }) => id);
  expect(known.sort()).toEqual(Object.keys(baseline.entries).sort());
}

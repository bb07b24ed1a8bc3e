import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FAILING, readBaseline } from '../../src/baseline.ts';
import { judgeExecutor } from '../../src/library/judge-executor.ts';
import { expectNone, RUN_LIMIT_MS } from '../testing/failures.ts';

const baseline = readBaseline(fileURLToPath(new URL('./baseline.json', import.meta.url)));

test('the patched loop fails exactly as its baseline says', async () => {
  const start = `"${process.execPath}" "${fileURLToPath(new URL('./start.ts', import.meta.url))}"`;
  const { results } = await judgeExecutor({ start, name: baseline.subject, profile: 'compat', baseline, runLimit: RUN_LIMIT_MS });
  expectNone(
    results.filter(({ id, status, baseline: known }) => known === undefined && (FAILING.includes(status) || id in baseline.entries)),
  );
  const known = results.filter(({ id }) => id in baseline.entries).map(({ id }) => id);
  expect(known.sort()).toEqual(Object.keys(baseline.entries).sort());
});

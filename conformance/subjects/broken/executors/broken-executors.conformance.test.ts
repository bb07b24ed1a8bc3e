import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXECUTOR_CHECKS } from '../../../src/checks/registry.ts';
import { SubjectUnavailable } from '../../../src/finding.ts';
import { judgeExecutor } from '../../../src/library/judge.ts';
import { describeBroken } from '../../testing/describe-broken.ts';
import { DELAY_LIMITS, LONGEST_RUN_S } from '../../testing/failures.ts';
import { judgeSmallExecutor, SAMPLE } from '../../testing/judge-small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';
import { BROKEN_EXECUTORS } from './registry.ts';

function mayFail({ breaks, also = [] }: BrokenExecutor, check: string): boolean {
  return breaks === check || also.includes(check);
}

/** The wider limits of delays, except for checks that the fault is declared to fail. */
function limitsFor(broken: BrokenExecutor): ReadonlyMap<string, number> {
  return new Map([...DELAY_LIMITS].filter(([check]) => !mayFail(broken, check)));
}

/** Checks of the framing matrix, where only some splits reveal a fault. */
const MATRIX_CHECKS = ['FRM-3.split-anywhere', 'FRM-2.split-characters', 'FRM-3.line-endings'];

/** A coarser sample of the matrix for other faults. The seed differs per executor, so together they cover every split. */
function sampleFor(broken: BrokenExecutor): number {
  return broken.sample ?? (MATRIX_CHECKS.some((check) => mayFail(broken, check)) ? SAMPLE : 4 * SAMPLE);
}

// These two mostly wait, so they start first.
test.concurrent('no answer to any call: the run ends on its own', async () => {
  const start = `"${process.execPath}" "${fileURLToPath(new URL('../../unresponsive/start.ts', import.meta.url))}"`;
  const began = performance.now();
  const { results, summary } = await judgeExecutor({ start, profile: 'strict' });
  expect((performance.now() - began) / 1_000).toBeLessThan(LONGEST_RUN_S);
  expect(summary.exitCode).toBe(1);
  expect(results.filter(({ aliases, status }) => status === 'pass' && aliases.some((id) => id.startsWith('FR-')))).toEqual([]);
  expect(results.find(({ id }) => id === 'CBK-1')?.evidence?.observed).toContain('none within');
});

test.concurrent('no connection: the run ends without a verdict', async () => {
  const start = `"${process.execPath}" -e "setInterval(() => {}, 1000)"`;
  await expect(judgeExecutor({ start, startLimit: 1_000 })).rejects.toThrow(SubjectUnavailable);
});

describeBroken(EXECUTOR_CHECKS, BROKEN_EXECUTORS, (broken) =>
  judgeSmallExecutor(broken.id, {
    profile: 'strict',
    limits: limitsFor(broken),
    sample: sampleFor(broken),
    seed: BROKEN_EXECUTORS.indexOf(broken),
  }),
);

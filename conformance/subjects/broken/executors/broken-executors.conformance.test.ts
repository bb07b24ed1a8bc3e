import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXECUTOR_TARGET, executorSubject } from '../../../src/checks/executor/executor-target.ts';
import { EXECUTOR_CHECKS } from '../../../src/checks/registry.ts';
import { SubjectUnavailable } from '../../../src/finding.ts';
import { runTarget } from '../../../src/runner/run-target.ts';
import { startByCommand } from '../../../src/subject/command-subject.ts';
import { DELAY_LIMITS, expectDeclaredFailures, LONGEST_RUN_S } from '../../testing/failures.ts';
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

describe('every check can fail', () => {
  const binding = EXECUTOR_CHECKS.filter(({ level }) => level !== 'MAY');

  test.each(binding)('$id fails for a broken executor', ({ id }) => {
    expect(BROKEN_EXECUTORS.some(({ breaks }) => breaks === id)).toBe(true);
  });

  test('the ids of broken executors are unique', () => {
    expect(new Set(BROKEN_EXECUTORS.map(({ id }) => id)).size).toBe(BROKEN_EXECUTORS.length);
  });
});

describe('a fault fails the check that names it, and only declared other checks', () => {
  // These two mostly wait, so they start first.
  test.concurrent('no answer to any call: the run ends on its own', async () => {
    const command = `"${process.execPath}" "${fileURLToPath(new URL('../../unresponsive/start.ts', import.meta.url))}"`;
    const began = performance.now();
    const subject = executorSubject({ name: 'unresponsive' }, startByCommand(command));
    const { results, summary } = await runTarget(EXECUTOR_TARGET, subject, { profile: 'strict' });
    expect((performance.now() - began) / 1_000).toBeLessThan(LONGEST_RUN_S);
    expect(summary.exitCode).toBe(1);
    expect(results.filter(({ aliases, status }) => status === 'pass' && aliases.some((id) => id.startsWith('FR-')))).toEqual([]);
    expect(results.find(({ id }) => id === 'CBK-1')?.evidence?.observed).toContain('none within');
  });

  test.concurrent('no connection: the run ends without a verdict', async () => {
    const subject = executorSubject({ name: 'away' }, startByCommand(`"${process.execPath}" -e "setInterval(() => {}, 1000)"`));
    await expect(runTarget(EXECUTOR_TARGET, subject, { startLimit: 1_000 })).rejects.toThrow(SubjectUnavailable);
  });

  test.concurrent.each(BROKEN_EXECUTORS)('$id', async (broken) => {
    const options = {
      profile: 'strict',
      limits: limitsFor(broken),
      sample: sampleFor(broken),
      seed: BROKEN_EXECUTORS.indexOf(broken),
    } as const;
    expectDeclaredFailures(broken, await judgeSmallExecutor(broken.id, options));
  });
});

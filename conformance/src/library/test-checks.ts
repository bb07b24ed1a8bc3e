import { FAILING } from '../baseline.ts';
import type { CheckFacts } from '../check-facts.ts';
import { BACKEND_CHECKS, EXECUTOR_CHECKS } from '../checks/registry.ts';
import { formatWire } from '../reporters/format-wire.ts';
import type { CheckResult, RunReport } from '../result.ts';
import type { RunOptions } from '../runner/run-target.ts';
import { selectChecks } from '../runner/select-checks.ts';
import { type BackendRun, type ExecutorRun, judgeBackend, judgeExecutor } from './judge.ts';

/** `test` of vitest, node:test, or any runner that takes a name, a timeout in milliseconds and a function. */
export type DefineTest = (name: string, options: { timeout: number }, run: () => Promise<void>) => unknown;

/** Timeout of the whole run, which the first test waits for, in milliseconds. */
const RUN_LIMIT = 180_000;
const WIRE_LINES = 40;

/**
 * Registers each executor check as one test: `testExecutor(test, { start: 'node my-executor.js' })`. The suite runs once, when
 * the first test starts. A violated SHOULD fails no test.
 * @throws UsageError if the options name an unknown check
 */
export function testExecutor(test: DefineTest, run: ExecutorRun): void {
  testChecks(test, EXECUTOR_CHECKS, run, () => judgeExecutor(run));
}

/** Registers each backend check as one test, for a running backend: `testBackend(test, { url, token, otherToken })`. */
export function testBackend(test: DefineTest, run: BackendRun): void {
  testChecks(test, BACKEND_CHECKS, run, () => judgeBackend(run));
}

function testChecks(
  test: DefineTest,
  checks: readonly CheckFacts[],
  { profile = 'compat', only = [], baseline }: RunOptions,
  judge: () => Promise<RunReport>,
): void {
  let report: Promise<RunReport> | undefined;
  const judgeOnce = () => {
    report ??= judge();
    return report;
  };
  for (const { check } of selectChecks(checks, profile, only)) {
    test(`${check.id} ${check.title}`, { timeout: RUN_LIMIT }, async () => {
      const result = (await judgeOnce()).results.find(({ id }) => id === check.id);
      if (result === undefined) throw new Error(`${check.id} was not run.`);
      if (FAILING.includes(result.status) && result.baseline === undefined) throw new Error(describeFailure(result));
    });
  }
  if (baseline === undefined) return;
  test('the baseline is current', { timeout: RUN_LIMIT }, async () => {
    const { stale } = (await judgeOnce()).summary;
    if (stale.length > 0) throw new Error(`Remove these stale entries from the baseline:\n${stale.join('\n')}`);
  });
}

function describeFailure({ status, rule, evidence = {} }: CheckResult): string {
  const { expected, observed, notes = [], wire = [], replay } = evidence;
  return [
    `${status} (${rule})`,
    ...(expected === undefined ? [] : [`expected ${expected}`, `observed ${observed}`]),
    ...notes,
    ...formatWire(wire, WIRE_LINES),
    ...(replay === undefined ? [] : [`replay: ${replay}`]),
  ].join('\n');
}

import { expect } from 'vitest';
import type { CheckResult, RunReport } from '../../src/result.ts';
import type { BrokenSubject } from '../broken/broken-subject.ts';

/** Time limit of a whole run, enough for several concurrent runs on a busy machine. */
export const RUN_LIMIT_MS = 840_000;

/** Longest run against a subject that never answers, in seconds: the default limit, and time to stop on a busy machine. */
export const LONGEST_RUN_S = 165 + 45;

/** Limits of checks that measure delays, in seconds, so wide that executors judged on a busy machine pass. */
export const DELAY_LIMITS: ReadonlyMap<string, number> = new Map([
  ['FLW-1', 10],
  ['FLW-6.no-acks', 10],
  ['FLW-3', 5],
  ['CAN-4', 10],
  ['CAN-3', 10],
  ['SES-9', 20],
]);

/** Results of a run that neither pass nor only inform. */
export function listFailures({ results }: Pick<RunReport, 'results'>): CheckResult[] {
  return results.filter(({ status }) => status !== 'pass' && status !== 'info');
}

/** Asserts that there are no failures. The message has their texts. */
export function expectNone(failures: readonly CheckResult[]): void {
  const texts = failures.map(formatResult);
  expect(texts, texts.join('\n')).toEqual([]);
}

function formatResult({ id, status, evidence }: CheckResult): string {
  const { expected, observed, notes = [] } = evidence ?? {};
  const mismatch = expected === undefined ? '' : ` expected ${expected}; observed ${observed}.`;
  return `${id} ${status}:${mismatch} ${notes.join(' ')}`;
}

/**
 * Asserts that a broken subject fails the check that names its fault, and only declared other checks.
 * @returns the result of the named check, formatted
 */
export function expectDeclaredFailures({ breaks, also = [] }: BrokenSubject, report: RunReport): string {
  const named = report.results.find(({ id }) => id === breaks);
  expect(named?.status, `${breaks} must detect it`).toBe(named?.level === 'MUST' ? 'fail' : 'warn');
  if (also !== 'most') {
    const others = listFailures(report).filter(({ id }) => id !== breaks);
    expect(others.map(({ id }) => id).toSorted(), others.map(formatResult).join('\n')).toEqual(also.toSorted());
  }
  return named ? formatResult(named) : '';
}

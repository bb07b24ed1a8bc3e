import { FAILING } from '../baseline.ts';
import type { CheckResult } from '../result.ts';
import { escapeMarkup } from './escape-markup.ts';
import { formatWire } from './format-wire.ts';
import type { FormatReport } from './reporter.ts';

const WIRE_LINES = 60;

/** JUnit XML. Known failures are `skipped`; `not-testable` is a failure. */
export const formatJunit: FormatReport = ({ subject, profile, results, summary, suite }) => {
  const fails = results.filter((result) => isFailure(result)).length;
  const skips = results.filter((result) => isSkipped(result)).length;
  const name = escapeMarkup(`${subject.target} ${subject.name} (${profile})`);
  const head = `<testsuite name="${name}" tests="${results.length}" failures="${fails}" errors="${summary['harness-fault']}" skipped="${skips}" time="${summary.seconds}" timestamp="${suite.startedAt}">`;
  const cases = results.map(
    (result) =>
      `    <testcase classname="${escapeMarkup(`${subject.target}.${profile}`)}" name="${escapeMarkup(`${result.id} ${result.title}`)}" time="${result.seconds}">${describe(result)}</testcase>`,
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', `  ${head}`, ...cases, '  </testsuite>', '</testsuites>', ''].join(
    '\n',
  );
};

function isFailure({ status, baseline }: CheckResult): boolean {
  return FAILING.includes(status) && status !== 'harness-fault' && baseline === undefined;
}

function isSkipped({ status, baseline }: CheckResult): boolean {
  return status === 'excluded' || (FAILING.includes(status) && baseline !== undefined);
}

function describe(result: CheckResult): string {
  const { status, evidence = {}, baseline } = result;
  if (isSkipped(result)) return `<skipped message="${escapeMarkup(baseline ?? evidence.notes?.join(' ') ?? '')}"/>`;
  const difference = evidence.expected === undefined ? [] : [`Expected ${evidence.expected}`, `Observed ${evidence.observed}`];
  const text = escapeMarkup(
    [...difference, ...(evidence.notes ?? []), ...formatWire(evidence.wire ?? [], WIRE_LINES), evidence.replay ?? ''].join('\n'),
  );
  if (status === 'harness-fault') return `<error message="the suite itself failed">${text}</error>`;
  if (isFailure(result))
    return `<failure type="${status}" message="${escapeMarkup(difference.join('; ') || (evidence.notes?.[0] ?? status))}">${text}</failure>`;
  return status === 'pass' ? '' : `<system-out>${escapeMarkup(status)}: ${text}</system-out>`;
}

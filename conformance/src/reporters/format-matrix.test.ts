import { describe, expect, test } from 'vitest';
import type { CheckResult, RunReport } from '../result.ts';
import { summarize } from '../runner/verdict.ts';
import { formatMatrixMarkdown } from './format-matrix.ts';

const PASSED: CheckResult = {
  id: 'FRM-3.split-anywhere',
  aliases: [],
  level: 'MUST',
  status: 'pass',
  title: 'It MUST `work`.',
  rule: 'FRM-1',
  seconds: 1,
};
const FAILED: CheckResult = {
  ...PASSED,
  id: 'CBK-1',
  status: 'fail',
  evidence: { expected: 'one ack', observed: '<script>alert(1)</script> | two' },
};

function report(name: string, results: readonly CheckResult[], target = 'executor'): RunReport {
  const suite = { name: 'suite', version: '1.0.0', seed: 1, startedAt: '2026-01-02T03:04:05.000Z' };
  return { subject: { target, name }, profile: 'compat', suite, results, summary: summarize(results, [], 1) };
}

describe('a matrix', () => {
  test('has a table for each target, a column for each subject and a row for each check', () => {
    const text = formatMatrixMarkdown([report('one', [PASSED, FAILED]), report('other', [PASSED]), report('third', [PASSED], 'backend')]);
    expect(text).toContain('## executor');
    expect(text).toContain('## backend');
    expect(text).toContain('| check | level | one | other | title |');
    expect(text).toContain('| FRM-3.split-anywhere | MUST | ✓ | ✓ | It MUST `work`. |');
    expect(text).toContain('| CBK-1 | MUST | ✗ | · | It MUST `work`. |');
    expect(text).toContain('| **passed** | | **1/2** | **1/1** | |');
  });

  test('lists findings below the table, escaped for the table', () => {
    const reports = [report('one', [PASSED, FAILED])];
    expect(formatMatrixMarkdown(reports)).toContain('- **CBK-1** fail: Expected one ack; observed \\<script>alert(1)\\</script> \\| two.');
  });

  test.each([
    ['that timed out', [{ ...PASSED, status: 'not-testable', evidence: { notes: ['The run timed out before this check finished.'] } }]],
    ['with a failure of the suite', [{ ...PASSED, status: 'harness-fault' }]],
    ['without results', []],
  ] as const)('rejects a run %s', (_what, results) => {
    expect(() => formatMatrixMarkdown([report('one', [PASSED]), report('half', results)])).toThrow('The run of half is incomplete');
  });
});

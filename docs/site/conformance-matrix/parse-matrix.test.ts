import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Matrix, parseMatrix } from './parse-matrix.ts';

const matrices = parseMatrix(readFileSync(new URL('../../../conformance/MATRIX.md', import.meta.url), 'utf8'));

test('reads every target', () => {
  expect(matrices.map(({ target }) => target)).toEqual(['executor', 'backend', 'stack', 'provider']);
});

test.each(matrices)('reads the verdicts of $target as its scores count them', ({ subjects, checks }: Matrix) => {
  const counted = subjects.map((_, index) => {
    const judged = checks.map(({ verdicts }) => verdicts[index]).filter((verdict) => verdict !== 'absent' && verdict !== 'info');
    return `${judged.filter((verdict) => verdict === 'pass').length}/${judged.length}`;
  });
  expect(counted).toEqual(subjects.map(({ score }) => score));
});

test.each(matrices)('finds the finding of each failure of $target', ({ subjects, checks }: Matrix) => {
  for (const [index, { findings, run }] of subjects.entries()) {
    expect(run).toMatch(/^Run on \d{4}-/);
    const failed = checks.filter(({ verdicts }) => ['fail', 'warn', 'not-testable'].includes(verdicts[index] ?? '')).map(({ id }) => id);
    expect(Object.keys(findings).sort()).toEqual(failed.sort());
  }
});

test('refuses a table of another form', () => {
  expect(() => parseMatrix('## executor\n\n| name |\n|---|\n')).toThrow('The table of executor has another form.');
});

import { expect, test } from 'vitest';
import { ratePython } from './python-environment.js';
import { countPytest } from './python-steps.js';

const REPORT = (counts: string) =>
  `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" ${counts}>`;

test('counts what pytest reports, an error in a fixture as a failure', () => {
  expect(countPytest(REPORT('errors="1" failures="2" skipped="3" tests="10" time="1.5"'))).toEqual({ passed: 4, failed: 3, skipped: 3 });
});

test('counts nothing where pytest did not come as far as a report, so that its exit code alone fails the step', () => {
  expect(countPytest('')).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test.each([
  ['Python 3.11.7', 2],
  ['Python 3.12.0', 2],
  ['Python 3.14.1', 1],
  ['Python 3.9.2', 0],
  ['Python 2.7.18', 0],
  ['command not found', 0],
])('%s is rated %i: too old, good for the tools, good for every release of Open WebUI', (text, rating) => {
  expect(ratePython(text)).toBe(rating);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readJunit } from './read-junit.js';

/** Runs vitest on one file with the given text, and reads its report. */
function countOf(text: string): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-junit-'));
  const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const report = path.join(folder, 'report.xml');
  writeFileSync(path.join(folder, 'one.test.js'), text);
  const args = ['run', '--globals', '--root', folder, '--reporter=junit', `--outputFile.junit=${report}`];
  spawnSync(process.execPath, [vitest, ...args], { timeout: 15_000 });
  const counts = readJunit(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  return counts;
}

test('counts passed, failed and skipped tests of vitest once each', () => {
  const text = `
    describe('inside a suite', () => {
      test('passes', () => {});
      test('fails', () => { throw new Error('no "<b>"'); });
      test.skip('is skipped', () => {});
      test.todo('is not written');
    });
    test('passes too', () => {});`;
  expect(countOf(text)).toEqual({ passed: 2, failed: 1, skipped: 2, failures: ['one.test.js > inside a suite > fails: no "<b>"'] });
});

test('counts a file that does not load as one failure', () => {
  expect(countOf(`throw new Error('broken file');`)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
});

test('counts an error in a fixture of pytest as a failure', () => {
  const suite = '<testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="2" skipped="3" tests="10" time="1.5">';
  const failure =
    '<testcase classname="tests.test_stop" name="test_stops" time="0.1"><failure message="assert 1 == 2&#10;more">…</failure></testcase>';
  expect(readJunit(`${suite}${failure}`)).toEqual({
    passed: 4,
    failed: 3,
    skipped: 3,
    failures: ['tests.test_stop > test_stops: assert 1 == 2 more'],
  });
});

test('counts nothing without a report', () => {
  expect(readJunit('')).toEqual({ passed: 0, failed: 0, skipped: 0, failures: [] });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from './workspaces.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-count-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs vitest over one file of the given text and reads what the reporter counted. */
function countOf(text: string): unknown {
  const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const counts = path.join(folder, 'counts.json');
  writeFileSync(path.join(folder, 'one.test.js'), text);
  const args = ['run', '--globals', '--root', folder, `--reporter=${path.join(root, 'scripts', 'count-tests.js')}`];
  spawnSync(process.execPath, [vitest, ...args], { env: { ...process.env, TEST_COUNTS_FILE: counts }, timeout: 15_000 });
  return JSON.parse(readFileSync(counts, 'utf8'));
}

test('tests that pass, fail and are skipped are each counted once', () => {
  const text = `
    describe('inside a suite', () => {
      test('passes', () => {});
      test('fails', () => { throw new Error('no'); });
      test.skip('is skipped', () => {});
      test.todo('is not written');
    });
    test('passes too', () => {});`;
  expect(countOf(text)).toEqual({ passed: 2, failed: 1, skipped: 2, failures: ['one.test.js > inside a suite > fails: no'] });
});

test('a file that does not load counts as one failure', () => {
  expect(countOf(`throw new Error('broken file');`)).toEqual({ passed: 0, failed: 1, skipped: 0, failures: ['one.test.js: broken file'] });
});

test('an error that nobody caught counts as a failure, though every test passed', () => {
  const text = `test('passes', async () => { Promise.reject(new Error('loose')); await new Promise((done) => setTimeout(done, 20)); });`;
  expect(countOf(text)).toEqual({ passed: 1, failed: 1, skipped: 0, failures: ['outside of every test: loose'] });
});

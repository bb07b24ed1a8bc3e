import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BuildStep, runStep } from './build.js';
import { root } from './workspaces.js';

let folder = '';
let name = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-build-'));
  name = `test ${path.basename(folder)}`;
  mkdirSync(path.join(folder, 'source'));
  writeFileSync(path.join(folder, 'source', 'one.ts'), 'one');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
  rmSync(path.join(root, 'node_modules', '.cache', 'chat-executor', `${name.replaceAll(' ', '-')}.txt`), { force: true });
});

/** A step that notes each of its runs in its output. */
function noteRuns(script = `require('node:fs').appendFileSync('${path.join(folder, 'made.txt')}', 'x')`): BuildStep {
  return {
    name,
    inputs: [path.join(folder, 'source')],
    outputs: [path.join(folder, 'made.txt')],
    command: [process.execPath, '-e', script],
  };
}

function countRuns(): number {
  return readFileSync(path.join(folder, 'made.txt'), 'utf8').length;
}

test('a step runs once, and again only when something it reads has changed', async () => {
  expect([await runStep(noteRuns()), await runStep(noteRuns())]).toEqual([true, false]);
  appendFileSync(path.join(folder, 'source', 'one.ts'), ' more');
  expect([await runStep(noteRuns()), await runStep(noteRuns())]).toEqual([true, false]);
  writeFileSync(path.join(folder, 'source', 'two.ts'), 'two');
  expect(await runStep(noteRuns())).toBe(true);
  expect(countRuns()).toBe(3);
});

test('tests, and what a build makes, are not read', async () => {
  await runStep(noteRuns());
  writeFileSync(path.join(folder, 'source', 'one.test.ts'), 'test');
  mkdirSync(path.join(folder, 'source', 'dist'));
  writeFileSync(path.join(folder, 'source', 'dist', 'one.js'), 'built');
  expect(await runStep(noteRuns())).toBe(false);
});

test('a step whose output was removed runs again', async () => {
  await runStep(noteRuns());
  rmSync(path.join(folder, 'made.txt'));
  expect(await runStep(noteRuns())).toBe(true);
  expect(existsSync(path.join(folder, 'made.txt'))).toBe(true);
});

test('a step that fails says so in its own words, and runs again the next time', async () => {
  await expect(runStep(noteRuns(`console.error('no such entry'); process.exit(3)`))).rejects.toThrow(/exit code 3[\s\S]*no such entry/);
  await expect(runStep(noteRuns(`process.exit(0)`))).rejects.toThrow(/it left no .*made\.txt/);
  expect(await runStep(noteRuns())).toBe(true);
});

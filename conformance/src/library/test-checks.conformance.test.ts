import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { type DefineTest, testExecutor } from './test-checks.ts';

// These tests start whole programs, possibly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../../', import.meta.url));

function collect(run: Parameters<typeof testExecutor>[1]): { name: string; run: () => Promise<void> }[] {
  const tests: { name: string; run: () => Promise<void> }[] = [];
  const define: DefineTest = (name, _options, work) => tests.push({ name, run: work });
  testExecutor(define, run);
  return tests;
}

function subject(file: string): string {
  return `"${process.execPath}" ${path.join(root, 'conformance', 'subjects', file)}`;
}

describe('as tests of a test runner', () => {
  test('each check is one test, named by its id and title', () => {
    const names = collect({ start: 'never', only: ['CH-*'] }).map(({ name }) => name.split(' ')[0]);
    expect(names).toEqual(['ITM-9.two-streams', 'CHN-2.reserved-channel']);
    expect(collect({ start: 'never', profile: 'strict', only: ['CH-*'] })).toHaveLength(5);
  });

  test('a failed check is a failed test that shows expected, observed and the wire', async () => {
    const [passed, failed] = collect({
      start: subject('small-executor/start.ts ignores-null-chat'),
      only: ['REQ-2', 'ENV-2'],
      patience: 1_500,
    });
    await expect(passed?.run()).resolves.toBeUndefined();
    await expect(failed?.run()).rejects.toThrow(
      /fail \(ENV-2\)\nexpected an ack of the call\n[\s\S]*backend → executor[\s\S]*replay: --only 'ENV-2'/,
    );
  });

  test('a command that starts nothing fails all tests and says why', async () => {
    for (const { run } of collect({ start: 'exit 3', only: ['REQ-2', 'ENV-2'] }))
      await expect(run()).rejects.toThrow('It ended before it connected');
  });

  test('the example for node:test passes', () => {
    const args = ['--conditions=chat-executor-source', '--test', '--test-reporter=tap', 'conformance/examples/with-node-test.js'];
    const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
    expect(stdout).toContain('# fail 0');
    expect(stdout).toMatch(/# pass [4-9]/);
    expect(status).toBe(0);
  });
});

import { afterEach, expect, test } from 'vitest';
import type { StackSettings } from '../../../src/checks/stack/stack-stage.ts';
import { STACK_TARGET, stackSubject } from '../../../src/checks/stack/stack-target.ts';
import type { RunReport } from '../../../src/result.ts';
import { runTarget } from '../../../src/runner/run-target.ts';
import { describeBroken } from '../../testing/describe-broken.ts';
import { listFailures } from '../../testing/failures.ts';
import { BROKEN_STACKS, type BrokenStack } from './registry.ts';
import { type StartedStack, startStack } from './start-stack.ts';

const running: StartedStack[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((stack) => stack.stop()));
});

async function start(): Promise<StackSettings> {
  const started = await startStack();
  running.push(started);
  return started.settings;
}

function judge(settings: StackSettings, startLimit = 10_000): Promise<RunReport> {
  return runTarget(STACK_TARGET, stackSubject({ name: 'stack' }, settings), { profile: 'strict', patience: 8_000, startLimit });
}

async function judgeStarted(stack?: BrokenStack): Promise<RunReport> {
  const started = await startStack(stack);
  try {
    return await judge(started.settings);
  } finally {
    await started.stop();
  }
}

describeBroken(STACK_TARGET.checks, BROKEN_STACKS, judgeStarted);

test('a conforming stack passes', async () => {
  expect(listFailures(await judgeStarted())).toEqual([]);
});

test('a backend that rejects the token gives no verdict, and the message names the option', async () => {
  const settings = await start();
  await expect(judge({ ...settings, token: 'some-other-token' })).rejects.toThrow('--token');
});

test('an executor that never announces its model gives no verdict, and the message shows its output', async () => {
  const settings = await start();
  const unresponsive = { ended: new Promise<string>(() => undefined), output: 'I am here.', stop: async () => undefined };
  await expect(judge({ ...settings, start: async () => unresponsive }, 1_000)).rejects.toThrow('I am here.');
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { captureProgram, findNode, runProgram } from './run-program.js';
import { root } from './workspaces.js';

test('finds a Node that is new enough to run the project', async () => {
  const { code, output } = await captureProgram(findNode(), ['--version']);
  expect(code).toBe(0);
  expect(Number.parseInt(output.slice(1), 10)).toBeGreaterThanOrEqual(22);
});

test('returns the exit code of a program, and names a program that does not exist', async () => {
  expect(await runProgram(process.execPath, ['-e', 'process.exit(7)'])).toBe(7);
  await expect(runProgram('no-such-program', [])).rejects.toThrow('no-such-program does not start');
});

const LISTENER = `
  process.on('SIGTERM', () => { console.log('told to stop'); process.exit(5); });
  setInterval(() => {}, 1000);
  console.log('ready');`;

/** A script that runs {@link LISTENER} and exits with its code. */
const RUNNER = `
  import { runProgram } from ${JSON.stringify(path.join(root, 'scripts', 'run-program.js'))};
  process.exitCode = await runProgram(process.execPath, ['-e', ${JSON.stringify(LISTENER)}]);`;

/** Calls `act` when the inner program prints "ready". Returns everything that is printed until all programs have exited. */
async function afterReady(parent: ChildProcess, act: () => void): Promise<string> {
  let printed = '';
  for await (const text of parent.stdout?.setEncoding('utf8') ?? []) {
    printed += text;
    if (printed === 'ready\n') act();
  }
  return printed;
}

test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('passes on %s to the running program, and its exit code', async (signal) => {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', RUNNER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(parent, 'exit');
  expect(await afterReady(parent, () => parent.kill(signal))).toBe('ready\ntold to stop\n');
  expect((await exit)[0]).toBe(5);
});

test('stops the program when the shell that npm started has exited', async () => {
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$RUNNER"; true'], {
    env: { ...process.env, NODE: process.execPath, RUNNER, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(await afterReady(shell, () => shell.kill('SIGTERM'))).toBe('ready\ntold to stop\n');
});

const DRAINING = `
  let asked = 0;
  const ask = (name) => {
    asked += 1;
    console.log('asked', asked, name);
    if (asked === 1) setTimeout(() => process.exit(0), 1500);
  };
  for (const name of ['SIGTERM', 'SIGINT']) process.on(name, ask);
  setInterval(() => {}, 1000);
  console.log('ready');`;
const DRAINING_RUNNER = RUNNER.replace(JSON.stringify(LISTENER), JSON.stringify(DRAINING)).replace(']);', '], { drains: true });');

test('signals a draining program once, on a signal or when the shell has exited', async () => {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', DRAINING_RUNNER], { stdio: ['ignore', 'pipe', 'inherit'] });
  expect(await afterReady(parent, () => parent.kill('SIGINT'))).toBe('ready\nasked 1 SIGINT\n');
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$RUNNER"; true'], {
    env: { ...process.env, NODE: process.execPath, RUNNER: DRAINING_RUNNER, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(await afterReady(shell, () => shell.kill('SIGTERM'))).toBe('ready\nasked 1 SIGTERM\n');
});

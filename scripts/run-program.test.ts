import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { captureProgram, findNode, runProgram } from './run-program.js';
import { root } from './workspaces.js';

test('the Node that is found is new enough to run the project', async () => {
  const { code, output } = await captureProgram(findNode(), ['--version']);
  expect(code).toBe(0);
  expect(Number.parseInt(output.slice(1), 10)).toBeGreaterThanOrEqual(22);
});

test('a program ends with its own exit code, and one that is not there is an error that names it', async () => {
  expect(await runProgram(process.execPath, ['-e', 'process.exit(7)'])).toBe(7);
  await expect(runProgram('no-such-program', [])).rejects.toThrow('no-such-program does not start');
});

test('a signal to stop reaches the program that runs, and its exit code is passed on', async () => {
  const inner = `process.on('SIGTERM', () => { console.log('told to stop'); process.exit(5); }); setInterval(() => {}, 1000); console.log('ready');`;
  const outer = `import { runProgram } from ${JSON.stringify(`${root}/scripts/run-program.js`)};
    process.exitCode = await runProgram(process.execPath, ['-e', ${JSON.stringify(inner)}]);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', outer], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  const exit = once(parent, 'exit');
  for await (const text of parent.stdout.setEncoding('utf8')) {
    printed += text;
    if (printed === 'ready\n') parent.kill('SIGTERM');
  }
  expect(printed).toBe('ready\ntold to stop\n');
  expect((await exit)[0]).toBe(5);
});

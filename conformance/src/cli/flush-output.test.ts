import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const LINES = 20_000;
const MODULE = fileURLToPath(new URL('./flush-output.ts', import.meta.url));

test('a slow reader gets every line of a program that exits after the flush', async () => {
  const text = `
    import { flushOutput } from ${JSON.stringify(MODULE)};
    for (let line = 0; line < ${LINES}; line += 1) process.stdout.write('a line of some length, number ' + line + '\\n');
    process.stderr.write('written');
    await flushOutput([process.stdout, process.stderr]);
    process.exit();`;
  const program = spawn(process.execPath, ['--input-type=module', '-e', text]);
  await once(program.stderr, 'data');
  let printed = '';
  program.stdout.on('data', (bytes: Buffer) => {
    printed += bytes;
  });
  await once(program, 'close');
  expect(printed.trimEnd().split('\n').at(-1)).toBe(`a line of some length, number ${LINES - 1}`);
});

import { spawn } from 'node:child_process';
import process from 'node:process';
import { expect, test, vi } from 'vitest';
import { watchLines, watchProgram } from './program.ts';

const run = (code: string) => spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });

test('looks at each line of a program once, however many there are', async () => {
  const watched = watchLines(run('for (let i = 0; i < 2000; i++) console.log("line " + i); process.stdout.write("no line");'));
  const matches = vi.fn((line: string) => line === 'line 1999');
  expect(await watched.line(matches)).toBe('line 1999');
  expect(matches).toHaveBeenCalledTimes(2_000);
  await watched.ended;
  expect(watched.lines()).toHaveLength(2_000);
  expect(watched.output()).toMatch(/line 1999\nno line$/);
  await expect(watched.line((line) => line === 'line 0', 1)).rejects.toThrow('exited without that line');
});

test('parses the lines of an executor program', async () => {
  const program = watchProgram(run('console.log(`{"event":"a"}\\n{"event":"b","n":1}`)'));
  expect(await program.line(({ event }) => event === 'b')).toEqual({ event: 'b', n: 1 });
  expect(program.lines()).toEqual([{ event: 'a' }, { event: 'b', n: 1 }]);
  expect(await program.ended).toBe(0);
});

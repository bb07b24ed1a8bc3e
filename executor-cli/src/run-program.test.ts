import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

test('prints an error with an argument on one line, without invisible characters', async () => {
  let printed = '';
  const errors = { write: (text: string) => (printed += text) };
  const input = {} as Parameters<typeof runProgram>[1]['input'];
  const code = await runProgram(['run', '--\u001b[2J\u202e\nforged'], {
    environment: {},
    input,
    output: errors,
    errors,
    exit: () => undefined,
  });
  expect(code).toBe(2);
  expect(printed).toMatch(/^chat-executor: [^\n]+\n$/);
  expect(printed.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

import { expect, test } from 'vitest';
import { readErrorBody, readErrorResponse } from './read-error.ts';

test('sentence and cure stand apart, though the message on the wire holds both', () => {
  const error = readErrorBody({
    error: { message: 'No executor is connected. Open its page.', code: 'no-executor', cure: 'Open its page.' },
  });
  expect(error).toMatchObject({ message: 'No executor is connected.', code: 'no-executor', cure: 'Open its page.' });
});

test('an error as text, with code and cure beside it, is one too', () => {
  expect(readErrorBody({ error: 'Busy.', code: 'busy', cure: 'Wait.' })).toMatchObject({ message: 'Busy.', code: 'busy', cure: 'Wait.' });
});

test('what holds no error is none', () => {
  for (const body of [undefined, null, 'text', {}, { error: null }, { choices: [] }]) expect(readErrorBody(body)).toBeUndefined();
});

test('an HTTP error without a readable body says its status, and what to do', async () => {
  const error = await readErrorResponse(new Response('<html>', { status: 502 }));
  expect(error).toMatchObject({ code: 'http-502', message: expect.stringContaining('502'), cure: expect.stringMatching(/\S/) });
});

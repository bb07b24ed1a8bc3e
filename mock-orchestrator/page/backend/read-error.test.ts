import { expect, test } from 'vitest';
import { readErrorBody, readErrorResponse } from './read-error.ts';

test('separates the cure from a message that contains it', () => {
  const error = readErrorBody({
    error: { message: 'No executor is connected. Open its page.', code: 'no-executor', cure: 'Open its page.' },
  });
  expect(error).toMatchObject({ message: 'No executor is connected.', code: 'no-executor', cure: 'Open its page.' });
});

test('accepts a text as error, with code and cure next to it', () => {
  expect(readErrorBody({ error: 'Busy.', code: 'busy', cure: 'Wait.' })).toMatchObject({ message: 'Busy.', code: 'busy', cure: 'Wait.' });
});

test('returns undefined for a value without an error', () => {
  for (const body of [undefined, null, 'text', {}, { error: null }, { choices: [] }]) expect(readErrorBody(body)).toBeUndefined();
});

test('reports the status of an HTTP error without a readable body', async () => {
  const error = await readErrorResponse(new Response('<html>', { status: 502 }));
  expect(error).toMatchObject({ code: 'http-502', message: expect.stringContaining('502'), cure: expect.stringMatching(/\S/) });
});

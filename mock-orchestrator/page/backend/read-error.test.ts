import { expect, test } from 'vitest';
import { readErrorBody, readErrorResponse } from './read-error.ts';

test('sentence and cure are separated, although the message on the wire contains both', () => {
  const error = readErrorBody({
    error: { message: 'No executor is connected. Open its page.', code: 'no-executor', cure: 'Open its page.' },
  });
  expect(error).toMatchObject({ message: 'No executor is connected.', code: 'no-executor', cure: 'Open its page.' });
});

test('an error may be a text with code and cure beside it', () => {
  expect(readErrorBody({ error: 'Busy.', code: 'busy', cure: 'Wait.' })).toMatchObject({ message: 'Busy.', code: 'busy', cure: 'Wait.' });
});

test('a value without an error gives none', () => {
  for (const body of [undefined, null, 'text', {}, { error: null }, { choices: [] }]) expect(readErrorBody(body)).toBeUndefined();
});

test('an HTTP error without a readable body gives its status and a cure', async () => {
  const error = await readErrorResponse(new Response('<html>', { status: 502 }));
  expect(error).toMatchObject({ code: 'http-502', message: expect.stringContaining('502'), cure: expect.stringMatching(/\S/) });
});

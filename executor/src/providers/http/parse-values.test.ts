import { expect, test } from 'vitest';
import { drain } from '../testing/provider-case.ts';
import { END, parseValues } from './parse-values.ts';

async function* from(...texts: string[]): AsyncGenerator<string, void> {
  yield* texts;
}

test('each text is one value, and the end mark ends the stream', async () => {
  expect(await drain(parseValues(from('{"a":1}', '2', 'null', '[DONE]'), '[DONE]'))).toEqual({ items: [{ a: 1 }, 2, null, END] });
});

test('an incomplete last text is reported as a cut answer', async () => {
  expect(await drain(parseValues(from('1', '{"a":'), '[DONE]'))).toMatchObject({ items: [1], thrown: { code: 'answer-cut' } });
});

test('invalid JSON in the middle, or alone, is a malformed answer', async () => {
  expect(await drain(parseValues(from('1', '{oops', '3')))).toMatchObject({ items: [1], thrown: { code: 'bad-provider-answer' } });
  expect(await drain(parseValues(from('{oops')))).toMatchObject({ items: [], thrown: { code: 'bad-provider-answer' } });
});

import { expect, test } from 'vitest';
import { drain } from '../testing/provider-case.ts';
import { END, parseValues } from './parse-values.ts';

async function* from(...texts: string[]): AsyncGenerator<string, void> {
  yield* texts;
}

test('yields one value per text, and END for the end mark', async () => {
  expect(await drain(parseValues(from('{"a":1}', '2', 'null', '[DONE]'), '[DONE]'))).toEqual({ items: [{ a: 1 }, 2, null, END] });
});

test('reports an incomplete last text as a cut answer', async () => {
  expect(await drain(parseValues(from('1', '{"a":'), '[DONE]'))).toMatchObject({ items: [1], thrown: { code: 'answer-cut' } });
});

test('reports other invalid JSON as a malformed answer', async () => {
  expect(await drain(parseValues(from('1', '{oops', '3')))).toMatchObject({ items: [1], thrown: { code: 'bad-provider-answer' } });
  expect(await drain(parseValues(from('{oops')))).toMatchObject({ items: [], thrown: { code: 'bad-provider-answer' } });
});

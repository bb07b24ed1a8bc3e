import { expect, test } from 'vitest';
import { drain } from '../testing/provider-case.ts';
import { END, parseValues } from './parse-values.ts';

async function* from(...texts: string[]): AsyncGenerator<string, void> {
  yield* texts;
}

test('each text is one value, and the end mark stands for the end', async () => {
  expect(await drain(parseValues(from('{"a":1}', '2', 'null', '[DONE]'), '[DONE]'))).toEqual({ items: [{ a: 1 }, 2, null, END] });
});

test('a last text that breaks off is a cut', async () => {
  expect(await drain(parseValues(from('1', '{"a":'), '[DONE]'))).toMatchObject({ items: [1], thrown: { code: 'answer-cut' } });
});

test('a text in the middle that is not JSON is a bad answer, and so is one alone', async () => {
  expect(await drain(parseValues(from('1', '{oops', '3')))).toMatchObject({ items: [1], thrown: { code: 'bad-provider-answer' } });
  expect(await drain(parseValues(from('{oops')))).toMatchObject({ items: [], thrown: { code: 'bad-provider-answer' } });
});

import { ExecutorError } from '../../executor-error.ts';
import { parseJson } from './json-record.ts';

/** Stands for the end mark among the values of {@link parseValues}. */
export const END = Symbol('end');

/**
 * Parses texts that are JSON values each, as the lines or events of a stream are.
 *
 * @param endMark - a text that is no JSON and means the end; {@link END} comes for it
 * @throws ExecutorError `bad-provider-answer` for a text that is not JSON, or `answer-cut` where it is the last of several
 */
export async function* parseValues(texts: AsyncIterable<string>, endMark?: string): AsyncGenerator<unknown, void> {
  let parsed = 0;
  let broken: ExecutorError | undefined;
  for await (const text of texts) {
    if (broken) throw broken;
    const value = text === endMark ? END : parseJson(text);
    if (value === undefined) {
      broken = new ExecutorError('bad-provider-answer', { sentence: 'The provider sent invalid JSON.' });
      continue;
    }
    parsed += 1;
    yield value;
  }
  if (broken) throw parsed > 0 ? new ExecutorError('answer-cut') : broken;
}

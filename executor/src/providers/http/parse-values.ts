import { parseJson } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';

/** The value that {@link parseValues} yields for an end mark. */
export const END = Symbol('end');

/**
 * Parses a stream of JSON texts, such as lines or events.
 *
 * @param endMark - a text that marks the end
 * @throws ExecutorError `bad-provider-answer` for invalid JSON; `answer-cut` if only the last of several texts is invalid
 */
export async function* parseValues(texts: AsyncIterable<string>, endMark?: string): AsyncGenerator<unknown, void> {
  let parsed = 0;
  let invalid: ExecutorError | undefined;
  for await (const text of texts) {
    if (invalid) throw invalid;
    const value = text === endMark ? END : parseJson(text);
    if (value === undefined) {
      invalid = new ExecutorError('bad-provider-answer', { sentence: 'The provider sent invalid JSON.' });
      continue;
    }
    parsed += 1;
    yield value;
  }
  if (invalid) throw parsed > 0 ? new ExecutorError('answer-cut') : invalid;
}

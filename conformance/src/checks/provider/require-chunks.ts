import { show } from '../../peers/json.ts';
import type { Trial } from '../../trial.ts';
import type { ChatStream } from './chat-stream.ts';

/** Requires that each event of a stream is a chunk or `[DONE]`. */
export function requireChunks({ events, answer }: ChatStream, trial: Trial): void {
  if (answer.errors.length > 0) trial.fail('an answer', `the error ${show(answer.errors[0])}`);
  const unexpectedData = events.find(({ part }) => part.kind === 'unexpected-data');
  if (unexpectedData !== undefined) {
    const text = unexpectedData.data.length > 0 ? unexpectedData.data.join('\n') : unexpectedData.unknown.join('\n');
    trial.fail(
      '"data: " and one JSON chunk in each event',
      `${show(text, 160)}${unexpectedData.data.length > 0 ? '' : ', without "data:"'}`,
    );
  }
  if (answer.chunks === 0) trial.fail('chunks', 'none: the stream is empty');
}

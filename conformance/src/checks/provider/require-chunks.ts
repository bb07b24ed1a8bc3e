import { show } from '../../peers/json.ts';
import type { Trial } from '../../trial.ts';
import type { ChatStream } from './chat-stream.ts';

/** Requires that each event of a stream is a chunk or `[DONE]`. */
export function requireChunks({ events, answer }: ChatStream, trial: Trial): void {
  if (answer.errors.length > 0) trial.fail('an answer', `the error ${show(answer.errors[0])}`);
  const odd = events.find(({ part }) => part.kind === 'noise');
  if (odd !== undefined) {
    const seen = odd.data.length > 0 ? odd.data.join('\n') : odd.unknown.join('\n');
    trial.fail('"data: " and one JSON chunk in each event', `${show(seen, 160)}${odd.data.length > 0 ? '' : ', without "data:"'}`);
  }
  if (answer.chunks === 0) trial.fail('chunks', 'none: the stream is empty');
}

import { show } from '../../peers/json.ts';
import type { Trial } from '../../trial.ts';
import type { ChatStream } from './chat-stream.ts';

/** Requires that each event of a stream is a chunk or `[DONE]`. */
export function requireChunks({ events, answer }: ChatStream, trial: Trial): void {
  if (answer.errors.length > 0) trial.fail('an answer', `the error ${show(answer.errors[0])}`);
  const noise = events.find(({ part }) => part.kind === 'noise');
  if (noise !== undefined) {
    const text = noise.data.length > 0 ? noise.data.join('\n') : noise.unknown.join('\n');
    trial.fail('"data: " and one JSON chunk in each event', `${show(text, 160)}${noise.data.length > 0 ? '' : ', without "data:"'}`);
  }
  if (answer.chunks === 0) trial.fail('chunks', 'none: the stream is empty');
}

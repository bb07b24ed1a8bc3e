import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { ChunkMender } from '../chunks/chunk-mender.ts';
import type { ProviderCall } from '../provider.ts';
import { asRecord, type JsonRecord } from './json-record.ts';
import { END } from './parse-values.ts';
import { ProviderFailure } from './provider-failure.ts';
import { emptyAnswer, readValues } from './read-values.ts';

/**
 * One value of a provider's stream as OpenAI would write it; undefined where it says nothing to the reader, {@link END} where it
 * ends the answer. It is still to be mended: ids, indices and the role come from there.
 */
export type ConvertValue = (value: JsonRecord) => JsonRecord | typeof END | undefined;

/**
 * Reads the answer to a request that streams into chunks, whatever the server really sent: a stream with or without its end mark, a
 * completion in one piece, or an error with a status that promised an answer.
 *
 * @throws ProviderFailure for what the server reports; ExecutorError `answer-cut` when it ends before every choice has its finish
 * reason, `bad-provider-answer` for anything that is not a completion
 */
export async function* readAnswer(
  response: Response,
  model: string,
  call: ProviderCall,
  convert: ConvertValue,
): AsyncGenerator<ChatCompletionChunk, void> {
  const mender = new ChunkMender(model);
  let isEnded = false;
  try {
    for await (const value of readValues(response, call)) {
      const failure = ProviderFailure.of(value);
      if (failure) throw failure;
      const converted = value === END ? END : convert(asRecord(value) ?? {});
      isEnded = converted === END;
      if (converted === END) break;
      const chunk = converted && mender.push(converted);
      if (chunk) yield chunk;
    }
  } catch (thrown) {
    // Some servers drop the connection as their way to end it.
    const wasCut = thrown instanceof ExecutorError && thrown.code === 'answer-cut';
    if (!(wasCut && mender.finished)) throw thrown;
  }
  if (!mender.started) throw emptyAnswer();
  if (!isEnded && !mender.finished) throw new ExecutorError('answer-cut');
  yield* mender.end();
}

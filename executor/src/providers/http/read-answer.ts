import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { ChunkNormalizer } from '../chunks/chunk-normalizer.ts';
import type { ProviderCall } from '../provider.ts';
import { asRecord, type JsonRecord } from './json-record.ts';
import { END } from './parse-values.ts';
import { ProviderFailure } from './provider-failure.ts';
import { emptyAnswer, readValues } from './read-values.ts';

/** A converted value that also ends the answer. */
export class LastValue {
  readonly value: JsonRecord;

  constructor(value: JsonRecord) {
    this.value = value;
  }
}

/**
 * Converts one value of a provider's stream to OpenAI's form, except ids, indices and the role. Undefined if there is nothing to
 * send, {@link END} if the value ends the answer.
 */
export type ConvertValue = (value: JsonRecord) => JsonRecord | LastValue | typeof END | undefined;

/**
 * Reads the answer to a streaming request into chunks. It may be a stream with or without an end mark, a whole completion, or an
 * error with a success status.
 *
 * @throws ProviderFailure for reported failures; ExecutorError `answer-cut` if it ends before every choice has its finish
 * reason, `bad-provider-answer` if it is not a completion
 */
export async function* readAnswer(
  response: Response,
  model: string,
  call: ProviderCall,
  convert: ConvertValue,
): AsyncGenerator<ChatCompletionChunk, void> {
  const normalizer = new ChunkNormalizer(model);
  let isEnded = false;
  try {
    for await (const value of readValues(response, call)) {
      const failure = ProviderFailure.of(value);
      if (failure) throw failure;
      const converted = value === END ? END : convert(asRecord(value) ?? {});
      isEnded = converted === END || converted instanceof LastValue;
      if (converted === END) break;
      const chunk = converted && normalizer.push(converted instanceof LastValue ? converted.value : converted);
      if (chunk) yield chunk;
      if (isEnded) break;
    }
  } catch (thrown) {
    // Some servers end an answer by dropping the connection.
    const wasCut = thrown instanceof ExecutorError && thrown.code === 'answer-cut';
    if (!(wasCut && normalizer.finished)) throw thrown;
  }
  if (!normalizer.started) throw emptyAnswer();
  if (!isEnded && !normalizer.finished) throw new ExecutorError('answer-cut');
  yield* normalizer.end();
}

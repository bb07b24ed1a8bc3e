import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { FramingError, readLines } from '@chat-executor/protocol/framing';
import { ExecutorError } from '../../executor-error.ts';
import { ChunkNormalizer } from '../chunks/chunk-normalizer.ts';
import { asRecord } from '../http/json-record.ts';
import { parseValues } from '../http/parse-values.ts';
import { ProviderFailure } from '../http/provider-failure.ts';
import { readBytes } from '../http/read-body.ts';
import type { ProviderCall } from '../provider.ts';
import { convertAnswer } from './convert-answer.ts';
import { ADDRESS_CURE, notOllama } from './not-ollama.ts';

/**
 * Reads Ollama's stream of JSON lines into chunks. Does not use the reader of the `ollama` package, which logs and skips invalid
 * lines, does not limit lines, and leaves the connection open when its loop exits.
 *
 * @throws ProviderFailure for reported failures; ExecutorError `answer-cut` without a final `done` line
 */
export async function* readChunks(response: Response, model: string, call: ProviderCall): AsyncGenerator<ChatCompletionChunk, void> {
  const normalizer = new ChunkNormalizer(model);
  try {
    for await (const value of parseValues(readLines(readBytes(response, call), call))) {
      const failure = ProviderFailure.of(value);
      if (failure) throw failure;
      const answer = asRecord(value);
      if (!asRecord(answer?.['message'])) throw notOllama();
      const chunk = normalizer.push(convertAnswer(answer ?? {}, 'delta'));
      if (chunk) yield chunk;
      if (normalizer.finished) break;
    }
  } catch (thrown) {
    throw thrown instanceof FramingError ? new ExecutorError('line-too-long', { cause: thrown }) : thrown;
  }
  if (!normalizer.started)
    throw new ExecutorError('bad-provider-answer', { sentence: 'Ollama returned an empty response.', cure: ADDRESS_CURE });
  if (!normalizer.finished) throw new ExecutorError('answer-cut');
  yield* normalizer.end();
}

import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { FramingError, readLines } from '@chat-executor/protocol/framing';
import { ExecutorError } from '../../executor-error.ts';
import { ChunkMender } from '../chunks/chunk-mender.ts';
import { asRecord } from '../http/json-record.ts';
import { parseValues } from '../http/parse-values.ts';
import { ProviderFailure } from '../http/provider-failure.ts';
import { readBytes } from '../http/read-body.ts';
import type { ProviderCall } from '../provider.ts';
import { convertAnswer } from './convert-answer.ts';
import { ADDRESS_CURE, notOllama } from './not-ollama.ts';

/**
 * Reads Ollama's stream of JSON lines into chunks. The `ollama` package has a reader of its own, which is not used: it writes lines it
 * cannot read to the console and goes on without them, holds a line of any length, and leaves the connection open when it is left.
 *
 * @throws ProviderFailure for what Ollama reports, also in the middle; ExecutorError `answer-cut` without a last line that says `done`
 */
export async function* readChunks(response: Response, model: string, call: ProviderCall): AsyncGenerator<ChatCompletionChunk, void> {
  const mender = new ChunkMender(model);
  try {
    for await (const value of parseValues(readLines(readBytes(response, call.signal), call))) {
      const failure = ProviderFailure.of(value);
      if (failure) throw failure;
      const answer = asRecord(value);
      if (!asRecord(answer?.['message'])) throw notOllama();
      const chunk = mender.push(convertAnswer(answer ?? {}, 'delta'));
      if (chunk) yield chunk;
      if (mender.finished) break;
    }
  } catch (thrown) {
    throw thrown instanceof FramingError ? new ExecutorError('line-too-long', { cause: thrown }) : thrown;
  }
  if (!mender.started)
    throw new ExecutorError('bad-provider-answer', { sentence: 'Ollama returned an empty response.', cure: ADDRESS_CURE });
  if (!mender.finished) throw new ExecutorError('answer-cut');
  yield* mender.end();
}

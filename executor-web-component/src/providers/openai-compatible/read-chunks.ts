import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { detectBodyKind, FramingError, readLines, readServerSentEvents } from '@chat-executor/protocol/framing';
import { ExecutorError } from '../../executor-error.ts';
import { ChunkMender } from '../chunks/chunk-mender.ts';
import { asRecord, parseJson } from '../http/json-record.ts';
import { END, parseValues } from '../http/parse-values.ts';
import { peekBody } from '../http/peek-body.ts';
import { ProviderFailure } from '../http/provider-failure.ts';
import { readBytes, readText } from '../http/read-body.ts';
import type { ProviderCall } from '../provider.ts';

/**
 * Reads the answer to a request that streams into chunks, whatever the server really sent: a stream with or without its end mark, a
 * completion in one piece, or an error with a status that promised an answer.
 *
 * @throws ProviderFailure for what the server reports; ExecutorError `answer-cut` when it ends before every choice has its finish
 * reason, `bad-provider-answer` for anything that is not a completion
 */
export async function* readChunks(response: Response, model: string, call: ProviderCall): AsyncGenerator<ChatCompletionChunk, void> {
  const mender = new ChunkMender(model);
  let isEnded = false;
  try {
    for await (const value of readValues(response, call)) {
      isEnded = value === END;
      if (isEnded) break;
      const failure = ProviderFailure.of(value);
      if (failure) throw failure;
      const chunk = mender.push(asRecord(value) ?? {});
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

/** The JSON values of a body, however it is framed, and {@link END} where the body says that it is complete. */
async function* readValues(response: Response, call: ProviderCall): AsyncGenerator<unknown, void> {
  const body = readBytes(response, call.signal);
  try {
    const { start, bytes } = await peekBody(body);
    const kind = detectBodyKind(response.headers.get('Content-Type'), start);
    if (kind === 'sse') yield* parseValues(readEvents(bytes, call), '[DONE]');
    else if (kind === 'ndjson') yield* parseValues(readLines(bytes, call));
    else if (kind === 'json') yield* readSingle(bytes, call);
    else throw start.trim() === '' ? emptyAnswer() : notCompletion(start);
  } catch (thrown) {
    throw thrown instanceof FramingError ? new ExecutorError('line-too-long', { cause: thrown }) : thrown;
  } finally {
    await body.return();
  }
}

async function* readEvents(bytes: AsyncIterable<Uint8Array>, call: ProviderCall): AsyncGenerator<string, void> {
  for await (const { event, data } of readServerSentEvents(bytes, call)) {
    const text = data.trim();
    if (event === 'error') {
      const value = parseJson(text) ?? text;
      throw ProviderFailure.of(value) ?? new ProviderFailure(undefined, value);
    }
    if (text !== '') yield text;
  }
}

async function* readSingle(bytes: AsyncIterable<Uint8Array>, call: ProviderCall): AsyncGenerator<unknown, void> {
  const value = parseJson(await readText(bytes, call.maxAnswerBytes));
  if (value === undefined) throw new ExecutorError('bad-provider-answer');
  yield value;
  yield END;
}

function emptyAnswer(): ExecutorError {
  return new ExecutorError('bad-provider-answer', { sentence: 'The provider answered with nothing.' });
}

function notCompletion(start: string): ExecutorError {
  const isPage = start.trimStart().startsWith('<');
  return new ExecutorError(
    'bad-provider-answer',
    isPage ? { sentence: 'The base URL answers with a web page, not with a completion.' } : {},
  );
}

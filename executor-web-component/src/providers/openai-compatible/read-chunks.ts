import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { detectBodyKind, FramingError, readNdjson, readServerSentEvents } from '@chat-executor/protocol/framing';
import { ExecutorError } from '../../executor-error.ts';
import { ChunkMender } from '../chunks/chunk-mender.ts';
import { asRecord, type JsonRecord, parseJson } from '../http/json-record.ts';
import { peekBody } from '../http/peek-body.ts';
import { ProviderFailure } from '../http/provider-failure.ts';
import { readBytes, readText } from '../http/read-body.ts';
import type { ProviderCall } from '../provider.ts';

/** The end mark of OpenAI's streams; servers also leave it out. */
const DONE = Symbol('done');

/**
 * Reads the answer to a request that streams into chunks, whatever the server really sent: a stream with or without its end mark, a
 * completion in one piece, or an error with a status that promised an answer.
 *
 * @throws ProviderFailure for what the server reports; ExecutorError `answer-cut` when it ends before every choice has its finish
 * reason, `bad-provider-answer` for anything that is not a completion
 */
export async function* readChunks(response: Response, model: string, call: ProviderCall): AsyncGenerator<ChatCompletionChunk, void> {
  const mender = new ChunkMender(model);
  let done = false;
  try {
    for await (const value of readValues(response, call)) {
      if (value === DONE) {
        done = true;
        break;
      }
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
  if (!done && !mender.finished) throw new ExecutorError('answer-cut');
  yield* mender.end();
}

/** The JSON values of a body, however it is framed, and {@link DONE} after a body that is complete by its form. */
async function* readValues(response: Response, call: ProviderCall): AsyncGenerator<unknown, void> {
  const body = readBytes(response, call.signal);
  try {
    const { start, bytes } = await peekBody(body);
    const kind = detectBodyKind(response.headers.get('Content-Type'), start);
    if (kind === 'sse') yield* readEvents(bytes, call);
    else if (kind === 'ndjson') yield* readNdjson(bytes, call);
    else if (kind === 'json') yield* readSingle(bytes, call);
    else throw start.trim() === '' ? emptyAnswer() : new ExecutorError('bad-provider-answer', describeBody(start));
  } catch (thrown) {
    throw thrown instanceof FramingError ? fromFraming(thrown) : thrown;
  } finally {
    await body.return();
  }
}

async function* readEvents(bytes: AsyncIterable<Uint8Array>, call: ProviderCall): AsyncGenerator<unknown, void> {
  for await (const { event, data } of readServerSentEvents(bytes, call)) {
    const text = data.trim();
    if (text === '[DONE]') {
      yield DONE;
      return;
    }
    if (text === '') continue;
    const value = parseJson(text);
    if (event === 'error') throw ProviderFailure.of(value) ?? new ProviderFailure(undefined, value ?? text);
    if (value === undefined) throw new ExecutorError('bad-provider-answer', { sentence: 'The provider sent an event that is not JSON.' });
    yield value;
  }
}

async function* readSingle(bytes: AsyncIterable<Uint8Array>, call: ProviderCall): AsyncGenerator<unknown, void> {
  const value = parseJson(await readText(bytes, call.maxAnswerBytes)) as JsonRecord | undefined;
  if (value === undefined) throw new ExecutorError('bad-provider-answer');
  yield value;
  yield DONE;
}

function emptyAnswer(): ExecutorError {
  return new ExecutorError('bad-provider-answer', { sentence: 'The provider answered with nothing.' });
}

function describeBody(start: string): { readonly sentence?: string } {
  return start.trimStart().startsWith('<') ? { sentence: 'The base URL answers with a web page, not with a completion.' } : {};
}

function fromFraming(error: FramingError): ExecutorError {
  return new ExecutorError(error.code === 'line-too-long' ? 'line-too-long' : 'bad-provider-answer', { cause: error });
}

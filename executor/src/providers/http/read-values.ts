import { parseJson } from '@chat-executor/protocol';
import { detectBodyKind, FramingError, readLines, readServerSentEvents } from '@chat-executor/protocol/framing';
import { ExecutorError } from '../../executor-error.ts';
import type { ProviderCall } from '../provider.ts';
import { END, parseValues } from './parse-values.ts';
import { peekBody } from './peek-body.ts';
import { ProviderFailure } from './provider-failure.ts';
import { readBytes, readText } from './read-body.ts';

/** The end mark of event streams. */
const END_MARK = '[DONE]';

/** Data that servers send among chunks to keep the connection open, instead of comments. Other text is an error. */
const KEEP_ALIVE = /^[":[]? ?(ping|pong|keep[-_ ]?alive|heartbeat)["\]]?$/i;

/**
 * Reads the JSON values of a streaming answer in any framing, and {@link END} at an end mark. A single JSON array yields its
 * elements. Skips keep-alive words among events, with a note.
 *
 * @param patience - as for {@link readBytes}
 * @throws ProviderFailure for an event named `error`; ExecutorError `bad-provider-answer` if it is not JSON, `answer-cut`,
 * `line-too-long`
 */
export async function* readValues(
  response: Response,
  call: ProviderCall,
  patience?: () => number | undefined,
): AsyncGenerator<unknown, void> {
  const body = readBytes(response, call, patience);
  try {
    const contentType = response.headers.get('Content-Type');
    const { start, bytes } = await peekBody(body, contentType);
    const kind = detectBodyKind(contentType, start);
    if (kind === 'sse') yield* parseValues(readEvents(bytes, call), END_MARK);
    else if (kind === 'ndjson') yield* parseValues(readLines(bytes, call));
    else if (kind === 'json') yield* readSingle(bytes, call);
    else throw start.trim() === '' ? emptyAnswer() : notACompletion(start);
  } catch (thrown) {
    throw thrown instanceof FramingError ? new ExecutorError('line-too-long', { cause: thrown }) : thrown;
  } finally {
    await body.return();
  }
}

async function* readEvents(bytes: AsyncIterable<Uint8Array>, call: ProviderCall): AsyncGenerator<string, void> {
  const { maxLineLength } = call;
  for await (const { event, data } of readServerSentEvents(bytes, { maxLineLength, isWhole })) {
    const text = data.trim();
    if (event === 'error') {
      const value = parseJson(text) ?? text;
      throw ProviderFailure.of(value) ?? new ProviderFailure(undefined, value);
    }
    // The data of an event of that name may be anything, such as the time.
    if (KEEP_ALIVE.test(text) || (KEEP_ALIVE.test(event ?? '') && typeof parseJson(text) !== 'object'))
      call.note('skipped keep-alive text in the answer');
    else if (text !== '') yield text;
  }
}

/** Whether a line of data is an event of its own. */
function isWhole(data: string): boolean {
  const text = data.trim();
  return text === END_MARK || KEEP_ALIVE.test(text) || typeof parseJson(text) === 'object';
}

async function* readSingle(bytes: AsyncIterable<Uint8Array>, call: ProviderCall): AsyncGenerator<unknown, void> {
  const value = parseJson(await readText(bytes, call.maxAnswerBytes));
  if (value === undefined) throw new ExecutorError('bad-provider-answer');
  yield* Array.isArray(value) ? value : [value];
  yield END;
}

/** The error for an empty answer. */
export function emptyAnswer(): ExecutorError {
  return new ExecutorError('bad-provider-answer', { sentence: 'The provider returned an empty response.' });
}

function notACompletion(start: string): ExecutorError {
  const isPage = start.trimStart().startsWith('<');
  return new ExecutorError('bad-provider-answer', isPage ? { sentence: 'The base URL returns a web page, not a completion.' } : {});
}

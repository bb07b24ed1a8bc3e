import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { ChunkNormalizer } from '../chunks/chunk-normalizer.ts';
import type { ProviderCall } from '../provider.ts';
import { asIndex, asRecord, asRecords, type JsonRecord } from './json-record.ts';
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

/** How long a server may keep the connection open after the finish reason and usage, without an end mark, in milliseconds. */
const GRACE = 2_000;

/** The same if something may still follow: usage, or more content after a finish reason that came with content. */
const LONGER_GRACE = 8_000;

/** The same for a server that has sent content after a finish reason. Some send one with every chunk. */
const GRACE_OF_MANY_ENDS = 30_000;

/** The options of {@link readAnswer}. */
export type ReadAnswerOptions = {
  /** Returns the failure with which the answer has ended, after its converted content. */
  readonly findFailure?: () => ExecutorError | undefined;
  /** The number of choices that the request asks for, as sent. Default: 1 */
  readonly choices?: unknown;
};

/**
 * Reads the answer to a streaming request into chunks. It may be a stream with or without an end mark, a whole completion, or an
 * error with a success status. Once all choices have their finish reasons, it is complete if nothing arrives for a while.
 *
 * @throws ProviderFailure for reported failures; ExecutorError `answer-cut` if it ends before every choice has its finish
 * reason, `bad-provider-answer` if it is not a completion
 */
export async function* readAnswer(
  response: Response,
  model: string,
  call: ProviderCall,
  convert: ConvertValue,
  { findFailure, choices }: ReadAnswerOptions = {},
): AsyncGenerator<ChatCompletionChunk, void> {
  const normalizer = new ChunkNormalizer(model);
  let isEnded = false;
  let graceEnd: number | undefined;
  // Some servers send the choices one after the other.
  const isWhole = (): boolean => normalizer.finished && normalizer.count >= (asIndex(choices) ?? 1);
  const patience = (): number | undefined => {
    if (!isWhole()) return undefined;
    const grace = normalizer.usage && !normalizer.endedInContent ? GRACE : LONGER_GRACE;
    graceEnd ??= performance.now() + (normalizer.wentOn ? GRACE_OF_MANY_ENDS : grace);
    return Math.max(0, graceEnd - performance.now());
  };
  try {
    for await (const value of readValues(response, call, patience)) {
      const failure = ProviderFailure.of(value);
      if (failure) throw failure;
      const converted = value === END ? END : convert(asRecord(value) ?? {});
      isEnded = converted === END || converted instanceof LastValue;
      if (converted === END) break;
      if (!converted) continue;
      const raw = converted instanceof LastValue ? converted.value : converted;
      // Text and usage may follow the finish reason. Other values, such as pings, do not extend the grace.
      if (asRecords(raw['choices']).length > 0 || raw['usage']) graceEnd = undefined;
      const { usage } = normalizer;
      const chunk = normalizer.push(raw);
      // Hidden reasoning may have no other sign.
      if (normalizer.usage && normalizer.usage !== usage) await call.onUsage?.(normalizer.usage);
      if (chunk) yield chunk;
      const ending = findFailure?.();
      if (ending) throw ending;
      if (isEnded) break;
    }
  } catch (thrown) {
    // Some servers end an answer by dropping the connection.
    const wasCut = thrown instanceof ExecutorError && thrown.code === 'answer-cut';
    if (!(wasCut && isWhole())) throw thrown;
  }
  if (!normalizer.started) throw emptyAnswer();
  if (!isEnded && !normalizer.finished) throw new ExecutorError('answer-cut');
  if (!isEnded && graceEnd !== undefined && performance.now() >= graceEnd)
    call.note('ended the answer: the provider sent nothing after its finish reason, and kept the connection open');
  yield* normalizer.end();
}

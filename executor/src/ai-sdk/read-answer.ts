import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { ExecutorError } from '../executor-error.ts';
import { ChunkNormalizer } from '../providers/chunks/chunk-normalizer.ts';
import { asRecord, asRecords, type JsonRecord } from '../providers/http/json-record.ts';
import type { ProviderCall } from '../providers/provider.ts';
import { raceSignal } from '../race-signal.ts';
import { convertFinishReason, convertUsage } from './convert-usage.ts';
import { noteWarnings } from './convert-warnings.ts';
import { countBytes } from './count-bytes.ts';
import type { LooseLanguageModel } from './language-model.ts';
import { PartConverter } from './part-converter.ts';

/** A provider call for one model. */
type ModelCall = ProviderCall & { readonly model: string };

/**
 * Asks a model for a stream, and converts its parts to chunks.
 *
 * @throws what the model throws or sends as an error; ExecutorError `answer-cut` if the stream ends without its finish part,
 * `line-too-long` for a part above the limit of a line, `answer-too-large`
 */
export async function* streamChunks(
  model: LooseLanguageModel,
  options: object,
  call: ModelCall,
): AsyncGenerator<ChatCompletionChunk, void> {
  const result = asRecord(await ask(model.doStream(options), call));
  call.onActivity?.();
  const stream = result?.['stream'];
  if (!isStream(stream)) throw new ExecutorError('bad-provider-answer');
  const converter = new PartConverter(call.note);
  const normalizer = new ChunkNormalizer(call.model);
  let head: JsonRecord = {};
  let bytes = 0;
  for await (const value of readStream(stream, call.signal)) {
    const part = asRecord(value) ?? {};
    const size = countBytes(part, call.maxLineLength);
    if (size > call.maxLineLength) throw new ExecutorError('line-too-long');
    bytes += size;
    if (bytes > call.maxAnswerBytes) throw new ExecutorError('answer-too-large');
    call.onActivity?.();
    if (part['type'] === 'error') throw part['error'];
    if (part['type'] === 'stream-start') noteWarnings(part['warnings'], call.note);
    if (part['type'] === 'response-metadata') head = readHead(part, head);
    const chunk = normalizer.push(part['type'] === 'finish' ? finish(part, head) : write(converter.convert(part), head));
    if (chunk) yield chunk;
  }
  yield* end(normalizer);
}

/**
 * Asks a model for a whole answer, and converts it to chunks.
 *
 * @throws what the model throws; ExecutorError `answer-too-large`
 */
export async function* generateChunks(
  model: LooseLanguageModel,
  options: object,
  call: ModelCall,
): AsyncGenerator<ChatCompletionChunk, void> {
  const result = asRecord(await ask(model.doGenerate(options), call)) ?? {};
  // Not the whole result: it may also contain the request.
  const { content, warnings, usage, providerMetadata } = result;
  if (countBytes([content, warnings, usage, providerMetadata], call.maxAnswerBytes) > call.maxAnswerBytes)
    throw new ExecutorError('answer-too-large');
  noteWarnings(warnings, call.note);
  const head = readHead(asRecord(result['response']) ?? {}, {});
  const converter = new PartConverter(call.note);
  const normalizer = new ChunkNormalizer(call.model);
  for (const part of asRecords(content)) {
    const chunk = normalizer.push(write(converter.convert(part), head));
    if (chunk) yield chunk;
  }
  const last = normalizer.push(finish(result, head));
  if (last) yield last;
  yield* end(normalizer);
}

function end(normalizer: ChunkNormalizer): ChatCompletionChunk[] {
  if (!normalizer.finished) throw new ExecutorError(normalizer.started ? 'answer-cut' : 'bad-provider-answer');
  return normalizer.end();
}

/** Not every package ends its call when the signal aborts. */
async function ask(result: PromiseLike<unknown>, { signal }: ModelCall): Promise<unknown> {
  const pending = Promise.resolve(result);
  const cancelLate = (late: unknown) => {
    const stream = asRecord(late)?.['stream'];
    if (signal.aborted && isStream(stream)) stream.cancel().catch(() => undefined);
  };
  pending.then(cancelLate, () => undefined);
  return raceSignal(pending, signal);
}

/** Reads a stream until it ends or the signal aborts. Cancels it in every other case, which closes the connection. */
async function* readStream(stream: ReadableStream<unknown>, signal: AbortSignal): AsyncGenerator<unknown, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await raceSignal(reader.read(), signal);
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** Some packages have a stream class of their own. */
function isStream(value: unknown): value is ReadableStream<unknown> {
  return typeof value === 'object' && value !== null && 'getReader' in value && 'cancel' in value;
}

function readHead({ id, modelId, timestamp }: JsonRecord, before: JsonRecord): JsonRecord {
  const created = timestamp instanceof Date ? Math.floor(timestamp.getTime() / 1000) : undefined;
  return { id: id ?? before['id'], model: modelId ?? before['model'], created: created ?? before['created'] };
}

function write(delta: JsonRecord | undefined, head: JsonRecord): JsonRecord {
  return { ...head, choices: delta ? [{ index: 0, delta, finish_reason: null }] : [] };
}

/**
 * The last value of an answer. Without a finish reason, the answer was cut.
 *
 * @throws ExecutorError `provider-error` if the model ended with an error
 */
function finish({ finishReason, usage: given }: JsonRecord, head: JsonRecord): JsonRecord {
  const usage = convertUsage(given);
  const reason = convertFinishReason(finishReason, usage);
  if (reason === 'error') throw new ExecutorError('provider-error');
  return { ...head, choices: reason === undefined ? [] : [{ index: 0, delta: {}, finish_reason: reason }], usage };
}

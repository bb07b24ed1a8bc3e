import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk, OfferedModel } from '@chat-executor/protocol';
import { ExecutorError } from '../executor-error.ts';
import { ChunkNormalizer } from '../providers/chunks/chunk-normalizer.ts';
import { collectCompletion } from '../providers/chunks/collect-completion.ts';
import { asRecord, asRecords, asText, type JsonRecord } from '../providers/http/json-record.ts';
import { mapFailure } from '../providers/http/map-failure.ts';
import { ProviderFailure } from '../providers/http/provider-failure.ts';
import { parseRetryAfter } from '../providers/http/retry-after.ts';
import type { Provider, ProviderCall } from '../providers/provider.ts';
import { addRetries } from '../providers/retry/with-retries.ts';
import { convertOptions } from './convert-options.ts';
import type { FindAiSdkModel, LooseLanguageModel } from './language-model.ts';
import { convertFinishReason, convertUsage, PartConverter } from './part-converter.ts';

/** The options of {@link createAiSdkProvider}. */
export type AiSdkProviderOptions = {
  readonly findModel: FindAiSdkModel;
  /** The model ids to offer: AI SDK providers cannot list theirs. */
  readonly models: readonly string[];
};

/** Creates a provider from the models of an AI SDK provider. The AI SDK itself is not needed. */
export function createAiSdkProvider({ findModel, models }: AiSdkProviderOptions): Provider {
  const find = async (body: ChatCompletionBody) => (await findModel(body.model)) as unknown as LooseLanguageModel;
  const once: Provider = {
    async listModels(): Promise<readonly OfferedModel[]> {
      if (models.length > 0) return models.map((id) => ({ id }));
      throw new ExecutorError('bad-provider-answer', {
        sentence: 'A provider of the AI SDK cannot list its models.',
        cure: 'Name the models in the settings of the provider.',
      });
    },
    stream: (body, call) => guard(streamChunks(find, body, call), call),
    async complete(body, call): Promise<ChatCompletion> {
      return collectCompletion(guard(generateChunks(find, body, call), call), body.model);
    },
  };
  return addRetries(once);
}

type FindModel = (body: ChatCompletionBody) => Promise<LooseLanguageModel>;

async function* streamChunks(find: FindModel, body: ChatCompletionBody, call: ProviderCall): AsyncGenerator<ChatCompletionChunk, void> {
  const model = await find(body);
  const options = { ...convertOptions(body, model.specificationVersion, call.note), abortSignal: call.signal };
  const stream = asRecord(await model.doStream(options))?.['stream'];
  if (!(stream instanceof ReadableStream)) throw new ExecutorError('bad-provider-answer');
  const converter = new PartConverter(call.note);
  const normalizer = new ChunkNormalizer(body.model);
  let head: JsonRecord = {};
  for await (const value of stream as ReadableStream<unknown>) {
    const part = asRecord(value) ?? {};
    call.onActivity?.();
    if (part['type'] === 'error') throw part['error'];
    if (part['type'] === 'response-metadata') head = { id: part['id'], model: part['modelId'] };
    const chunk = normalizer.push(part['type'] === 'finish' ? finish(part, head) : write(converter.convert(part), head));
    if (chunk) yield chunk;
  }
  if (!normalizer.finished) throw new ExecutorError(normalizer.started ? 'answer-cut' : 'bad-provider-answer');
  yield* normalizer.end();
}

async function* generateChunks(find: FindModel, body: ChatCompletionBody, call: ProviderCall): AsyncGenerator<ChatCompletionChunk, void> {
  const model = await find(body);
  const options = { ...convertOptions(body, model.specificationVersion, call.note), abortSignal: call.signal };
  const result = asRecord(await model.doGenerate(options)) ?? {};
  const response = asRecord(result['response']);
  const head = { id: response?.['id'], model: response?.['modelId'] };
  const converter = new PartConverter(call.note);
  const normalizer = new ChunkNormalizer(body.model);
  for (const part of [...asRecords(result['content']), undefined]) {
    const chunk = normalizer.push(part ? write(converter.convert(part), head) : finish(result, head));
    if (chunk) yield chunk;
  }
  yield* normalizer.end();
}

function write(delta: JsonRecord | undefined, head: JsonRecord): JsonRecord {
  return { ...head, choices: delta ? [{ index: 0, delta, finish_reason: null }] : [] };
}

function finish({ finishReason, usage }: JsonRecord, head: JsonRecord): JsonRecord {
  const reason = convertFinishReason(finishReason);
  if (reason === 'error') throw new ExecutorError('provider-error');
  return { ...head, choices: [{ index: 0, delta: {}, finish_reason: reason }], usage: convertUsage(usage) };
}

/** Maps the errors of an answer. */
async function* guard<Item>(items: AsyncIterable<Item>, { signal }: ProviderCall): AsyncGenerator<Item, void> {
  try {
    yield* items;
  } catch (thrown) {
    signal.throwIfAborted();
    throw mapError(thrown);
  }
}

/** Converts an error of the AI SDK. Its text may contain the prompt, so only the provider's answer is read. */
function mapError(thrown: unknown): ExecutorError {
  if (thrown instanceof ExecutorError) return thrown;
  const error = thrown as { name?: unknown; statusCode?: unknown; responseBody?: unknown; responseHeaders?: unknown } | null;
  const name = asText(error?.name) ?? '';
  if (name === 'AI_LoadAPIKeyError' || name === 'AI_LoadSettingError') return new ExecutorError('invalid-key');
  if (name === 'AI_NoSuchModelError') return new ExecutorError('model-not-found');
  if (name === 'AI_UnsupportedFunctionalityError') return new ExecutorError('unsupported-request');
  if (typeof error?.statusCode === 'number') {
    const retryAfter = parseRetryAfter(asText(asRecord(error.responseHeaders)?.['retry-after']) ?? null);
    return mapFailure(ProviderFailure.ofAnswer(error.statusCode, asText(error.responseBody) ?? '', retryAfter), { apiKey: undefined });
  }
  if (name === 'AI_APICallError') return new ExecutorError('unreachable', { cause: thrown });
  return ExecutorError.from(thrown);
}

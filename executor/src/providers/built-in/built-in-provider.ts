import type { ChatCompletionBody, ChatCompletionChunk, OfferedModel } from '@chat-executor/protocol';
import { anySignal } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { raceSignal } from '../../race-signal.ts';
import { ChunkNormalizer } from '../chunks/chunk-normalizer.ts';
import { collectCompletion } from '../chunks/collect-completion.ts';
import { asRecord, type JsonRecord } from '../http/json-record.ts';
import { noteUnsupported } from '../http/note-unsupported.ts';
import type { Provider, ProviderCall } from '../provider.ts';
import { type Conversation, convertMessages } from './convert-messages.ts';
import { findModel } from './find-model.ts';
import type { LanguageModelOptions, LanguageModelSession } from './language-model.ts';
import { mapModelError } from './map-model-error.ts';

/** The only model. */
const MODEL: OfferedModel = { id: 'built-in', name: "The browser's own model" };

/** OpenAI settings that the browser's model does not support and that would change the answer. */
const UNSUPPORTED = [
  ...(['tools', 'temperature', 'top_p', 'max_tokens', 'max_completion_tokens', 'stop', 'seed', 'n', 'presence_penalty'] as const),
  ...(['frequency_penalty', 'logit_bias', 'logprobs', 'reasoning_effort'] as const),
] as const;

/** A cautious estimate: English has about four. */
const CHARS_PER_TOKEN = 2;

/** Creates a provider for the browser's built-in model: no server, no key, no URL. */
export function createBuiltInProvider(): Provider {
  return {
    listModels,
    stream: (body, call) => stream(body, call),
    complete: (body, call) => collectCompletion(stream(body, call, call.maxTokens), body.model),
  };
}

async function listModels({ signal }: ProviderCall): Promise<readonly OfferedModel[]> {
  await raceSignal(findModel(), signal);
  return [MODEL];
}

/**
 * Streams an answer.
 *
 * @param maxTokens - limit of an answer whose parts the budgets cannot count, because the API has no limit of its own
 */
async function* stream(
  body: ChatCompletionBody,
  call: ProviderCall,
  maxTokens = Number.POSITIVE_INFINITY,
): AsyncGenerator<ChatCompletionChunk, void> {
  const { signal } = call;
  signal.throwIfAborted();
  const stop = new AbortController();
  let session: LanguageModelSession | undefined;
  try {
    // A limit by a budget is not the caller's.
    const unsupported = call.maxTokens === undefined ? UNSUPPORTED : UNSUPPORTED.filter((name) => !name.startsWith('max_'));
    noteUnsupported(body, unsupported, "the browser's model", call.note);
    const conversation = convertMessages(body.messages);
    session = await openSession(conversation, signal);
    const constraint = findConstraint(asRecord(body.response_format));
    const promptTokens = await countPromptTokens(session, conversation);
    const pieces = session.promptStreaming([conversation.last], {
      signal: anySignal([signal, stop.signal]),
      ...(constraint && { responseConstraint: constraint }),
    });
    const normalizer = new ChunkNormalizer(body.model);
    const write = (content: string, finishReason: string | null, usage?: JsonRecord) =>
      normalizer.push({ choices: [{ index: 0, delta: { content }, finish_reason: finishReason }], usage });
    const reader = pieces.getReader();
    let room = maxTokens * CHARS_PER_TOKEN;
    let isCut = false;
    for (;;) {
      const { done, value } = await raceSignal(reader.read(), signal);
      if (done) break;
      room -= value.length;
      isCut = room < 0;
      if (isCut) break;
      const chunk = write(value, null);
      if (chunk) yield chunk;
    }
    const chunk = write('', isCut ? 'length' : 'stop', toUsage(promptTokens, session.contextUsage));
    if (chunk) yield chunk;
    yield* normalizer.end();
  } catch (thrown) {
    signal.throwIfAborted();
    throw mapModelError(thrown);
  } finally {
    stop.abort();
    session?.destroy();
  }
}

async function openSession({ before, hasImages }: Conversation, signal: AbortSignal): Promise<LanguageModelSession> {
  const options: LanguageModelOptions = { expectedInputs: [{ type: 'text' }, ...(hasImages ? [{ type: 'image' as const }] : [])] };
  const { api, availability } = await raceSignal(findModel(options), signal);
  if (availability !== 'available') {
    throw new ExecutorError('model-not-found', {
      sentence: "The browser's own model is not downloaded yet.",
      cure: 'Download it in the provider settings of the executor, then try again.',
    });
  }
  return raceSignal(api.create({ ...options, initialPrompts: before, signal }), signal);
}

function findConstraint(format: JsonRecord | undefined): object | undefined {
  if (format?.['type'] === 'json_object') return { type: 'object' };
  return format?.['type'] === 'json_schema' ? asRecord(asRecord(format['json_schema'])?.['schema']) : undefined;
}

async function countPromptTokens(session: LanguageModelSession, { last }: Conversation): Promise<number | undefined> {
  const before = session.contextUsage;
  const more = await session.measureContextUsage?.([last]).catch(() => undefined);
  return before === undefined || more === undefined ? undefined : before + more;
}

/** OpenAI's usage from the tokens of the prompt and of the whole conversation; undefined if they are unknown. */
function toUsage(prompt: number | undefined, total: number | undefined): JsonRecord | undefined {
  if (prompt === undefined || total === undefined || total < prompt) return undefined;
  return { prompt_tokens: prompt, completion_tokens: total - prompt, total_tokens: total };
}

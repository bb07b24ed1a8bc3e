import type { Provider, ProviderCall, ProviderRegistry, ProviderSettings } from '@chat-executor/executor/providers';
import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk, Delta, Usage } from '@chat-executor/protocol';

/** How a provider of {@link scriptedRegistry} behaves. Defaults: one model `model-1`, whose streamed answer is `hello`. */
export type ProviderScript = {
  models?: () => Promise<readonly { id: string }[]>;
  stream?: (body: ChatCompletionBody, call: ProviderCall, settings: ProviderSettings) => AsyncIterable<ChatCompletionChunk>;
  complete?: (body: ChatCompletionBody, call: ProviderCall) => Promise<ChatCompletion>;
};

/** Returns a registry with one kind, `scripted`, for tests that need no real provider. */
export function scriptedRegistry(script: ProviderScript): ProviderRegistry {
  const create = (settings: ProviderSettings): Provider => ({
    listModels: () => script.models?.() ?? Promise.resolve([{ id: 'model-1' }]),
    stream: (body, call) => (script.stream ?? (() => streamText(['hello'])))(body, call, settings),
    complete: (body, call) => script.complete?.(body, call) ?? Promise.reject(new Error('no complete() in the script')),
  });
  return new Map([['scripted', { kind: 'scripted', load: () => Promise.resolve(create) }]]);
}

/** Returns settings of a provider of the kind `scripted`. */
export function scriptedSettings(overrides: Partial<ProviderSettings> = {}): ProviderSettings {
  return { id: 'provider-1', kind: 'scripted', name: 'Scripted', baseUrl: 'http://127.0.0.1:9/v1', ...overrides };
}

/** Returns a chunk with one delta. */
export function chunkOf(delta: Delta, rest: { finish_reason?: string | null; usage?: Usage } = {}): ChatCompletionChunk {
  const { usage, ...choice } = rest;
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'model-1',
    choices: [{ index: 0, delta, finish_reason: null, ...choice }],
    ...(usage && { usage }),
  };
}

/** Streams pieces of text like a provider: first a role, last a finish reason. */
export async function* streamText(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<ChatCompletionChunk, void> {
  yield chunkOf({ role: 'assistant', content: '' });
  for await (const piece of pieces) yield chunkOf({ content: piece });
  yield chunkOf({}, { finish_reason: 'stop' });
}

/** Yields nothing, and rejects when the signal aborts. */
export async function* streamNothing(signal: AbortSignal): AsyncGenerator<ChatCompletionChunk, void> {
  await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

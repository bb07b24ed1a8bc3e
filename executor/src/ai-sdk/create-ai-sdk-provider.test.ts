// Over 300 lines: one adapter with all that it converts, and one scripted model for all of its tests.
import type { ChatCompletionBody } from '@chat-executor/protocol';
import { describe, expect, test, vi } from 'vitest';
import { summarizeChunks } from '../providers/testing/answer-summary.ts';
import { drain, makeCall } from '../providers/testing/provider-case.ts';
import { createAiSdkProvider } from './create-ai-sdk-provider.ts';
import type { AiSdkLanguageModel } from './language-model.ts';

const BODY: ChatCompletionBody = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };
const USAGE = {
  v2: { inputTokens: 3, outputTokens: 2, totalTokens: 5, cachedInputTokens: 1 },
  v4: { inputTokens: { total: 3, cacheRead: 1 }, outputTokens: { total: 2, reasoning: 1 } },
};

function streamOf(parts: readonly object[]): ReadableStream<object> {
  return new ReadableStream({
    start: (controller) => {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
}

/** A provider with one model that answers with these parts, and the options of its calls. */
function modelThatSends(parts: readonly object[], specificationVersion = 'v4') {
  const calls: Record<string, unknown>[] = [];
  const model = {
    specificationVersion,
    modelId: 'm',
    doStream: async (options: Record<string, unknown>) => {
      calls.push(options);
      return { stream: streamOf(parts) };
    },
    doGenerate: async (options: Record<string, unknown>) => {
      calls.push(options);
      return { content: parts, finishReason: { unified: 'stop' }, usage: USAGE.v4, response: { id: 'r', modelId: 'm-1' } };
    },
  };
  return { provider: createAiSdkProvider({ findModel: () => model, models: ['m'] }), calls };
}

const fails = (error: unknown) =>
  createAiSdkProvider({
    findModel: () => ({
      specificationVersion: 'v4',
      modelId: 'm',
      doStream: () => Promise.reject(error),
      doGenerate: () => Promise.reject(error),
    }),
    models: [],
  });

describe('a model of the AI SDK', () => {
  test('streams text, reasoning and usage', async () => {
    const { provider } = modelThatSends([
      { type: 'stream-start', warnings: [] },
      { type: 'response-metadata', id: 'r', modelId: 'm-1' },
      { type: 'reasoning-start', id: '0' },
      { type: 'reasoning-delta', id: '0', delta: 'h' },
      { type: 'reasoning-delta', id: '0', delta: 'm' },
      { type: 'reasoning-end', id: '0', providerMetadata: { anthropic: { signature: 's' } } },
      { type: 'text-start', id: '1' },
      { type: 'text-delta', id: '1', delta: 'Hel' },
      { type: 'text-delta', id: '1', delta: 'lo' },
      { type: 'text-end', id: '1' },
      { type: 'finish', finishReason: { unified: 'stop', raw: 'end' }, usage: USAGE.v4 },
    ]);
    const { items, thrown } = await drain(provider.stream(BODY, makeCall()));
    expect(thrown).toBeUndefined();
    expect(summarizeChunks(items)).toEqual({ choices: [{ text: 'Hello', reasoning: 'hm', finish: 'stop' }], usage: [3, 2] });
    expect(items[0]).toMatchObject({ id: 'r', model: 'm-1' });
    const details = items.flatMap(({ choices }) => choices[0]?.delta['reasoning_details'] ?? []);
    expect(details).toEqual([
      { type: 'reasoning.text', text: 'hm', signature: '{"anthropic":{"signature":"s"}}', format: 'ai-sdk-v1', index: 0 },
    ]);
  });

  test('streams tool calls once, whether their input arrives in pieces or whole', async () => {
    const { provider } = modelThatSends(
      [
        { type: 'tool-input-start', id: '1', toolName: 'a' },
        { type: 'tool-input-delta', id: '1', delta: '{"x":' },
        { type: 'tool-input-delta', id: '1', delta: '1}' },
        { type: 'tool-input-end', id: '1' },
        { type: 'tool-call', toolCallId: '1', toolName: 'a', input: '{"x":1}' },
        { type: 'tool-call', toolCallId: '2', toolName: 'b', input: '{}', providerMetadata: { google: { thoughtSignature: 't' } } },
        { type: 'finish', finishReason: 'tool-calls', usage: USAGE.v2 },
      ],
      'v2',
    );
    const { items } = await drain(provider.stream(BODY, makeCall()));
    expect(summarizeChunks(items)).toEqual({
      choices: [
        {
          toolCalls: [
            { name: 'a', arguments: { x: 1 } },
            { name: 'b', arguments: {} },
          ],
          finish: 'tool_calls',
        },
      ],
      usage: [3, 2],
    });
  });

  test('answers in one piece with text, images and sources', async () => {
    const { provider } = modelThatSends([
      { type: 'text', text: 'Here.' },
      { type: 'file', mediaType: 'image/png', data: { type: 'data', data: new Uint8Array([0]) } },
      { type: 'source', sourceType: 'url', url: 'https://a.test/', title: 'A' },
    ]);
    const { choices, model, usage } = await provider.complete(BODY, makeCall());
    expect(choices[0]?.message).toMatchObject({
      content: 'Here.',
      images: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' }, index: 0 }],
      annotations: [{ type: 'url_citation', url_citation: { url: 'https://a.test/', title: 'A' } }],
    });
    expect([model, usage?.total_tokens]).toEqual(['m-1', 5]);
  });

  test('gets the request in its own form', async () => {
    const { provider, calls } = modelThatSends([{ type: 'finish', finishReason: 'stop' }]);
    const call = { id: '1', type: 'function', function: { name: 'a', arguments: '{"x":1}' } };
    const details = [{ type: 'reasoning.encrypted', id: '1', data: '{"google":{"thoughtSignature":"t"}}', format: 'ai-sdk-v1', index: 0 }];
    const controller = makeCall();
    await drain(
      provider.stream(
        {
          model: 'm',
          messages: [
            { role: 'system', content: 'be kind' },
            { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } }] },
            { role: 'assistant', content: '', tool_calls: [call], reasoning_details: details },
            { role: 'tool', tool_call_id: '1', content: '{"y":2}' },
          ],
          tools: [{ type: 'function', function: { name: 'a', parameters: { type: 'object' } } }],
          tool_choice: 'required',
          max_tokens: 9,
          stop: 'x',
          reasoning_effort: 'low',
          num_ctx: 4_096,
        },
        controller,
      ),
    );
    expect(calls[0]).toEqual({
      prompt: [
        { role: 'system', content: 'be kind' },
        { role: 'user', content: [{ type: 'file', mediaType: 'image/png', data: { type: 'data', data: 'AA==' } }] },
        {
          role: 'assistant',
          content: [
            { type: 'tool-call', toolCallId: '1', toolName: 'a', input: { x: 1 }, providerOptions: { google: { thoughtSignature: 't' } } },
          ],
        },
        { role: 'tool', content: [{ type: 'tool-result', toolCallId: '1', toolName: 'a', output: { type: 'json', value: { y: 2 } } }] },
      ],
      tools: [{ type: 'function', name: 'a', inputSchema: { type: 'object' } }],
      toolChoice: { type: 'required' },
      maxOutputTokens: 9,
      stopSequences: ['x'],
      reasoning: 'low',
      abortSignal: controller.signal,
    });
    expect(controller.notes).toEqual(['left out num_ctx: not supported by this AI SDK provider']);
  });

  test('must end its stream', async () => {
    const { provider } = modelThatSends([{ type: 'text-delta', id: '1', delta: 'Hal' }]);
    expect((await drain(provider.stream(BODY, makeCall()))).thrown).toMatchObject({ code: 'answer-cut' });
  });

  test.each([
    [{ name: 'AI_APICallError', statusCode: 401, responseBody: '{"error":{"message":"no"}}' }, 'invalid-key'],
    [{ name: 'AI_APICallError', statusCode: 429, responseHeaders: { 'retry-after': '700' } }, 'rate-limited'],
    [{ name: 'AI_APICallError' }, 'unreachable'],
    [{ name: 'AI_LoadAPIKeyError' }, 'invalid-key'],
    [{ name: 'AI_NoSuchModelError' }, 'model-not-found'],
  ])('fails with %o as %s', async (error, code) => {
    expect((await drain(fails(error).stream(BODY, makeCall()))).thrown).toMatchObject({ code });
    await expect(fails(error).complete(BODY, makeCall())).rejects.toMatchObject({ code });
  });

  test('cannot be listed, so that the user names the models', async () => {
    expect(await modelThatSends([]).provider.listModels(makeCall())).toEqual([{ id: 'm' }]);
    await expect(fails(undefined).listModels(makeCall())).rejects.toThrow('cannot list its models');
  });

  test.each([
    [{ specificationVersion: 'v1', modelId: 'm', doStream: () => {}, doGenerate: () => {} }, 'follows version v1'],
    [{ specificationVersion: 'v9', modelId: 'm', doStream: () => {}, doGenerate: () => {} }, 'follows version v9'],
    [{ specificationVersion: 'v3', modelId: 'm', doEmbed: () => {} }, 'did not return a language model'],
    ['m', 'did not return a language model'],
    [undefined, 'did not return a language model'],
  ])('must be a language model of a known version: %o', async (model, sentence) => {
    const provider = createAiSdkProvider({ findModel: () => model as unknown as AiSdkLanguageModel, models: ['m'] });
    await expect(provider.listModels(makeCall())).rejects.toThrow(sentence);
    expect((await drain(provider.stream(BODY, makeCall()))).thrown).toMatchObject({
      code: 'provider-error',
      message: expect.stringContaining(sentence),
    });
  });

  test.each([
    ['v4', { unified: 'other', raw: undefined }],
    ['v4', { unified: 'interrupted', raw: undefined }],
    ['v2', 'unknown'],
  ])('was cut if a %s stream ends without a reason of the provider', async (version, finishReason) => {
    const text = { type: 'text-delta', id: '1', delta: 'Hal' };
    const { provider } = modelThatSends([text, { type: 'finish', finishReason, usage: { inputTokens: 3 } }], version);
    expect((await drain(provider.stream(BODY, makeCall()))).thrown).toMatchObject({ code: 'answer-cut' });
    const { provider: complete } = modelThatSends([
      text,
      { type: 'finish', finishReason: { unified: 'other', raw: 'pause' }, usage: USAGE.v4 },
    ]);
    expect((await drain(complete.stream(BODY, makeCall()))).thrown).toBeUndefined();
  });

  test('notes the warnings, without their details', async () => {
    const warnings = [
      { type: 'unsupported', feature: 'topK', details: 'secret' },
      { type: 'unsupported-setting', setting: 'presencePenalty' },
      { type: 'compatibility', feature: 'reasoning' },
      { type: 'unsupported', feature: 'a part with: {"text":"secret"}' },
      { type: 'other', message: 'Skipping: {"text":"secret"}' },
    ];
    const { provider } = modelThatSends([
      { type: 'stream-start', warnings },
      { type: 'text-delta', id: '1', delta: 'Hi' },
      { type: 'finish', finishReason: { unified: 'stop', raw: 'end' }, usage: USAGE.v4 },
    ]);
    const call = makeCall();
    await drain(provider.stream(BODY, call));
    expect(call.notes).toEqual([
      'left out top_k: not supported by this AI SDK provider',
      'left out presence_penalty: not supported by this AI SDK provider',
      'changed reasoning_effort: the AI SDK provider supports it only in another form',
      'left out a part of the request: not supported by this AI SDK provider',
      'the AI SDK provider warned about this request',
    ]);
  });

  test('gets tools with accepted names, whose calls have their own names again', async () => {
    const { provider, calls } = modelThatSends([
      { type: 'tool-call', toolCallId: '1', toolName: 'files_read', input: '' },
      { type: 'finish', finishReason: { unified: 'tool-calls', raw: 'x' }, usage: USAGE.v4 },
    ]);
    const tools = [{ type: 'function', function: { name: 'files/read', strict: true, parameters: { type: 'object' } } }];
    const { items } = await drain(provider.stream({ ...BODY, tools }, makeCall()));
    expect(calls[0]).toMatchObject({ tools: [{ type: 'function', name: 'files_read', strict: true }] });
    expect(summarizeChunks(items).choices).toEqual([{ toolCalls: [{ name: 'files/read', arguments: {} }], finish: 'tool_calls' }]);
  });

  test('gets linked images as data if the user allows to load them', async () => {
    const { provider, calls } = modelThatSends([{ type: 'text', text: 'A cat.' }]);
    const url = 'https://a.test/cat.png';
    const body = { ...BODY, messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }] };
    const { thrown } = await drain(provider.stream(body, makeCall()));
    expect(thrown).toMatchObject({ code: 'unsupported-request', message: expect.stringContaining('messages[0].content[0]') });
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const fetchImage = async () => new Response(png, { headers: { 'content-type': 'image/png' } });
    await provider.complete(body, makeCall({ fetchImage }));
    const file = { type: 'file', mediaType: 'image/png', data: { type: 'data', data: 'iVBORw0KGgo=' } };
    expect(calls).toMatchObject([{ prompt: [{ role: 'user', content: [file] }] }]);
  });

  test('gets the provider options of the settings', async () => {
    const { provider: _, calls } = modelThatSends([]);
    const model = {
      specificationVersion: 'v3',
      modelId: 'm',
      doStream: async (options: Record<string, unknown>) => {
        calls.push(options);
        return { stream: streamOf([]) };
      },
      doGenerate: async () => ({}),
    };
    const providerOptions = { bedrock: { reasoningConfig: { type: 'enabled', budgetTokens: 1024 } } };
    await drain(createAiSdkProvider({ findModel: () => model, models: ['m'], providerOptions }).stream(BODY, makeCall()));
    expect(calls[0]).toMatchObject({ providerOptions });
  });

  test('is left when the call is aborted, even if it ignores the signal', async () => {
    const cancelled = Promise.withResolvers<void>();
    const stream = new ReadableStream({
      start: (sink) => sink.enqueue({ type: 'text-delta', id: '1', delta: 'Hal' }),
      cancel: () => cancelled.resolve(),
    });
    const model = { specificationVersion: 'v4', modelId: 'm', doStream: async () => ({ stream }), doGenerate: () => new Promise(() => {}) };
    const provider = createAiSdkProvider({ findModel: () => model, models: ['m'] });
    const controller = new AbortController();
    const chunks = provider.stream(BODY, makeCall({ signal: controller.signal }))[Symbol.asyncIterator]();
    await chunks.next();
    const next = chunks.next();
    controller.abort('stopped by the user');
    await expect(next).rejects.toBe('stopped by the user');
    await cancelled.promise;
    const stopped = makeCall({ signal: AbortSignal.abort('stopped by the user') });
    await expect(provider.complete(BODY, stopped)).rejects.toBe('stopped by the user');
  });
});

describe('budgets', () => {
  const refusal = { name: 'AI_APICallError', statusCode: 400, responseBody: '{"error":{"message":"seed is not supported"}}' };

  test('counts a request that is changed after a refusal, and none that cannot be converted', async () => {
    const onRepeat = vi.fn(async () => undefined);
    const onUnsent = vi.fn();
    await drain(fails(refusal).stream({ ...BODY, seed: 1 }, { ...makeCall(), onRepeat, onUnsent }));
    expect(onRepeat).toHaveBeenCalledOnce();
    expect(onUnsent).not.toHaveBeenCalled();
    const missing = createAiSdkProvider({ findModel: () => Promise.reject(new Error('no model')), models: ['m'] });
    await drain(missing.stream(BODY, { ...makeCall(), onUnsent }));
    expect(onUnsent).toHaveBeenCalledOnce();
  });

  test.each([
    [400, 1],
    [504, 0],
  ])('says that a provider that answers with %d generates no more, or not', async (statusCode, times) => {
    const onFailure = vi.fn();
    await drain(
      fails({ ...refusal, statusCode, responseBody: '{}', isRetryable: false }).stream(BODY, { ...makeCall(), onFailure, retryBy: 0 }),
    );
    expect(onFailure).toHaveBeenCalledTimes(times);
  });

  test('sends the limit of an answer, and no request without it', async () => {
    const { provider, calls } = modelThatSends([]);
    const call = { ...makeCall(), maxTokens: 50 };
    await drain(provider.stream({ ...BODY, max_tokens: 50 }, call));
    expect(calls).toMatchObject([{ maxOutputTokens: 50 }]);
    expect((await drain(provider.stream(BODY, call))).thrown).toMatchObject({ code: 'over-budget' });
    expect(calls).toHaveLength(1);
  });
});

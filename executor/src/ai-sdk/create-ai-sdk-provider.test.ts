import type { ChatCompletionBody } from '@chat-executor/protocol';
import { describe, expect, test } from 'vitest';
import { summarizeChunks } from '../providers/testing/answer-summary.ts';
import { drain, makeCall } from '../providers/testing/provider-case.ts';
import { createAiSdkProvider } from './create-ai-sdk-provider.ts';

const BODY: ChatCompletionBody = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };
const USAGE = {
  v2: { inputTokens: 3, outputTokens: 2, totalTokens: 5, cachedInputTokens: 1 },
  v4: { inputTokens: { total: 3, cacheRead: 1 }, outputTokens: { total: 2, reasoning: 1 } },
};

/** A provider with one model that answers with these parts, and the options of its calls. */
function modelThatSends(parts: readonly object[], specificationVersion = 'v4') {
  const calls: Record<string, unknown>[] = [];
  const model = {
    specificationVersion,
    modelId: 'm',
    doStream: async (options: Record<string, unknown>) => {
      calls.push(options);
      return { stream: ReadableStream.from(parts) };
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
});

import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { describe, expect, test } from 'vitest';
import { createAnthropicProvider } from '../anthropic/anthropic-provider.ts';
import { createGeminiProvider } from '../gemini/gemini-provider.ts';
import { createOllamaProvider } from '../ollama/ollama-provider.ts';
import { createOpenAiCompatibleProvider } from '../openai-compatible/openai-compatible-provider.ts';
import { drain, makeCall } from '../testing/provider-case.ts';
import { addExtraFields } from './extra-body.ts';

const BODY = { model: 'm', messages: [{ role: 'user' as const, content: 'hi' }], temperature: 0.5, max_tokens: 9 };

function add(body: object, extra: Record<string, unknown> | undefined) {
  const notes: string[] = [];
  return { body: addExtraFields(body, extra, (remark) => notes.push(remark)), notes };
}

describe('extra fields', () => {
  test('are merged into the body: objects merged, other values replaced, null removed', () => {
    const body = { model: 'm', top_p: 1, seed: 3, options: { num_ctx: 1, stop: ['a'], deep: { a: 1 } } };
    const extra = { top_p: 0.5, seed: null, provider: { order: ['x'] }, options: { num_ctx: null, stop: ['b'], deep: { b: null, c: 2 } } };
    expect(add(body, extra)).toEqual({
      body: { model: 'm', top_p: 0.5, provider: { order: ['x'] }, options: { stop: ['b'], deep: { a: 1, c: 2 } } },
      notes: ['extra fields from the provider settings: top_p, seed, provider, options'],
    });
    expect(body.options.deep).toEqual({ a: 1 });
  });

  test('cannot replace the model, the messages and stream, which is noted', () => {
    const extra = { model: 'other', messages: [], stream: false, contents: [], input: 'x', top_k: 4 };
    expect(add({ model: 'm', stream: true }, extra)).toEqual({
      body: { model: 'm', stream: true, top_k: 4 },
      notes: [
        'ignored model, messages, stream, contents, input in the extra fields of the provider settings',
        'extra fields from the provider settings: top_k',
      ],
    });
  });

  test('are not noted without any', () => {
    for (const extra of [undefined, {}]) expect(add({ model: 'm' }, extra)).toEqual({ body: { model: 'm' }, notes: [] });
  });

  test('add to the parts of an answer that the request includes', () => {
    expect(add({ include: ['a', 'b'] }, { include: ['b', 'c'] }).body).toEqual({ include: ['a', 'b', 'c'] });
    expect(add({ include: ['a'] }, { include: null }).body).toEqual({});
    expect(add({}, { include: ['c'] }).body).toEqual({ include: ['c'] });
  });

  test('may be named as a property of objects', () => {
    const { body } = add({}, JSON.parse('{"__proto__":{"polluted":true},"constructor":1}'));
    expect(JSON.stringify(body)).toBe('{"__proto__":{"polluted":true},"constructor":1}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([
    ['OpenAI', createOpenAiCompatibleProvider, { chat_template_kwargs: { enable_thinking: false }, temperature: null }],
    ['Claude', createAnthropicProvider, { metadata: { user_id: 'u' }, temperature: null }],
    ['Gemini', createGeminiProvider, { safetySettings: [], generationConfig: { temperature: null, topK: 3 } }],
    ['Ollama', createOllamaProvider, { keep_alive: '1h', options: { num_ctx: 8192, temperature: null } }],
  ])('reach %s in its own format, with only their names in the receipt', async (_, create, extraBody) => {
    const bodies: Record<string, unknown>[] = [];
    await using server = await startByteServer((response, request) => {
      bodies.push(request.body as Record<string, unknown>);
      send(response, 400, 'application/json', '{"error":{"message":"enough"}}');
    });
    const call = makeCall();
    await drain(create({ id: 'p', kind: 'x', name: 'P', baseUrl: server.url, extraBody }).stream(BODY, call));
    const { temperature: _temperature, ...fields } = extraBody as Record<string, unknown>;
    const { generationConfig, options, ...plain } = fields;
    expect(bodies[0]).toMatchObject(plain);
    if (generationConfig) expect(bodies[0]?.['generationConfig']).toMatchObject({ topK: 3, maxOutputTokens: 9 });
    if (options) expect(bodies[0]?.['options']).toMatchObject({ num_ctx: 8192, num_predict: 9 });
    expect(JSON.stringify(bodies[0])).not.toContain('temperature');
    expect(call.notes).toContain(`extra fields from the provider settings: ${Object.keys(extraBody).join(', ')}`);
    expect(call.notes.join()).not.toMatch(/8192|enable_thinking/);
  });

  test.each([
    [{ foo_bar: 1 }, 400, { message: 'Unrecognized request argument supplied: foo_bar' }, 'foo_bar'],
    [{ user: 'u', plugins: [] }, 422, { message: 'plugins: Extra inputs are not permitted' }, 'plugins'],
    [{ temperature: 3 }, 400, { message: 'Invalid value.', param: 'temperature' }, 'temperature'],
    [
      { generationConfig: { topK: 3, thinkingConfig: {} } },
      400,
      { message: "Unknown name 'thinking_config' at 'generation_config'" },
      'generationConfig.thinkingConfig',
    ],
    [{ options: { numa: true } }, 500, { message: 'invalid option "numa"' }, 'options.numa'],
    [{ max_tokens: null }, 400, { message: 'max_tokens: Field required' }, 'max_tokens'],
  ])('are named in the cure if the provider refuses them: %j', async (extraBody, status, error, field) => {
    await using server = await startByteServer((response) => send(response, status, 'application/json', JSON.stringify({ error })));
    const provider = createOpenAiCompatibleProvider({ id: 'p', kind: 'x', name: 'P', baseUrl: server.url, extraBody });
    const { thrown } = await drain(provider.stream({ model: 'm', messages: [] }, makeCall()));
    expect(thrown).toMatchObject({ cure: `Change or remove the extra field ${field} in the provider settings of the executor.` });
  });

  test.each([
    [{ provider: { order: [] } }, 400, 'Provider returned error: the provider failed'],
    [{ top_k: 3 }, 429, 'Rate limit of top_k reached'],
    [{ top_k: 3 }, 400, 'The image is too large.'],
  ])('are not blamed for another failure: %j', async (extraBody, status, message) => {
    await using server = await startByteServer((response) => send(response, status, 'application/json', JSON.stringify({ message })));
    const provider = createOpenAiCompatibleProvider({ id: 'p', kind: 'x', name: 'P', baseUrl: server.url, extraBody });
    const { thrown } = await drain(provider.stream({ model: 'm', messages: [] }, makeCall()));
    expect(thrown).toMatchObject({ cure: expect.not.stringContaining('extra field') });
  });
});

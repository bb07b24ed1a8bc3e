import { inspect } from 'node:util';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { type RecordedRequest, send, startByteServer } from '@chat-executor/testing/byte-server';
import { describe, expect, test } from 'vitest';
import { summarizeChunks, summarizeCompletion } from '../providers/testing/answer-summary.ts';
import {
  BODY,
  BODY_WITH_TOOLS,
  CANARY_KEY,
  CANARY_PROMPT,
  drain,
  makeCall,
  makeProvider,
  type ProviderCase,
} from '../providers/testing/provider-case.ts';
import { testAbortBetweenChunks } from '../providers/testing/test-connection.ts';
import { testRefusals } from '../providers/testing/test-refusals.ts';
import { AiSdkProvider, type AiSdkProviderOptions } from './create-ai-sdk-provider.ts';

const withoutRedirects: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'manual' });

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c1', created: 1, model: 'm-1', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

/** A package of the AI SDK as a provider without retries. */
const CASE: ProviderCase = {
  title: 'a package of the AI SDK',
  create: ({ baseUrl, apiKey }) => {
    const key = apiKey === undefined ? {} : { apiKey };
    // The types of the package fit: this assignment needs no cast.
    const options: AiSdkProviderOptions = {
      findModel: createOpenAICompatible({ name: 'test', baseURL: baseUrl, fetch: withoutRedirects, includeUsage: true, ...key }),
      models: ['test-model'],
    };
    return new AiSdkProvider(options);
  },
  folder: 'openai-compatible',
  streamType: 'text/event-stream',
  chatPath: '/v1/chat/completions',
  modelsPath: '/v1/models',
  baseUrl: (origin) => `${origin}/v1`,
  begin: (text) => chunk({ role: 'assistant', content: text }),
  end: `${chunk({}, 'stop')}data: [DONE]\n\n`,
  failInStream: (message) => `data: ${JSON.stringify({ error: { message, type: 'server_error', param: null, code: null } })}\n\n`,
  errorBody: (message, words = {}) => JSON.stringify({ error: { message, type: null, param: null, code: null, ...words } }),
  toolsRefusal: { status: 400, body: '{"error":{"message":"gemma3 does not support tools","type":"api_error","param":null,"code":null}}' },
  models: { body: '{"data":[]}', ids: [] },
  completions: [
    { file: 'ollama-v1-completion.json', answer: { choices: [{ text: ' four, five, six, seven,', finish: 'length' }], usage: [7, 8] } },
  ],
  recordings: [],
};

testRefusals(CASE);

/** The answer to a request of a server that answers this text, and the request. */
async function ask(body: typeof BODY, text: string, status = 200) {
  await using server = await startByteServer((response) => send(response, status, CASE.streamType, text));
  const call = makeCall();
  const answer = await drain(makeProvider(CASE, server.url).stream(body, call));
  return { ...answer, notes: call.notes, request: server.requests[0] as RecordedRequest };
}

describe('a package of the AI SDK', () => {
  test('streams reasoning, text and usage', async () => {
    const usage = `data: ${JSON.stringify({ id: 'c1', choices: [], usage: { prompt_tokens: 3, completion_tokens: 2 } })}\n\n`;
    const text = [
      chunk({ reasoning_content: 'h' }),
      chunk({ reasoning_content: 'm' }),
      chunk({ content: 'Hello' }),
      chunk({}, 'length'),
      usage,
    ];
    const { items, notes, request } = await ask({ ...BODY, max_tokens: 5, top_k: 3 }, `${text.join('')}data: [DONE]\n\n`);
    expect(summarizeChunks(items)).toEqual({ choices: [{ text: 'Hello', reasoning: 'hm', finish: 'length' }], usage: [3, 2] });
    expect(items[0]).toMatchObject({ id: 'c1', model: 'm-1', created: 1 });
    expect(request.body).toMatchObject({ max_tokens: 5, messages: [{ role: 'user', content: CANARY_PROMPT }], stream: true });
    expect(notes).toEqual(['left out top_k: not supported by this AI SDK provider']);
  });

  test('gets its signature of a call back with the result', async () => {
    const called = { index: 0, id: '1', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Malmö"}' } };
    const signed = { ...called, extra_content: { google: { thought_signature: 'signed' } } };
    const { items } = await ask(BODY_WITH_TOOLS, `${chunk({ tool_calls: [signed] })}${chunk({}, 'tool_calls')}data: [DONE]\n\n`);
    const details = items.flatMap(({ choices }) => choices[0]?.delta['reasoning_details'] ?? []);
    expect(summarizeChunks(items).choices).toEqual([
      { toolCalls: [{ name: 'get_weather', arguments: { city: 'Malmö' } }], finish: 'tool_calls' },
    ]);
    const { index: _, ...call } = called;
    const messages = [
      ...BODY.messages,
      { role: 'assistant', content: '', tool_calls: [call], reasoning_details: details },
      { role: 'tool', tool_call_id: '1', content: '20 °C' },
    ];
    const { request } = await ask({ ...BODY_WITH_TOOLS, messages }, CASE.begin('Warm.') + CASE.end);
    expect(request.body).toMatchObject({
      messages: [
        {},
        { tool_calls: [{ id: '1', extra_content: { google: { thought_signature: 'signed' } } }] },
        { role: 'tool', tool_call_id: '1', content: '20 °C' },
      ],
    });
  });

  test('gets images and files', async () => {
    const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } };
    const file = { type: 'file', file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,JVBERi0=' } };
    const { request } = await ask({ ...BODY, messages: [{ role: 'user', content: [image, file] }] }, CASE.begin('A cat.') + CASE.end);
    expect(request.body).toMatchObject({ messages: [{ role: 'user', content: [image, file] }] });
  });

  test('answers in one piece', async () => {
    const message = { role: 'assistant', content: 'Hello' };
    const body = { id: 'r', created: 1, model: 'm-1', choices: [{ index: 0, message, finish_reason: 'stop' }] };
    await using server = await startByteServer((response) =>
      send(response, 200, 'application/json', JSON.stringify({ ...body, usage: { prompt_tokens: 3, completion_tokens: 2 } })),
    );
    const completion = await makeProvider(CASE, server.url).complete(BODY, makeCall());
    expect(summarizeCompletion(completion)).toEqual({ choices: [{ text: 'Hello', finish: 'stop' }], usage: [3, 2] });
  });

  test.each([
    [401, CASE.errorBody('no'), 'invalid-key'],
    [404, CASE.errorBody('The model does not exist', { code: 'model_not_found' }), 'model-not-found'],
    [429, CASE.errorBody('slow down'), 'rate-limited'],
    [302, '', 'bad-provider-answer'],
    [200, '<html></html>', 'bad-provider-answer'],
    [200, CASE.begin('Hal'), 'answer-cut'],
    [200, CASE.begin('Hal') + CASE.failInStream('overloaded'), 'overloaded'],
  ])('fails for an answer with status %i and body %s as %s, once', async (status, body, code) => {
    const { thrown } = await ask(BODY, body, status);
    expect(thrown).toMatchObject({ code });
  });

  test('fails for a server that is not running, without a trace of the request', async () => {
    const { thrown } = await drain(makeProvider(CASE, 'http://127.0.0.1:9').stream(BODY, makeCall()));
    expect(thrown).toMatchObject({ code: 'unreachable' });
    for (const secret of [CANARY_KEY, CANARY_PROMPT]) expect(inspect(thrown, { depth: 20 })).not.toContain(secret);
  });

  test('repeats no text of an answer', async () => {
    const echo = `Incorrect API key: ${CANARY_KEY}. You asked: ${CANARY_PROMPT}`;
    for (const status of [200, 400, 401, 404, 500]) {
      for (const body of [CASE.errorBody(echo, { code: CANARY_KEY }), echo, CASE.begin('Hal') + CASE.failInStream(echo)]) {
        await using server = await startByteServer((response) => send(response, status, 'application/json', body));
        const provider = makeProvider(CASE, server.url);
        const streamed = (await drain(provider.stream(BODY, makeCall()))).thrown;
        const completed = await provider.complete(BODY, makeCall()).catch((thrown: unknown) => thrown);
        for (const secret of [CANARY_KEY, CANARY_PROMPT]) expect(inspect([streamed, completed], { depth: 20 })).not.toContain(secret);
      }
    }
  });

  testAbortBetweenChunks(CASE);
});

import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test } from 'vitest';
import { summarizeChunks } from '../testing/answer-summary.ts';
import { BODY, drain, makeCall, makeProvider, type ProviderCase, readFixture } from '../testing/provider-case.ts';
import { testProvider } from '../testing/provider-test-body.ts';
import { TIME, weather } from '../testing/recorded-answers.ts';
import { createOpenAiResponsesProvider } from './openai-responses-provider.ts';

const event = (type: string, fields: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`;
const response = (status: string) => ({ id: 'resp_1', object: 'response', created_at: 1, model: 'm', status, output: [], error: null });
const openAiError = (message: string, words: object = {}) => ({
  message,
  type: 'invalid_request_error',
  param: null,
  code: null,
  ...words,
});

const CASE: ProviderCase = {
  title: 'the OpenAI Responses provider',
  create: createOpenAiResponsesProvider,
  folder: 'openai-responses',
  streamType: 'text/event-stream; charset=utf-8',
  chatPath: '/v1/responses',
  modelsPath: '/v1/models',
  baseUrl: (origin) => `${origin}/v1`,
  begin: (text) =>
    event('response.created', { response: response('in_progress') }) +
    event('response.output_text.delta', { output_index: 0, item_id: 'msg_1', content_index: 0, delta: text }),
  end: event('response.completed', { response: response('completed') }),
  failInStream: (message) => event('response.failed', { response: { ...response('failed'), error: { code: 'server_error', message } } }),
  errorBody: (message, words = {}) => JSON.stringify({ error: openAiError(message, words) }),
  toolsRefusal: {
    status: 400,
    body: JSON.stringify({
      error: openAiError("Unsupported parameter: 'tools' is not supported with this model.", {
        param: 'tools',
        code: 'unsupported_parameter',
      }),
    }),
  },
  models: {
    body: JSON.stringify({ object: 'list', data: [{ id: 'o1-pro' }, { id: 'gpt-5-codex' }, { id: 'o1-pro' }, { id: 7 }, null] }),
    ids: ['o1-pro', 'gpt-5-codex'],
  },
  completions: [
    { file: 'completion-length.json', answer: { choices: [{ text: ' four, five, six, seven,', finish: 'length' }], usage: [7, 16] } },
    {
      file: 'completion-tools.json',
      answer: {
        choices: [{ text: 'Let me look.', reasoning: 'Tools, then.', toolCalls: [weather('Malmö'), TIME], finish: 'tool_calls' }],
        usage: [20, 30],
      },
    },
  ],
  recordings: [
    { file: 'text.sse', answer: { choices: [{ text: 'Hello! How can I help?', finish: 'stop' }], usage: [25, 15] } },
    { file: 'text.sse', contentType: '', answer: { choices: [{ text: 'Hello! How can I help?', finish: 'stop' }], usage: [25, 15] } },
    { file: 'empty.sse', answer: { choices: [{ finish: 'stop' }], usage: [25, 0] } },
    {
      file: 'multibyte.sse',
      answer: {
        choices: [{ text: '𝄞 Noten 👩‍👩‍👧‍👦 Familie naïve e\u0301 漢字 \u2028\u2029\u0085 lines ﷽ 🇸🇪', finish: 'stop' }],
        usage: [25, 30],
      },
    },
    {
      file: 'tools.sse',
      answer: {
        choices: [{ text: 'Let me look.', toolCalls: [weather('Malmö'), TIME, weather('北京')], finish: 'tool_calls' }],
        usage: [472, 89],
      },
    },
    {
      file: 'reasoning.sse',
      answer: {
        choices: [{ text: 'Four 🙂.', reasoning: '**Adding**\n\nTwo and two.\n\n**Answering**\n\nIt is four.', finish: 'stop' }],
        usage: [45, 37],
      },
    },
    { file: 'refusal.sse', answer: { choices: [{ refusal: "I can't help.", finish: 'stop' }], usage: [25, 4] } },
    { file: 'length.sse', answer: { choices: [{ text: 'one, two, ', finish: 'length' }], usage: [7, 16] } },
    { file: 'content-filter.sse', answer: { choices: [{ text: 'I would', finish: 'content_filter' }], usage: [7, 3] } },
    { file: 'citations.sse', answer: { choices: [{ text: 'Found it.', finish: 'stop' }], usage: [25, 9] } },
    {
      file: 'openrouter-reasoning-text.sse',
      answer: { choices: [{ text: 'Four.', reasoning: 'Two and two.', finish: 'stop' }], usage: [71, 33] },
    },
    // Servers that send the text with the finished item or the finished answer, once or again.
    ...['items-only.sse', 'completed-only.sse'].map((file) => ({
      file,
      answer: {
        choices: [{ text: 'Let me look.', reasoning: 'A city.', toolCalls: [weather('Malmö')], finish: 'tool_calls' }],
        usage: [20, 30] as const,
      },
    })),
    {
      file: 'numbered-twice.sse',
      answer: { choices: [{ text: 'Let me look.', toolCalls: [weather('Malmö')], finish: 'tool_calls' }], usage: [20, 30] },
    },
    { file: 'event-name-last.sse', answer: { choices: [{ toolCalls: [TIME], finish: 'tool_calls' }], usage: [62, 8] } },
    {
      file: 'completion-tools.json',
      contentType: 'application/json',
      answer: {
        choices: [{ text: 'Let me look.', reasoning: 'Tools, then.', toolCalls: [weather('Malmö'), TIME], finish: 'tool_calls' }],
        usage: [20, 30],
      },
    },
    { file: 'failed-in-the-middle.sse', answer: { choices: [{ text: 'Once upon', finish: '' }] }, error: 'provider-error' },
    { file: 'failed-at-once.sse', error: 'rate-limited' },
    { file: 'error-event.sse', answer: { choices: [{ text: 'Once upon', finish: '' }] }, error: 'provider-error' },
    { file: 'unnamed-error.sse', answer: { choices: [{ text: 'Once upon', finish: '' }] }, error: 'quota-exceeded' },
    { file: 'cut-in-the-middle.sse', answer: { choices: [{ text: 'This will not be compl', finish: '' }] }, error: 'answer-cut' },
    { file: 'cut-in-an-event.sse', answer: { choices: [{ text: 'This will not', finish: '' }] }, error: 'answer-cut' },
    { file: 'openai-instead.sse', error: 'bad-provider-answer' },
  ],
};

testProvider(CASE);

async function readStream(file: string) {
  await using server = await startByteServer((answer) => send(answer, 200, CASE.streamType, readFixture(CASE, file)));
  return (await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()))).items;
}

test('reads nothing after the end of the answer', async () => {
  await using server = await startByteServer((answer) => {
    answer.writeHead(200, { 'content-type': CASE.streamType });
    answer.write(`${CASE.begin('hi')}${CASE.end}${CASE.failInStream('too late')}`);
  });
  const { items, thrown } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(thrown).toBeUndefined();
  expect(items).toHaveLength(2);
  await server.requests[0]?.closed;
});

test('carries out the encrypted reasoning as reasoning_details, each with its own index', async () => {
  const details = (await readStream('reasoning.sse')).flatMap(({ choices }) => choices[0]?.delta['reasoning_details'] ?? []);
  const common = { id: 'rs_0', format: 'openai-responses-v1' };
  expect(details).toEqual([
    { type: 'reasoning.summary', summary: '**Adding**\n\nTwo and two.', ...common, index: 0 },
    { type: 'reasoning.summary', summary: '**Answering**\n\nIt is four.', ...common, index: 1 },
    { type: 'reasoning.encrypted', data: 'gAAAAfinal', ...common, index: 2 },
  ]);
});

test('carries out reasoning, id, creation time and token details of a whole answer', async () => {
  await using server = await startByteServer((answer) => send(answer, 200, 'application/json', readFixture(CASE, 'completion-tools.json')));
  const completion = await makeProvider(CASE, server.url).complete(BODY, makeCall());
  expect(completion).toMatchObject({
    id: 'resp_0a1b2c3d4e5f',
    created: 1764000000,
    model: 'gpt-5-mini-2025-08-07',
    usage: { total_tokens: 50, prompt_tokens_details: { cached_tokens: 0 }, completion_tokens_details: { reasoning_tokens: 12 } },
  });
  expect(completion.choices[0]?.message['reasoning_details']).toMatchObject([
    { type: 'reasoning.summary', summary: 'Tools, then.', index: 0 },
    { type: 'reasoning.encrypted', data: 'gAAAAfinal', index: 1 },
  ]);
});

test('carries out citations once, in the form of chat completions', async () => {
  const annotations = (await readStream('citations.sse')).flatMap(({ choices }) => choices[0]?.delta['annotations'] ?? []);
  expect(annotations).toEqual([
    { type: 'url_citation', url_citation: { start_index: 0, end_index: 5, title: 'A page', url: 'https://example.com/a' } },
  ]);
});

test('carries out log probabilities and images', async () => {
  const logprobs = [{ token: 'hi', logprob: -0.1, top_logprobs: [] }];
  const image = { id: 'ig_1', type: 'image_generation_call', status: 'completed', output_format: 'webp', result: 'AAAA' };
  await using server = await startByteServer((answer) =>
    send(
      answer,
      200,
      CASE.streamType,
      event('response.output_text.delta', { output_index: 0, delta: 'hi', logprobs }) +
        event('response.output_item.done', { output_index: 1, item: image }) +
        event('response.completed', { response: { ...response('completed'), output: [{ type: 'message', content: 'hi' }, image] } }),
    ),
  );
  const { items } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(items.map(({ choices }) => [choices[0]?.delta, choices[0]?.['logprobs']])).toEqual([
    [{ role: 'assistant', content: 'hi' }, { content: logprobs }],
    [{ images: [{ type: 'image_url', image_url: { url: 'data:image/webp;base64,AAAA' } }] }, undefined],
    [{}, undefined],
  ]);
});

test('sends arguments once that a server sends with the start of a call and again in pieces', async () => {
  const call = { id: 'fc_1', type: 'function_call', call_id: 'c1', name: 'get_weather', arguments: '{"city":"Malmö"}' };
  await using server = await startByteServer((answer) =>
    send(
      answer,
      200,
      CASE.streamType,
      event('response.output_item.added', { output_index: 0, item: call }) +
        event('response.function_call_arguments.delta', { output_index: 0, delta: call.arguments }) +
        event('response.completed', { response: { ...response('completed'), output: [call] } }),
    ),
  );
  const { items } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(summarizeChunks(items).choices).toEqual([{ toolCalls: [weather('Malmö')], finish: 'tool_calls' }]);
});

test('reports an answer that the server has not finished', async () => {
  for (const status of ['queued', 'in_progress', 'cancelled']) {
    await using server = await startByteServer((answer) => send(answer, 200, 'application/json', JSON.stringify(response(status))));
    await expect(makeProvider(CASE, server.url).complete(BODY, makeCall())).rejects.toMatchObject({ code: 'answer-cut' });
  }
});

test.each([
  ['reasoning summaries', 'Your organization must be verified to generate reasoning summaries.', 'reasoning.summary', 'summary', []],
  [
    'reasoning',
    "Unsupported parameter: 'reasoning.effort' is not supported with this model.",
    'reasoning.effort',
    'effort',
    ['left out reasoning_effort: not supported by the model'],
  ],
  ['instructions', "Unsupported parameter: 'instructions'", 'instructions', 'instructions', []],
  ['encrypted reasoning', 'Encrypted content is not supported with this model.', 'include', 'include', []],
] as const)('retries without refused %s', async (_, message, param, field, notes) => {
  await using server = await startByteServer((answer, { body }) => {
    const reasoning = (body['reasoning'] ?? {}) as object;
    if (field in reasoning || field in body)
      send(answer, 400, 'application/json', CASE.errorBody(message, { param, code: 'unsupported_parameter' }));
    else send(answer, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const call = makeCall();
  const { thrown } = await drain(
    makeProvider(CASE, server.url).stream(
      { ...BODY, messages: [{ role: 'system', content: 'Be brief.' }, ...BODY.messages], reasoning_effort: 'low' },
      call,
    ),
  );
  expect(thrown).toBeUndefined();
  expect(server.requests).toHaveLength(2);
  expect(call.notes).toEqual(notes);
});

test('lowers an effort that the model does not support, and keeps the summary', async () => {
  const message = "Unsupported value: 'xhigh' is not supported with this model. Supported values are: 'low', 'medium', and 'high'.";
  await using server = await startByteServer((answer, { body }) => {
    const { effort } = body['reasoning'] as { readonly effort?: string };
    if (effort === 'xhigh')
      send(answer, 400, 'application/json', CASE.errorBody(message, { param: 'reasoning.effort', code: 'unsupported_value' }));
    else send(answer, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const call = makeCall();
  const { thrown } = await drain(makeProvider(CASE, server.url).stream({ ...BODY, reasoning_effort: 'xhigh' }, call));
  expect(thrown).toBeUndefined();
  expect(server.requests.map(({ body }) => body['reasoning'])).toEqual([
    { effort: 'xhigh', summary: 'auto' },
    { effort: 'high', summary: 'auto' },
  ]);
  expect(call.notes).toEqual(['changed reasoning_effort to high: not supported by the model']);
});

test.each([
  'The encrypted content gAAA could not be verified. Reason: Encrypted content could not be decrypted or parsed.',
  'Could not decrypt the provided encrypted_content. Ensure the value is the unmodified encrypted_content from a previous response.',
  "Item 'rs_1' of type 'reasoning' was provided without its required following item.",
  "Item with id 'rs_1' not found. Items are not persisted when `store` is set to false.",
])('retries without earlier reasoning that the model cannot continue: %s', async (message) => {
  await using server = await startByteServer((answer, { body }) => {
    const input = body['input'] as readonly { readonly type?: string }[];
    if (input.some(({ type }) => type === 'reasoning')) send(answer, 400, 'application/json', CASE.errorBody(message));
    else send(answer, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const call = makeCall();
  const details = [{ type: 'reasoning.encrypted', data: 'gAAA', format: 'openai-responses-v1' }];
  const messages = [...BODY.messages, { role: 'assistant', content: 'Hm.', reasoning_details: details }, ...BODY.messages];
  const { thrown } = await drain(makeProvider(CASE, server.url).stream({ ...BODY, messages }, call));
  expect(thrown).toBeUndefined();
  expect(call.notes).toEqual(['left out reasoning_details: from another model or account']);
});

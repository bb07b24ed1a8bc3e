import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test } from 'vitest';
import { BODY, drain, makeCall, makeProvider, type ProviderCase, readFixture } from '../testing/provider-case.ts';
import { testProvider } from '../testing/provider-test-body.ts';
import { COMPLETIONS, commonRecordings, TIME, weather } from '../testing/recorded-answers.ts';
import { createAnthropicProvider } from './anthropic-provider.ts';

const event = (value: { readonly type: string }) => `event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`;
const START = event({
  type: 'message_start',
  message: { id: 'msg_1', type: 'message', role: 'assistant', content: [], model: 'm', usage: { input_tokens: 3, output_tokens: 1 } },
} as { type: string });
const errorEvent = (message: string, type = 'api_error') => ({ type: 'error', error: { type, message } });

const CASE: ProviderCase = {
  title: 'the Anthropic provider',
  create: createAnthropicProvider,
  folder: 'anthropic',
  streamType: 'text/event-stream; charset=utf-8',
  chatPath: '/v1/messages',
  modelsPath: '/v1/models?limit=1000',
  baseUrl: (origin) => origin,
  keyHeader: (key) => ['x-api-key', key],
  fixedHeaders: { 'anthropic-version': '2023-06-01', 'anthropic-dangerous-direct-browser-access': 'true' },
  begin: (text) =>
    START +
    event({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } } as { type: string }) +
    event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } } as { type: string }),
  end:
    event({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 2 } } as { type: string }) +
    event({ type: 'message_stop' }),
  failInStream: (message) => event(errorEvent(message)),
  errorBody: (message, words = {}) => JSON.stringify({ ...errorEvent(message, words.type ?? 'some_error'), request_id: words.code }),
  toolsRefusal: { status: 400, body: readFixture({ folder: 'anthropic' }, 'litellm-no-tools.json').toString() },
  models: {
    body: JSON.stringify({
      data: [
        { type: 'model', id: 'b', display_name: 'B' },
        { type: 'model', id: 'a', lifecycle: 'active' },
        { type: 'model', id: 'b', display_name: 'B' },
        { type: 'model', id: 'gone', lifecycle: 'retired' },
        { id: 7 },
        null,
        { id: 'x'.repeat(300) },
      ],
      has_more: false,
      first_id: 'b',
      last_id: 'x',
    }),
    ids: ['b', 'a'],
  },
  completions: [
    ...COMPLETIONS,
    {
      file: 'completion-refusal.json',
      answer: { choices: [{ refusal: 'The model declined to answer.', finish: 'content_filter' }], usage: [8, 1] },
    },
  ],
  recordings: [
    ...commonRecordings({ litellmText: [7, 24], litellmStop: [7, 13], text: [25, 15], empty: [25, 1], multibyte: [25, 30] }),
    { file: 'stop-sequence.sse', answer: { choices: [{ text: 'one, two, ', finish: 'stop' }], usage: [25, 6] } },
    { file: 'cached.sse', answer: { choices: [{ text: 'Cached.', finish: 'stop' }], usage: [2109, 4] } },
    {
      file: 'tools.sse',
      answer: {
        choices: [{ text: 'Let me look.', toolCalls: [weather('Malmö'), TIME, weather('北京')], finish: 'tool_calls' }],
        usage: [472, 89],
      },
    },
    {
      file: 'thinking.sse',
      answer: { choices: [{ text: 'Four 🙂.', reasoning: 'Two and two make four.', finish: 'stop' }], usage: [45, 37] },
    },
    {
      file: 'refusal.sse',
      answer: {
        choices: [{ text: 'I would', refusal: 'This could help to break into a computer.', finish: 'content_filter' }],
        usage: [25, 4],
      },
    },
    {
      file: 'refusal-without-a-word.sse',
      answer: { choices: [{ refusal: 'The model declined to answer.', finish: 'content_filter' }], usage: [25, 1] },
    },
    { file: 'server-tool.sse', answer: { choices: [{ text: 'Found it.', finish: 'stop' }], usage: [25, 9] } },
    { file: 'no-message-stop.sse', answer: { choices: [{ text: 'Almost done.', finish: 'stop' }], usage: [25, 5] } },
    { file: 'unnamed-events.sse', answer: { choices: [{ text: 'Bare.', finish: 'stop' }], usage: [25, 2] } },
    {
      file: 'completion-tools.json',
      contentType: 'application/json',
      answer: {
        choices: [{ text: 'Let me look.', reasoning: 'Tools, then.', toolCalls: [weather('Malmö'), TIME], finish: 'tool_calls' }],
        usage: [20, 30],
      },
    },
    { file: 'overloaded-at-once.sse', error: 'overloaded' },
    { file: 'overloaded-in-the-middle.sse', answer: { choices: [{ text: 'Once upon', finish: '' }] }, error: 'overloaded' },
    { file: 'litellm-no-tools.json', contentType: 'application/json', error: 'unsupported-request' },
  ],
};

testProvider(CASE);

test('reads all pages of the model list', async () => {
  const page = (id: string, more: boolean) => JSON.stringify({ data: [{ type: 'model', id }], has_more: more, last_id: id });
  await using server = await startByteServer((response, { path }) =>
    send(
      response,
      200,
      'application/json',
      path.includes('after_id=one%20a') || path.includes('after_id=one+a') ? page('two', false) : page('one a', true),
    ),
  );
  expect(await makeProvider(CASE, server.url).listModels(makeCall())).toEqual([{ id: 'one a' }, { id: 'two' }]);
  expect(server.requests).toHaveLength(2);
});

test('stops reading a model list whose pages never end', async () => {
  let pages = 0;
  await using server = await startByteServer((response) => {
    pages += 1;
    send(response, 200, 'application/json', JSON.stringify({ data: [{ type: 'model', id: `m${pages}` }], has_more: true, last_id: 'm' }));
  });
  expect(await makeProvider(CASE, server.url).listModels(makeCall())).toHaveLength(20);
});

test('reads the model list of LiteLLM, with names', async () => {
  await using server = await startByteServer((response) =>
    send(response, 200, 'application/json', readFixture(CASE, 'litellm-models.json')),
  );
  expect(await makeProvider(CASE, server.url).listModels(makeCall())).toContainEqual({ id: 'claude-test', name: 'claude-test' });
});

test('drops refused settings one by one, and omits them from the next request', async () => {
  await using server = await startByteServer((response, { body }) => {
    const refuse = (message: string) =>
      send(response, 400, 'application/json', JSON.stringify(errorEvent(message, 'invalid_request_error')));
    if ('temperature' in body && 'top_p' in body)
      refuse('`temperature` and `top_p` cannot both be specified for this model. Please use only one.');
    else if ('temperature' in body) refuse('`temperature` is deprecated for this model.');
    else send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const provider = makeProvider(CASE, server.url);
  const call = makeCall();
  expect((await drain(provider.stream({ ...BODY, temperature: 0.5, top_p: 0.9 }, call))).thrown).toBeUndefined();
  expect(call.notes).toEqual([
    'left out top_p: not supported together with temperature',
    'left out temperature: not supported by the model',
  ]);
  await drain(provider.stream({ ...BODY, temperature: 0.5 }, makeCall()));
  expect(server.requests.map(({ body }) => ['temperature', 'top_p'].filter((name) => name in body))).toEqual([
    ['temperature', 'top_p'],
    ['temperature'],
    [],
    [],
  ]);
});

test('requests thinking with a budget from an older model, and none from one that does not support it', async () => {
  await using server = await startByteServer((response, { body }) => {
    const thinking = body['thinking'] as { type: string } | undefined;
    const refuse = (message: string) =>
      send(response, 400, 'application/json', JSON.stringify(errorEvent(message, 'invalid_request_error')));
    if (thinking?.type === 'adaptive') refuse('adaptive thinking is not supported on this model');
    else if (thinking && body['model'] === 'oldest') refuse('thinking: this model does not support thinking');
    else send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  for (const [model, notes] of [
    ['old', []],
    ['oldest', ['left out reasoning_effort: not supported by the model']],
  ] as const) {
    const call = makeCall();
    const { thrown } = await drain(makeProvider(CASE, server.url).stream({ ...BODY, model, reasoning_effort: 'low' }, call));
    expect(thrown).toBeUndefined();
    expect(call.notes).toEqual(notes);
  }
  expect(server.requests.map(({ body }) => body['thinking'])).toEqual([
    { type: 'adaptive', display: 'summarized' },
    { type: 'enabled', budget_tokens: 2048 },
    { type: 'adaptive', display: 'summarized' },
    { type: 'enabled', budget_tokens: 2048 },
    undefined,
  ]);
});

test('reads the retry delay from the Retry-After header', async () => {
  await using server = await startByteServer((response) => {
    response.setHeader('retry-after', '12');
    send(response, 429, 'application/json', JSON.stringify(errorEvent('Number of requests has exceeded your limit', 'rate_limit_error')));
  });
  const { thrown } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(thrown).toMatchObject({ code: 'rate-limited', retryAfter: 12 });
});

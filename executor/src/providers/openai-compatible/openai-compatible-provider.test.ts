import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test, vi } from 'vitest';
import { summarizeChunks } from '../testing/answer-summary.ts';
import { BODY, BODY_WITH_TOOLS, drain, makeCall, makeProvider, type ProviderCase, readFixture } from '../testing/provider-case.ts';
import { testProvider } from '../testing/provider-test-body.ts';
import { weather } from '../testing/recorded-answers.ts';
import { createOpenAiCompatibleProvider } from './openai-compatible-provider.ts';

const time = { name: 'get_time', arguments: { zone: 'CET' } };
const cut = { text: 'This will not be compl', finish: '' };

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

const CASE: ProviderCase = {
  title: 'the OpenAI-compatible provider',
  create: createOpenAiCompatibleProvider,
  folder: 'openai-compatible',
  streamType: 'text/event-stream',
  chatPath: '/v1/chat/completions',
  modelsPath: '/v1/models',
  baseUrl: (origin) => `${origin}/v1`,
  begin: (text) => chunk({ role: 'assistant', content: text }),
  end: chunk({}, 'stop'),
  failInStream: (message) => `data: ${JSON.stringify({ error: { message, type: 'server_error', param: null, code: null } })}\n\n`,
  errorBody: (message, words = {}) => JSON.stringify({ error: { message, type: null, param: null, code: null, ...words } }),
  toolsRefusal: {
    status: 400,
    body: '{"error":{"message":"registry.ollama.ai/library/gemma3-270m:latest does not support tools","type":"api_error","param":null,"code":null}}',
  },
  models: {
    body: JSON.stringify({
      object: 'list',
      data: [{ id: 'b' }, { id: 'a', name: 'A' }, { id: 'b' }, { id: 7 }, null, { id: 'x'.repeat(300) }],
    }),
    ids: ['b', 'a'],
  },
  completions: [
    { file: 'ollama-v1-completion.json', answer: { choices: [{ text: ' four, five, six, seven,', finish: 'length' }], usage: [7, 8] } },
    {
      file: 'completion-tools.json',
      answer: { choices: [{ reasoning: 'Tools, then.', toolCalls: [weather('Malmö'), time], finish: 'tool_calls' }], usage: [20, 30] },
    },
  ],
  recordings: [
    {
      file: 'ollama-v1-text.sse',
      answer: { choices: [{ text: '望江一望。\n\n白日依山尽，黄河入海流。欲穷千里目，望', finish: 'length' }], usage: [18, 24] },
    },
    { file: 'openai-text.sse', answer: { choices: [{ text: 'Hello! How can I help you today?', finish: 'stop' }], usage: [19, 10] } },
    { file: 'openai-tools.sse', answer: { choices: [{ toolCalls: [weather('Malmö'), time], finish: 'tool_calls' }], usage: [19, 10] } },
    {
      file: 'openai-two-choices.sse',
      answer: {
        choices: [
          { text: 'left one', finish: 'stop' },
          { text: 'right two', finish: 'length' },
        ],
      },
    },
    { file: 'openai-refusal.sse', answer: { choices: [{ refusal: "I can't help.", finish: 'stop' }] } },
    { file: 'azure-text.sse', answer: { choices: [{ text: 'Sure.', finish: 'stop' }] } },
    {
      file: 'deepseek-reasoning.sse',
      answer: { choices: [{ text: '9.8 is greater.', reasoning: '9.11 or 9.8?', finish: 'stop' }], usage: [15, 40] },
    },
    {
      file: 'openrouter-reasoning.sse',
      answer: { choices: [{ text: 'Four.', reasoning: 'Let me think.', finish: 'stop' }], usage: [11, 22] },
    },
    {
      file: 'mistral-thinking.sse',
      answer: { choices: [{ text: 'It is four.', reasoning: 'Two and two.', finish: 'stop' }], usage: [7, 9] },
    },
    { file: 'gemini-tools.sse', answer: { choices: [{ toolCalls: [weather('Malmö'), time], finish: 'tool_calls' }], usage: [52, 18] } },
    {
      file: 'gemini-index-zero.sse',
      answer: { choices: [{ toolCalls: [weather('北京'), weather('上海')], finish: 'tool_calls' }], usage: [52, 0] },
    },
    { file: 'groq-text.sse', answer: { choices: [{ text: 'Bonjour à tous', finish: 'stop' }], usage: [5, 4] } },
    { file: 'llama-cpp-text.sse', answer: { choices: [{ text: 'Hi there.', finish: 'stop' }], usage: [12, 3] } },
    {
      file: 'multibyte.sse',
      answer: { choices: [{ text: '𝄞 Noten 👩‍👩‍👧‍👦 Familie naïve e\u0301 漢字 \u2028\u2029\u0085 lines ﷽ 🇸🇪', finish: 'stop' }] },
    },
    { file: 'multi-line-data.sse', answer: { choices: [{ text: 'spread over lines', finish: 'stop' }] } },
    { file: 'no-done-no-blank-line.sse', answer: { choices: [{ text: 'Almost done.', finish: 'stop' }], usage: [3, 2] } },
    { file: 'finish-missing.sse', answer: { choices: [{ text: 'Just this.', finish: 'stop' }] } },
    { file: 'finish-in-every-chunk.sse', answer: { choices: [{ text: 'abc', finish: 'stop' }] } },
    { file: 'message-instead-of-delta.sse', answer: { choices: [{ text: 'All at once.', finish: 'stop' }], usage: [1, 3] } },
    { file: 'ids-change.sse', answer: { choices: [{ text: 'one two', finish: 'stop' }] } },
    // The content type is missing or wrong.
    {
      file: 'openai-text.sse',
      contentType: '',
      answer: { choices: [{ text: 'Hello! How can I help you today?', finish: 'stop' }], usage: [19, 10] },
    },
    {
      file: 'openrouter-reasoning.sse',
      contentType: 'application/json',
      answer: { choices: [{ text: 'Four.', reasoning: 'Let me think.', finish: 'stop' }], usage: [11, 22] },
    },
    { file: 'ollama-v1-completion.json', answer: { choices: [{ text: ' four, five, six, seven,', finish: 'length' }], usage: [7, 8] } },
    {
      file: 'completion-tools.json',
      contentType: 'application/json',
      answer: { choices: [{ reasoning: 'Tools, then.', toolCalls: [weather('Malmö'), time], finish: 'tool_calls' }], usage: [20, 30] },
    },
    // Failures in answers with any status.
    { file: 'openrouter-error.sse', answer: { choices: [{ text: 'Once upon a time', finish: '' }] }, error: 'provider-error' },
    { file: 'openrouter-choice-error.sse', answer: { choices: [{ text: 'Once upon', finish: '' }] }, error: 'provider-error' },
    { file: 'lm-studio-error.sse', answer: { choices: [{ text: 'Well', finish: '' }] }, error: 'provider-error' },
    { file: 'lm-studio-wrong-path.json', contentType: 'application/json', error: 'bad-provider-answer' },
    { file: 'lm-studio-wrong-path.json', error: 'bad-provider-answer' },
    { file: 'gemini-error.json', error: 'invalid-key' },
    { file: 'gemini-error.json', contentType: 'application/json; charset=UTF-8', error: 'invalid-key' },
    { file: 'openrouter-error.json', contentType: 'application/json', error: 'quota-exceeded' },
    { file: 'ollama-v1-cut.sse', error: 'answer-cut' },
    { file: 'cut-in-the-middle.sse', answer: { choices: [cut] }, error: 'answer-cut' },
    { file: 'comments-only.sse', error: 'bad-provider-answer' },
    { file: 'done-only.sse', error: 'bad-provider-answer' },
    { file: 'not-json.sse', answer: { choices: [{ text: 'Fine so far', finish: '' }] }, error: 'bad-provider-answer' },
    { file: 'cut-in-an-event.sse', answer: { choices: [{ text: 'This will not', finish: '' }] }, error: 'answer-cut' },
  ],
};

testProvider(CASE);

test('retries once without stream_options if refused, and omits it next time', async () => {
  await using server = await startByteServer((response, { body }) => {
    if (body['stream_options'])
      send(response, 400, 'application/json', CASE.errorBody('Unrecognized request argument supplied: stream_options'));
    else send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const provider = makeProvider(CASE, server.url);
  const call = makeCall();
  expect((await drain(provider.stream(BODY, call))).thrown).toBeUndefined();
  expect(call.notes, 'the request does not contain it').toEqual([]);
  const second = makeCall();
  await drain(provider.stream({ ...BODY, stream_options: { include_usage: true } }, second));
  expect(second.notes).toEqual(['left out stream_options: not supported by the server']);
  expect(server.requests.map(({ body }) => 'stream_options' in body)).toEqual([true, false, false]);
});

test('retries twice if a server refuses both stream_options and tools', async () => {
  await using server = await startByteServer((response, { body }) => {
    if (body['stream_options']) send(response, 400, 'application/json', CASE.errorBody('stream_options: extra field'));
    else if (body['tools']) send(response, 400, 'application/json', CASE.toolsRefusal.body);
    else send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const call = makeCall();
  expect((await drain(makeProvider(CASE, server.url).stream(BODY_WITH_TOOLS, call))).thrown).toBeUndefined();
  expect(call.notes).toEqual(['left out tools: not supported by the model']);
  expect(server.requests).toHaveLength(3);
});

test('converts a whole completion to chunks if a stream was requested: role and text, finish, usage', async () => {
  await using server = await startByteServer((response) =>
    send(response, 200, 'application/json', readFixture(CASE, 'ollama-v1-completion.json')),
  );
  const { items } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(items.map(({ choices, usage }) => [choices[0]?.delta, choices[0]?.finish_reason, usage?.total_tokens])).toEqual([
    [{ role: 'assistant', content: ' four, five, six, seven,' }, null, undefined],
    [{}, 'length', undefined],
    [undefined, undefined, 15],
  ]);
});

test('reads nothing after the end mark', async () => {
  await using server = await startByteServer((response) => {
    response.writeHead(200, { 'content-type': CASE.streamType });
    response.write(`${CASE.begin('hi')}${CASE.end}data: [DONE]\n\n${CASE.failInStream('too late')}`);
  });
  const { items, thrown } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(thrown).toBeUndefined();
  expect(items).toHaveLength(2);
  await server.requests[0]?.closed;
});

test('drops and notes an unsupported setting, and renames the limit', async () => {
  await using server = await startByteServer((response, { body }) => {
    const refuse = (param: string) =>
      send(
        response,
        400,
        'application/json',
        CASE.errorBody(`Unsupported parameter: '${param}'`, { param, code: 'unsupported_parameter' }),
      );
    if ('max_tokens' in body) refuse('max_tokens');
    else if ('temperature' in body) refuse('temperature');
    else send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const provider = makeProvider(CASE, server.url);
  const call = makeCall();
  const { thrown } = await drain(provider.stream({ ...BODY, temperature: 0.2, max_tokens: 50 }, call));
  expect(thrown).toBeUndefined();
  expect(call.notes).toEqual(['left out temperature: not supported by the model']);
  expect(server.requests.at(-1)?.body).toMatchObject({ max_completion_tokens: 50 });
  const second = makeCall();
  await drain(provider.stream({ ...BODY, max_tokens: 50 }, second));
  expect(second.notes).toEqual([]);
  expect(server.requests).toHaveLength(4);
});

test('sends the older limit name to a server that does not support the newer', async () => {
  await using server = await startByteServer((response, { body }) => {
    const detail = [{ type: 'extra_forbidden', loc: ['body', 'max_completion_tokens'], msg: 'Extra inputs are not permitted' }];
    if ('max_completion_tokens' in body) send(response, 422, 'application/json', JSON.stringify({ detail }));
    else send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const { thrown } = await drain(makeProvider(CASE, server.url).stream({ ...BODY, max_completion_tokens: 50 }, makeCall()));
  expect(thrown).toBeUndefined();
  expect(server.requests[1]?.body).toMatchObject({ max_tokens: 50 });
});

test('sends the browser access header only to Claude’s OpenAI-compatible API', async () => {
  const seen: Record<string, unknown>[] = [];
  vi.stubGlobal('fetch', (_: URL, { headers }: { headers: Record<string, unknown> }) => {
    seen.push(headers);
    return Promise.resolve(new Response('{"data":[]}'));
  });
  try {
    for (const baseUrl of ['https://api.anthropic.com/v1', 'https://api.openai.com/v1', 'https://api.anthropic.com.evil.test/v1']) {
      const provider = createOpenAiCompatibleProvider({ id: 'x', kind: 'x', name: 'x', baseUrl });
      expect(await provider.listModels(makeCall())).toEqual([]);
    }
  } finally {
    vi.unstubAllGlobals();
  }
  expect(seen).toEqual([{ 'anthropic-dangerous-direct-browser-access': 'true' }, {}, {}]);
});

test('does not retry if a server refuses a field that was not requested', async () => {
  await using server = await startByteServer((response) =>
    send(response, 400, 'application/json', CASE.errorBody("'user' is not supported here")),
  );
  const { thrown } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(thrown).toMatchObject({ code: 'unsupported-request' });
  expect(server.requests).toHaveLength(1);
});

test('renames tools that some servers refuse, and restores their names in the answer', async () => {
  const call = { index: 0, id: '1', type: 'function', function: { name: 'files_read', arguments: '{}' } };
  const chunk = { id: 'c', choices: [{ index: 0, delta: { tool_calls: [call] }, finish_reason: 'tool_calls' }] };
  await using server = await startByteServer((response) => {
    send(response, 200, CASE.streamType, `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`);
  });
  const tools = [{ type: 'function', function: { name: 'files/read' } }];
  const { items } = await drain(makeProvider(CASE, server.url).stream({ ...BODY, tools }, makeCall()));
  expect(server.requests[0]?.body).toMatchObject({ tools: [{ function: { name: 'files_read' } }] });
  expect(summarizeChunks(items).choices[0]?.toolCalls?.map(({ name }) => name)).toEqual(['files/read']);
});

test('continues an answer by a turn of the user if the server does not take its start as the last turn', async () => {
  await using server = await startByteServer((response, { body }) => {
    const messages = body['messages'] as { role: string }[];
    if (messages.at(-1)?.role === 'assistant') send(response, 400, 'application/json', CASE.errorBody('Prefill is not supported'));
    else send(response, 200, CASE.streamType, CASE.begin('upon a time') + CASE.end);
  });
  const messages = [...BODY.messages, { role: 'assistant', content: 'Once' }];
  const call = makeCall();
  const { items } = await drain(makeProvider(CASE, server.url).stream({ ...BODY, messages }, call));
  expect(summarizeChunks(items).choices[0]?.text).toBe('upon a time');
  const sent = server.requests.at(-1)?.body['messages'] as { role: string }[];
  expect(sent.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
  expect(call.notes).toEqual([]);
});

test('sends a result for a tool call without one', async () => {
  await using server = await startByteServer((response) => send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end));
  const asked = { role: 'assistant', content: '', tool_calls: [{ id: '1', type: 'function', function: { name: 'x', arguments: '{}' } }] };
  const call = makeCall();
  await drain(makeProvider(CASE, server.url).stream({ ...BODY, messages: [...BODY.messages, asked, ...BODY.messages] }, call));
  const sent = server.requests[0]?.body['messages'] as { role: string }[];
  expect(sent.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'user']);
  expect(call.notes).toEqual(['added a placeholder for a missing tool result']);
});

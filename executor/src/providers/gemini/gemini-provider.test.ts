import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test } from 'vitest';
import { BODY, BODY_WITH_TOOLS, drain, makeCall, makeProvider, type ProviderCase, readFixture } from '../testing/provider-case.ts';
import { testProvider } from '../testing/provider-test-body.ts';
import { COMPLETIONS, commonRecordings, TIME, weather } from '../testing/recorded-answers.ts';
import { createGeminiProvider } from './gemini-provider.ts';

const data = (value: object) => `data: ${JSON.stringify(value)}\r\n\r\n`;
const answer = (text: string, finishReason?: string) => ({
  candidates: [{ content: { parts: [{ text }], role: 'model' }, index: 0, ...(finishReason && { finishReason }) }],
  modelVersion: 'm',
  responseId: 'r',
});
const error = (message: string, words: object = {}) => ({ error: { message, ...words } });

const CASE: ProviderCase = {
  title: 'the Gemini provider',
  create: createGeminiProvider,
  folder: 'gemini',
  streamType: 'text/event-stream',
  chatPath: '/v1beta/models/test-model:streamGenerateContent?alt=sse',
  modelsPath: '/v1beta/models?pageSize=1000',
  baseUrl: (origin) => `${origin}/v1beta`,
  keyHeader: (key) => ['x-goog-api-key', key],
  begin: (text) => data(answer(text)),
  end: data(answer('', 'STOP')),
  failInStream: (message) => data(error(message, { status: 'INTERNAL' })),
  errorBody: (message, { code, type, param } = {}) => JSON.stringify(error(message, { status: code ?? type, code: type, param })),
  toolsRefusal: { status: 500, body: readFixture({ folder: 'gemini' }, 'litellm-no-tools.json').toString() },
  models: {
    body: JSON.stringify({
      models: [
        { name: 'models/b', displayName: 'B', supportedGenerationMethods: ['generateContent', 'countTokens'] },
        { name: 'tunedModels/a' },
        { name: 'models/b', displayName: 'B' },
        { name: 'models/embedder', supportedGenerationMethods: ['embedContent'] },
        { name: 7 },
        null,
        { name: `models/${'x'.repeat(300)}` },
      ],
    }),
    ids: ['b', 'tunedModels/a', 'embedder'],
  },
  completions: [
    ...COMPLETIONS,
    {
      file: 'completion-blocked.json',
      answer: { choices: [{ refusal: 'Gemini blocked the request (SAFETY).', finish: 'content_filter' }], usage: [4, 0] },
    },
  ],
  recordings: [
    ...commonRecordings({ litellmText: [0, 0], litellmStop: [0, 0], text: [8, 8], empty: [8, 0], multibyte: [8, 30] }),
    { file: 'finish-apart.sse', answer: { choices: [{ text: 'Apart', finish: 'stop' }], usage: [8, 2] } },
    {
      file: 'thoughts.sse',
      answer: { choices: [{ text: 'Four 🙂.', reasoning: '**Adding**\n\nTwo and two make four.', finish: 'stop' }], usage: [9, 24] },
    },
    {
      file: 'tools.sse',
      answer: { choices: [{ toolCalls: [weather('Malmö'), weather('北京'), TIME], finish: 'tool_calls' }], usage: [40, 22] },
    },
    {
      file: 'two-candidates.sse',
      answer: {
        choices: [
          { text: 'left one', finish: 'stop' },
          { text: 'right two', finish: 'length' },
        ],
      },
    },
    {
      file: 'safety-in-the-middle.sse',
      answer: { choices: [{ text: 'Once', refusal: 'Gemini blocked the answer (SAFETY).', finish: 'content_filter' }], usage: [8, 2] },
    },
    {
      file: 'prompt-blocked.sse',
      answer: { choices: [{ refusal: 'Gemini blocked the request (PROHIBITED_CONTENT).', finish: 'content_filter' }], usage: [8, 0] },
    },
    { file: 'usage-only.sse', answer: { choices: [{ text: 'Counted.', finish: 'stop' }], usage: [8, 3] } },
    { file: 'no-blank-line.sse', answer: { choices: [{ text: 'Almost done.', finish: 'stop' }], usage: [8, 3] } },
    {
      file: 'array-instead-of-stream.json',
      contentType: 'application/json; charset=UTF-8',
      answer: { choices: [{ text: 'All in an array.', finish: 'stop' }], usage: [8, 4] },
    },
    { file: 'error-array.json', contentType: 'application/json; charset=UTF-8', error: 'invalid-key' },
    { file: 'error-array.json', error: 'invalid-key' },
    { file: 'error-in-the-middle.sse', answer: { choices: [{ text: 'I was saying', finish: '' }] }, error: 'overloaded' },
    { file: 'malformed-call.sse', answer: { choices: [{ text: 'Let me look.', finish: '' }] }, error: 'provider-error' },
  ],
};

testProvider(CASE);

test('reads all pages of the model list', async () => {
  await using server = await startByteServer((response, { path }) => {
    const isLast = path.includes('pageToken=two');
    const page = { models: [{ name: isLast ? 'models/b' : 'models/a' }], ...(!isLast && { nextPageToken: 'two' }) };
    send(response, 200, 'application/json', JSON.stringify(page));
  });
  expect(await makeProvider(CASE, server.url).listModels(makeCall())).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(server.requests).toHaveLength(2);
});

test('uses the non-streaming endpoint for a whole answer', async () => {
  await using server = await startByteServer((response) =>
    send(response, 200, 'application/json', readFixture(CASE, 'litellm-completion.json')),
  );
  await makeProvider(CASE, server.url).complete({ ...BODY, model: 'tunedModels/a b' }, makeCall());
  expect(server.requests[0]?.path).toBe('/v1beta/tunedModels/a%20b:generateContent');
});

test.each([undefined, 'FINISH_REASON_UNSPECIFIED'])('reports a whole answer with the finish reason %s as cut', async (finishReason) => {
  const body = JSON.stringify({ candidates: [{ content: { parts: [{ text: 'hi' }] }, finishReason }] });
  await using server = await startByteServer((response) => send(response, 200, 'application/json', body));
  await expect(makeProvider(CASE, server.url).complete(BODY, makeCall())).rejects.toMatchObject({ code: 'answer-cut' });
});

test('does not let a model name change the request URL', async () => {
  await using server = await startByteServer((response) => send(response, 200, CASE.streamType, CASE.begin('x') + CASE.end));
  for (const model of ['../../upload?x=', 'a/../../b', '..', 'a#b', 'a:generateContent?key=1&']) {
    await drain(makeProvider(CASE, server.url).stream({ ...BODY, model }, makeCall()));
    expect(server.requests.at(-1)?.path).toBe(`/v1beta/models/${encodeURIComponent(model)}:streamGenerateContent?alt=sse`);
  }
});

test('passes on the signature of a tool call, and sends it back', async () => {
  await using server = await startByteServer((response) => send(response, 200, CASE.streamType, readFixture(CASE, 'tools.sse')));
  const provider = makeProvider(CASE, server.url);
  const { items } = await drain(provider.stream(BODY_WITH_TOOLS, makeCall()));
  const calls = items.flatMap(({ choices }) => choices.flatMap(({ delta }) => delta.tool_calls ?? []));
  expect(calls[0]).toMatchObject({ id: 'fc_1', extra_content: { google: { thought_signature: 'Cs0BAdHtim9sig…' } } });
  const messages = [...BODY.messages, { role: 'assistant', content: null, tool_calls: calls }];
  await drain(provider.stream({ ...BODY_WITH_TOOLS, messages }, makeCall()));
  expect(server.requests[1]?.body['contents']).toContainEqual({
    role: 'model',
    parts: expect.arrayContaining([
      { functionCall: { id: 'fc_1', name: 'get_weather', args: { city: 'Malmö' } }, thoughtSignature: 'Cs0BAdHtim9sig…' },
    ]),
  });
});

test('sends the system prompt as a user message to a model without system prompts, without a note', async () => {
  await using server = await startByteServer((response, { body }) => {
    if (body['systemInstruction'])
      send(response, 400, 'application/json', JSON.stringify(error('Developer instruction is not enabled for models/gemma-3-27b-it')));
    else send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const call = makeCall();
  const messages = [{ role: 'system', content: 'Be kind.' }, ...BODY.messages];
  expect((await drain(makeProvider(CASE, server.url).stream({ ...BODY, messages }, call))).thrown).toBeUndefined();
  expect(call.notes).toEqual([]);
  expect(server.requests[1]?.body['contents']).toEqual([
    { role: 'user', parts: [{ text: 'Be kind.' }, { text: BODY.messages[0]?.['content'] }] },
  ]);
});

test('retries once without penalties if the model refuses them, and notes both', async () => {
  await using server = await startByteServer((response, { body }) => {
    const { presencePenalty } = body['generationConfig'] as { presencePenalty?: number };
    if (presencePenalty) send(response, 400, 'application/json', JSON.stringify(error('Penalty is not enabled for models/x')));
    else send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const call = makeCall();
  await drain(makeProvider(CASE, server.url).stream({ ...BODY, presence_penalty: 1, frequency_penalty: 0.5 }, call));
  expect(call.notes).toEqual(['left out presence_penalty, frequency_penalty: not supported by the model']);
});

test('reads the retry delay from the error details', async () => {
  const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '37.2s' }];
  await using server = await startByteServer((response) =>
    send(
      response,
      429,
      'application/json',
      JSON.stringify([error('You exceeded your current quota', { status: 'RESOURCE_EXHAUSTED', details })]),
    ),
  );
  const { thrown } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(thrown).toMatchObject({ code: 'rate-limited', retryAfter: 38 });
});

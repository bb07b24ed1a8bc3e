import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test } from 'vitest';
import { BODY, drain, makeCall, makeProvider, type ProviderCase, readFixture } from '../testing/provider-case.ts';
import { testProvider } from '../testing/provider-test-body.ts';
import { createOllamaProvider } from './ollama-provider.ts';

const line = (value: object) => `${JSON.stringify({ model: 'm', created_at: '2026-01-15T09:30:00Z', ...value })}\n`;

const CASE: ProviderCase = {
  title: 'the Ollama provider',
  create: createOllamaProvider,
  folder: 'ollama',
  streamType: 'application/x-ndjson',
  chatPath: '/api/chat',
  modelsPath: '/api/tags',
  baseUrl: (origin) => origin,
  begin: (text) => line({ message: { role: 'assistant', content: text }, done: false }),
  end: line({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop', prompt_eval_count: 3, eval_count: 1 }),
  failInStream: (message) => `${JSON.stringify({ error: message })}\n`,
  errorBody: (message) => JSON.stringify({ error: message }),
  toolsRefusal: { status: 400, body: '{"error":"registry.ollama.ai/library/gemma3-270m:latest does not support tools"}' },
  models: {
    body: JSON.stringify({
      models: [
        { name: 'b:latest', model: 'b:latest' },
        { model: 'a:1b' },
        { name: 'b:latest' },
        { name: 7 },
        null,
        { name: 'x'.repeat(300) },
      ],
    }),
    ids: ['b:latest', 'a:1b'],
  },
  completions: [{ file: 'completion.json', answer: { choices: [{ text: ' four, five, six, seven,', finish: 'length' }], usage: [7, 8] } }],
  recordings: [
    {
      file: 'text-length.ndjson',
      answer: { choices: [{ text: '望江一望。\n\n白日依山尽，黄河入海流。欲穷千里目，望', finish: 'length' }], usage: [18, 24] },
    },
    { file: 'text-stop.ndjson', answer: { choices: [{ text: ' four, five, six, seven, eight, nine, ', finish: 'stop' }], usage: [7, 13] } },
    {
      file: 'tools.ndjson',
      answer: {
        choices: [
          {
            toolCalls: [
              { name: 'get_weather', arguments: { city: 'Malmö', days: [1, 2] } },
              { name: 'get_time', arguments: {} },
            ],
            finish: 'tool_calls',
          },
        ],
        usage: [30, 12],
      },
    },
    {
      file: 'tools-with-ids.ndjson',
      answer: {
        choices: [
          {
            reasoning: 'Two tools.',
            toolCalls: [
              { name: 'get_weather', arguments: { city: '北京' } },
              { name: 'get_weather', arguments: { city: '上海' } },
            ],
            finish: 'tool_calls',
          },
        ],
        usage: [30, 12],
      },
    },
    { file: 'thinking.ndjson', answer: { choices: [{ text: 'Vier 🙂.', reasoning: 'Hmm, 2 + 2.', finish: 'stop' }], usage: [30, 12] } },
    {
      file: 'multibyte-no-line-end.ndjson',
      answer: {
        choices: [{ text: '𝄞 Noten 👩‍👩‍👧‍👦 Familie naïve e\u0301 漢字 \u2028\u2029\u0085 lines ﷽ 🇸🇪', finish: 'stop' }],
        usage: [0, 6],
      },
    },
    { file: 'logprobs.ndjson', answer: { choices: [{ text: 'Yes', finish: 'stop' }], usage: [30, 12] } },
    { file: 'load.ndjson', answer: { choices: [{ finish: 'stop' }], usage: [0, 0] } },
    {
      file: 'text-stop.ndjson',
      contentType: '',
      answer: { choices: [{ text: ' four, five, six, seven, eight, nine, ', finish: 'stop' }], usage: [7, 13] },
    },
    { file: 'error-in-the-middle.ndjson', answer: { choices: [{ text: 'I was saying', finish: '' }] }, error: 'provider-error' },
    { file: 'error-at-once.ndjson', error: 'unsupported-request' },
    { file: 'cut-in-the-middle.ndjson', answer: { choices: [{ text: 'This will not be compl', finish: '' }] }, error: 'answer-cut' },
    { file: 'cut-in-a-line.ndjson', answer: { choices: [{ text: 'This will not', finish: '' }] }, error: 'answer-cut' },
  ],
};

testProvider(CASE);

test.each([{ reasoning_effort: 'high' }, { think: true }, { enable_thinking: true }])(
  'retries once without thinking for a model that does not support it: %o',
  async (fields) => {
    await using server = await startByteServer((response, { body }) => {
      if (body['think']) send(response, 400, 'application/json', '{"error":"\\"m\\" does not support thinking"}');
      else send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
    });
    const call = makeCall();
    const { thrown } = await drain(makeProvider(CASE, server.url).stream({ ...BODY, ...fields }, call));
    expect(thrown).toBeUndefined();
    expect(call.notes).toEqual([`left out ${Object.keys(fields).join()}: not supported by the model`]);
  },
);

test('retries once with simpler schemas for a version that cannot read them', async () => {
  const message = 'json: cannot unmarshal array into Go struct field .tools.function.parameters.properties.type of type string';
  await using server = await startByteServer((response, { body }) => {
    if (/"type":\[/.test(JSON.stringify(body))) send(response, 400, 'application/json', JSON.stringify({ error: message }));
    else send(response, 200, CASE.streamType, CASE.begin('hi') + CASE.end);
  });
  const parameters = { type: 'object', properties: { city: { type: ['string', 'null'], description: 'where' } } };
  const call = makeCall();
  const tools = [{ type: 'function', function: { name: 'a', parameters } }];
  const { thrown } = await drain(makeProvider(CASE, server.url).stream({ ...BODY, tools }, call));
  expect(thrown).toBeUndefined();
  expect(server.requests.at(-1)?.body['tools']).toMatchObject([
    { function: { parameters: { properties: { city: { description: 'where' } } } } },
  ]);
  expect(call.notes).toEqual(['simplified the schemas of tools: not supported by the model']);
});

test('reports that Ollama rejects the page, with the cure', async () => {
  await using server = await startByteServer((response) => send(response, 403, '', ''));
  const { thrown } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(thrown).toMatchObject({ code: 'forbidden', cure: expect.stringContaining('OLLAMA_ORIGINS') });
});

test('reports a missing model, with the cure', async () => {
  await using server = await startByteServer((response) =>
    send(response, 404, 'application/json', '{"error":"model \\"x\\" not found, try pulling it first"}'),
  );
  const { thrown } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(thrown).toMatchObject({ code: 'model-not-found', cure: expect.stringContaining('ollama pull') });
});

test('passes on images of a stream and of a whole answer', async () => {
  // The last line of old versions has no message.
  const answer = ['iVBORw0KGgo=', '/9j/4AAQ'].map((image) => line({ message: { content: '', images: [image] }, done: false })).join('');
  await using server = await startByteServer((response) => send(response, 200, CASE.streamType, answer + line({ done: true })));
  const provider = makeProvider(CASE, server.url);
  const images = [
    { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' }, index: 0 },
    { type: 'image_url', image_url: { url: 'data:image/jpeg;base64,/9j/4AAQ' }, index: 1 },
  ];
  const { items } = await drain(provider.stream(BODY, makeCall()));
  expect(items.flatMap(({ choices }) => choices[0]?.delta['images'] ?? [])).toEqual(images);
  expect((await provider.complete(BODY, makeCall())).choices[0]?.message).toMatchObject({ images });
});

test('converts log probabilities to the OpenAI format', async () => {
  await using server = await startByteServer((response) => send(response, 200, CASE.streamType, readFixture(CASE, 'logprobs.ndjson')));
  const { items } = await drain(makeProvider(CASE, server.url).stream(BODY, makeCall()));
  expect(items[0]?.choices[0]).toMatchObject({ logprobs: { content: [{ token: 'Yes', logprob: -0.1 }] } });
});

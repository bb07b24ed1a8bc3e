import type { ChatCompletionBody } from '@chat-executor/protocol';
import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import { createAnthropicProvider } from '../anthropic/anthropic-provider.ts';
import { convertMessages as convertForBrowser } from '../built-in/convert-messages.ts';
import { createGeminiProvider } from '../gemini/gemini-provider.ts';
import { createOllamaProvider } from '../ollama/ollama-provider.ts';
import { createOpenAiCompatibleProvider } from '../openai-compatible/openai-compatible-provider.ts';
import type { CreateProvider, FetchImage, ProviderCall } from '../provider.ts';
import { drain, makeCall } from '../testing/provider-case.ts';
import { convertRequest as convertForWllama } from '../wllama/convert-request.ts';
import { IMAGE_TIMEOUT, MAX_IMAGE_BYTES } from './load-image.ts';

const PNG = 'iVBORw0KGgoAAAANSUhEUg==';
const BYTES = Uint8Array.from(atob(PNG), (character) => character.charCodeAt(0));
const LINK = 'https://images.example.com/cat.png?signature=canary';
const DATA_CURE = 'Send it as a base64 data URL.';
const PROGRAM_CURE = 'Send it as a base64 data URL, or use the executor program with --fetch-images.';

const image = (url: string) => ({ type: 'image_url', image_url: { url, detail: 'high' } });
const ask = (...parts: readonly object[]): ChatCompletionBody => ({
  model: 'm',
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: [{ type: 'text', text: 'What is it?' }, ...parts] },
  ],
});

/** Runs a completion at a server, and returns the bodies that it received and the error. */
async function run(create: CreateProvider, body: ChatCompletionBody, call: Partial<ProviderCall> = {}, refusal?: object) {
  await using server = await startByteServer((response, { body: sent }) =>
    refusal && JSON.stringify(sent).includes('https://images')
      ? send(response, 400, 'application/json', JSON.stringify(refusal))
      : send(response, 200, 'application/json', JSON.stringify(ANSWERS)),
  );
  const provider = create({ id: 'p', kind: 'k', name: 'p', baseUrl: `${server.url}/v1` });
  const made = makeCall(call);
  const thrown = await provider.complete(body, made).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { bodies: server.requests.map((request) => request.body), thrown, notes: made.notes };
}

/** An answer in every API's form. */
const ANSWERS = {
  id: 'x',
  type: 'message',
  role: 'assistant',
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', content: 'A cat.' }, finish_reason: 'stop' }],
  candidates: [{ content: { parts: [{ text: 'A cat.' }], role: 'model' }, finishReason: 'STOP', index: 0 }],
  message: { role: 'assistant', content: 'A cat.' },
  done: true,
  done_reason: 'stop',
  content: [{ type: 'text', text: 'A cat.' }],
  stop_reason: 'end_turn',
  usage: { input_tokens: 1, output_tokens: 1 },
};

const respond =
  (body: BodyInit | null, init?: ResponseInit): FetchImage =>
  async () =>
    new Response(body, init);

test('loads or names a linked image of an earlier answer in OpenRouter’s form', async () => {
  const body: ChatCompletionBody = {
    model: 'm',
    messages: [
      { role: 'assistant', content: 'A cat.', images: [image(LINK)] },
      { role: 'user', content: 'Bigger.' },
    ],
  };
  const { thrown } = await run(createGeminiProvider, body);
  expect(thrown).toMatchObject({ message: expect.stringContaining('messages[0].images[0]') });
  const { bodies } = await run(createGeminiProvider, body, { fetchImage: loadPng() });
  expect(JSON.stringify(bodies)).toContain(PNG);
});

const loadPng = () => vi.fn<FetchImage>(respond(BYTES));

test.each([
  ['Gemini', createGeminiProvider, LINK],
  ['Ollama', createOllamaProvider, LINK],
  ['Anthropic', createAnthropicProvider, 'http://images.example.com/cat.png'],
] as const)('%s: refuses a linked image that it may not load, and names the part', async (_, create, url) => {
  const { bodies, thrown } = await run(create, ask(image(url)));
  expect(bodies).toEqual([]);
  expect(thrown).toMatchObject({
    code: 'unsupported-request',
    message: 'The provider takes this image only as data, not by its address: messages[1].content[1].',
    cure: PROGRAM_CURE,
  });
});

test.each([
  ['a file by its address', { type: 'file', file: { filename: 'a.pdf', file_data: 'https://files.example.com/a.pdf' } }, 'file'],
  ['an image without base64', image('data:image/svg+xml,<svg/>'), 'image'],
  ['an image in cloud storage', image('gs://bucket/cat.png'), 'image'],
  ['an image on this computer', image('file:///etc/passwd'), 'image'],
])('never loads %s', async (_, part, kind) => {
  const fetchImage = loadPng();
  const { thrown } = await run(createGeminiProvider, ask(part), { fetchImage });
  expect(fetchImage).not.toHaveBeenCalled();
  expect(thrown).toMatchObject({
    message: `The provider takes this ${kind} only as data, not by its address: messages[1].content[1].`,
    cure: DATA_CURE,
  });
});

test.each([
  ['Gemini', createGeminiProvider, { inlineData: { mimeType: 'image/png', data: PNG } }],
  ['Ollama', createOllamaProvider, [PNG]],
] as const)('%s: sends a linked image as data if the user allows it', async (_, create, expected) => {
  const fetchImage = loadPng();
  const { bodies, thrown, notes } = await run(create, ask(image(LINK), image(LINK)), { fetchImage });
  expect(thrown).toBeUndefined();
  expect(fetchImage.mock.calls.map(([url]) => url.href)).toEqual([LINK]);
  expect(JSON.stringify(bodies)).toContain(JSON.stringify(expected).slice(1, -1));
  expect(JSON.stringify(bodies)).not.toContain('https://images');
  expect(notes).toEqual(['loaded images from the web: 1']);
});

test('sends the linked image of a tool result as data', async () => {
  const body: ChatCompletionBody = {
    model: 'm',
    messages: [
      { role: 'user', content: 'Draw.' },
      { role: 'assistant', content: null, tool_calls: [{ id: 'c', type: 'function', function: { name: 'draw', arguments: '{}' } }] },
      { role: 'tool', tool_call_id: 'c', content: [{ type: 'input_image', image_url: LINK }] },
    ],
  };
  const { bodies, thrown } = await run(createGeminiProvider, body, { fetchImage: loadPng() });
  expect(thrown).toBeUndefined();
  expect(JSON.stringify(bodies)).toContain(PNG);
});

test('loads only the link that Claude does not take', async () => {
  const fetchImage = loadPng();
  const { bodies, thrown } = await run(createAnthropicProvider, ask(image(LINK), image('http://images.example.com/a.png')), { fetchImage });
  expect(thrown).toBeUndefined();
  expect(fetchImage.mock.calls.map(([url]) => url.protocol)).toEqual(['http:']);
  const source = (given: object) => expect.objectContaining({ source: given });
  const sent = [source({ type: 'url', url: LINK }), source({ type: 'base64', media_type: 'image/png', data: PNG })];
  expect(bodies).toMatchObject([{ messages: [{ content: [{ type: 'text' }, ...sent] }] }]);
});

test('names the part of the request as the backend sent it, although a missing tool result is added', async () => {
  const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } };
  const messages = [
    { role: 'user', content: 'Go.' },
    { role: 'assistant', content: null, tool_calls: [call] },
    { role: 'user', content: [image(LINK)] },
  ];
  const { thrown } = await run(createOllamaProvider, { model: 'm', messages });
  expect((thrown as Error).message).toContain('messages[2].content[0]');
});

test('loads an image once, however often the request is sent', async () => {
  const fetchImage = loadPng();
  const body = ask(image(LINK));
  await run(createGeminiProvider, body, { fetchImage });
  await run(createOllamaProvider, { ...body, stream: true }, { fetchImage });
  expect(fetchImage).toHaveBeenCalledOnce();
});

test('does not load an image that the API loads itself', async () => {
  const fetchImage = loadPng();
  const { bodies } = await run(createOpenAiCompatibleProvider, ask(image(LINK)), { fetchImage });
  expect(fetchImage).not.toHaveBeenCalled();
  expect(JSON.stringify(bodies)).toContain(LINK);
});

test.each([
  ['OpenAI', { error: { message: `Timeout while downloading ${LINK}.`, code: 'invalid_image_url' } }],
  ['Ollama', { error: { message: 'image URLs are not currently supported, please use base64 encoded data instead' } }],
])('sends the image as data after %s could not load it', async (_, refusal) => {
  const { bodies, thrown } = await run(createOpenAiCompatibleProvider, ask(image(LINK)), { fetchImage: loadPng() }, refusal);
  expect(thrown).toBeUndefined();
  expect(bodies.map(({ messages }) => (messages as { content: unknown }[])[1]?.content)).toEqual([
    [{ type: 'text', text: 'What is it?' }, image(LINK)],
    [{ type: 'text', text: 'What is it?' }, image(`data:image/png;base64,${PNG}`)],
  ]);
  const refused = await run(createOpenAiCompatibleProvider, ask(image(LINK)), {}, refusal);
  expect(refused.bodies).toHaveLength(1);
  expect(refused.thrown).toMatchObject({ code: 'unsupported-request', cure: expect.stringContaining('data URL') });
});

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]);
const GIF = new TextEncoder().encode('GIF89a______');
const WEBP = new TextEncoder().encode('RIFF____WEBPVP8 ');

test.each([
  ['image/jpeg', 'text/html', JPEG],
  ['image/gif', 'image/png', GIF],
  ['image/webp', 'application/octet-stream', WEBP],
  ['image/png', '', BYTES],
])('reads %s from the first bytes, not from the type %s', async (type, header, bytes) => {
  const fetchImage = respond(bytes, { headers: { 'content-type': header } });
  const { bodies } = await run(createGeminiProvider, ask(image(LINK)), { fetchImage });
  expect(JSON.stringify(bodies)).toContain(`"mimeType":"${type}"`);
});

/** A body without a length that never ends. */
function endless(first: Uint8Array, next: Uint8Array): { readonly body: ReadableStream<Uint8Array>; readonly isClosed: () => boolean } {
  let closed = false;
  let pulls = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(pulls++ === 0 ? first : next),
    cancel: () => {
      closed = true;
    },
  });
  return { body, isClosed: () => closed };
}

test.each([
  ['an error page', () => respond('Not found', { status: 404 }), 'Its server answers HTTP 404.'],
  ['a page', () => respond('<html><body>Sign in</body></html>', { headers: { 'content-type': 'image/png' } }), 'It is not a JPEG, PNG'],
  ['a sound with the same start as WebP', () => respond('RIFF____WAVEfmt '), 'It is not a JPEG, PNG'],
  ['an empty body', () => respond(null), 'It is not a JPEG, PNG'],
  ['a body that ends early', () => respond('GIF8'), 'It is not a JPEG, PNG'],
  ['a refused connection', () => () => Promise.reject(new TypeError('fetch failed')), 'Its server does not answer.'],
  [
    'an address that the program refuses',
    () => () => Promise.reject(new ExecutorError('unsupported-request', { sentence: 'Its host has no public address.' })),
    'Its host has no public address.',
  ],
] as [string, () => FetchImage, string][])('names the part for %s', async (_, create, reason) => {
  const { bodies, thrown } = await run(createOllamaProvider, ask(image(LINK)), { fetchImage: create() });
  expect(bodies).toEqual([]);
  expect(thrown).toMatchObject({ code: 'unsupported-request', cure: DATA_CURE });
  expect((thrown as Error).message).toContain(`The executor could not load the image in messages[1].content[1]. ${reason}`);
  expect(JSON.stringify(thrown)).not.toContain('canary');
});

test('stops reading at the limit, which counts the images of a request together', async () => {
  const { body, isClosed } = endless(BYTES, new Uint8Array(1024 * 1024));
  const half = new Uint8Array(MAX_IMAGE_BYTES / 2 + 1);
  half.set(BYTES);
  const single = await run(createGeminiProvider, ask(image(LINK)), { fetchImage: respond(body) });
  const pair = await run(createGeminiProvider, ask(image(LINK), image(`${LINK}2`)), { fetchImage: respond(half) });
  expect((single.thrown as Error).message).toContain('content[1]. The images of a request may have 20 MiB together.');
  expect((pair.thrown as Error).message).toContain('content[2]. The images of a request may have 20 MiB together.');
  expect(isClosed()).toBe(true);
});

test('loads a limited number of images', async () => {
  const links = Array.from({ length: 21 }, (_, index) => image(`${LINK}${index}`));
  const { thrown } = await run(createGeminiProvider, ask(...links), { fetchImage: loadPng() });
  expect((thrown as Error).message).toContain('content[21]. The executor loads at most 20 images for a request.');
});

/** An image whose body stalls after its first bytes. */
function stalled() {
  const started = Promise.withResolvers<AbortSignal>();
  const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(BYTES) });
  const fetchImage: FetchImage = async (_, { signal }) => {
    started.resolve(signal);
    return new Response(body);
  };
  return { fetchImage, started: started.promise };
}

test('gives up an image whose server stalls', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { fetchImage, started } = stalled();
  const running = run(createGeminiProvider, ask(image(LINK)), { fetchImage });
  const signal = await started;
  await vi.advanceTimersByTimeAsync(IMAGE_TIMEOUT);
  expect(((await running).thrown as Error).message).toContain('Its server did not send it within 30 s.');
  expect(signal.aborted).toBe(true);
});

test('stops loading when the request is cancelled', async () => {
  const { fetchImage, started } = stalled();
  const cancel = new AbortController();
  const provider = createGeminiProvider({ id: 'p', kind: 'k', name: 'p', baseUrl: 'http://127.0.0.1:9/v1' });
  const running = drain(provider.stream(ask(image(LINK)), makeCall({ fetchImage, signal: cancel.signal })));
  const signal = await started;
  cancel.abort(new ExecutorError('cancelled'));
  expect((await running).thrown).toBe(cancel.signal.reason);
  expect(signal.aborted).toBe(true);
});

test('models inside the page name the part of a linked image', () => {
  const message = 'The provider takes this image only as data, not by its address: messages[1].content[1].';
  const { messages } = ask(image(LINK));
  expect(() => convertForBrowser(messages)).toThrow(message);
  expect(() => convertForWllama(ask(image(LINK)), { supportsImages: true, note: () => undefined })).toThrow(message);
});

import type { ChatCompletionBody, OfferedModel } from '@chat-executor/protocol';
import { describe, expect, test } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import { expectContract, summarizeChunks, summarizeCompletion } from '../testing/answer-summary.ts';
import { BODY, drain, makeCall } from '../testing/provider-case.ts';
import type { Engine, EngineParams } from './engine.ts';
import { ModelRunner } from './model-runner.ts';
import { createWllamaProvider, WllamaProvider } from './wllama-provider.ts';

const MODELS: OfferedModel[] = [{ id: 'tiny' }, { id: 'small' }];

type Run = (params: EngineParams & { abortSignal: AbortSignal }) => AsyncIterable<object>;

const chunk = (delta: object, finish: string | null = null) => ({
  id: '',
  model: '',
  object: 'chat.completion.chunk',
  created: 1,
  system_fingerprint: 'wllama',
  timings: { predicted_ms: 1 },
  choices: [{ index: 0, delta, finish_reason: finish }],
});
const USAGE = { ...chunk({}), choices: [], usage: { prompt_tokens: 4, completion_tokens: 2, total_tokens: 6 } };

/** The chunks that the real engine writes for "Hello". */
async function* writeHello(): AsyncGenerator<object, void> {
  yield* [chunk({ role: 'assistant', content: null }), chunk({ content: 'Hel' }), chunk({ content: 'lo' }), chunk({}, 'stop'), USAGE];
}

/** Creates a provider with a test double of the engine and of the stored files, and records what happens. */
function makeDouble(
  run: Run = writeHello,
  { takesImages = false, load = () => Promise.resolve() }: { takesImages?: boolean; load?: () => Promise<void> } = {},
) {
  const log: string[] = [];
  const requests: EngineParams[] = [];
  const runner = new ModelRunner({
    readModel: (id) =>
      MODELS.some((model) => model.id === id) ? Promise.resolve(new Blob([id])) : Promise.reject(new ExecutorError('model-not-found')),
    loadEngine: async (model) => {
      const id = await model.text();
      log.push(`load ${id}`);
      await load();
      const engine: Engine = {
        loadModel: () => Promise.resolve(),
        createChatCompletion: (params) => {
          requests.push(params);
          return Promise.resolve(run(params));
        },
        supportInputModality: () => takesImages,
        setCompat: () => undefined,
        exit: () => {
          log.push(`exit ${id}`);
          return Promise.resolve();
        },
      };
      return engine;
    },
  });
  const provider = new WllamaProvider(() => ({ listModels: () => Promise.resolve(MODELS), runner }));
  const stream = (body: Partial<ChatCompletionBody> = {}, call = makeCall()) =>
    drain(provider.stream({ ...BODY, model: 'tiny', ...body }, call));
  return { provider, stream, log, requests };
}

describe('WllamaProvider', () => {
  test('answers with and without streaming in the OpenAI format, and loads once', async () => {
    const { provider, stream, log } = makeDouble();
    const { items, thrown } = await stream();
    expect(thrown).toBeUndefined();
    expectContract(items);
    expect(items[0]).toMatchObject({ model: 'tiny', id: expect.stringMatching(/^chatcmpl-/) });
    expect(JSON.stringify(items)).not.toContain('timings');
    const answer = { choices: [{ text: 'Hello', finish: 'stop' }], usage: [4, 2] };
    expect(summarizeChunks(items)).toEqual(answer);
    expect(summarizeCompletion(await provider.complete({ ...BODY, model: 'tiny' }, makeCall()))).toEqual(answer);
    expect(log).toEqual(['load tiny']);
    expect(await provider.listModels(makeCall())).toEqual(MODELS);
  });

  test('calls tools with and without streaming', async () => {
    const { provider, stream } = makeDouble(async function* () {
      yield chunk({ role: 'assistant', content: null });
      yield chunk({ tool_calls: [{ index: 0, id: 'a', type: 'function', function: { name: 'get_time', arguments: '{"zone"' } }] });
      yield chunk({ tool_calls: [{ index: 0, function: { arguments: ':"CET"}' } }] });
      yield chunk({ tool_calls: [{ index: 1, id: 'b', type: 'function', function: { name: 'get_date', arguments: '{}' } }] });
      yield chunk({}, 'tool_calls');
    });
    const choices = [
      {
        toolCalls: [
          { name: 'get_time', arguments: { zone: 'CET' } },
          { name: 'get_date', arguments: {} },
        ],
        finish: 'tool_calls',
      },
    ];
    expect(summarizeChunks((await stream()).items)).toEqual({ choices });
    expect(summarizeCompletion(await provider.complete({ ...BODY, model: 'tiny' }, makeCall()))).toEqual({ choices });
  });

  test('receives supported settings under their OpenAI names, and notes the others', async () => {
    const { stream, requests } = makeDouble();
    const call = makeCall();
    const tools = [{ type: 'function', function: { name: 'a' } }];
    await stream(
      { temperature: 0, seed: 1, max_tokens: 9, max_completion_tokens: 8, stop: null, user: 'u', n: 2, reasoning_effort: 'low', tools },
      call,
    );
    const { abortSignal: _, ...params } = requests[0] as EngineParams;
    expect(params).toEqual({
      temperature: 0,
      seed: 1,
      max_tokens: 8,
      tools,
      stream: true,
      stream_options: { include_usage: true },
      messages: BODY.messages,
    });
    expect(call.notes).toEqual(['left out n, reasoning_effort: not supported by the model inside the page']);
  });

  test('receives images as bytes if it supports them', async () => {
    const content = [
      { type: 'text', text: 'what?' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } },
    ];
    const messages = [
      { role: 'developer', content: 'Be kind.' },
      { role: 'user', content },
    ];
    const withImages = makeDouble(writeHello, { takesImages: true });
    expect((await withImages.stream({ messages })).thrown).toBeUndefined();
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a).buffer;
    expect(withImages.requests[0]?.messages).toEqual([
      { role: 'system', content: 'Be kind.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'what?' },
          { type: 'image', data: bytes },
        ],
      },
    ]);
    const withoutImages = makeDouble();
    expect((await withoutImages.stream({ messages })).thrown).toMatchObject({
      code: 'unsupported-request',
      cure: expect.stringContaining('another model'),
    });
    await withoutImages.stream();
    expect(withoutImages.log, 'an unsupported request does not unload the model').toEqual(['load tiny']);
  });

  test('unloads a model before it loads another one', async () => {
    const { stream, log } = makeDouble();
    await stream();
    await stream({ model: 'small' });
    await stream();
    expect(log).toEqual(['load tiny', 'exit tiny', 'load small', 'exit small', 'load tiny']);
  });

  test('reports a model that is not stored in this browser', async () => {
    const { stream } = makeDouble();
    expect((await stream({ model: 'gone' })).thrown).toMatchObject({ code: 'model-not-found' });
    expect((await stream()).thrown).toBeUndefined();
  });
});

describe('requests', () => {
  test('run one at a time', async () => {
    let running = 0;
    let maxRunning = 0;
    const { stream } = makeDouble(async function* () {
      running += 1;
      maxRunning = Math.max(maxRunning, running);
      await Promise.resolve();
      yield* writeHello();
      running -= 1;
    });
    const answers = await Promise.all([stream(), stream({ model: 'small' }), stream()]);
    for (const { items } of answers) expect(summarizeChunks(items).choices[0]?.text).toBe('Hello');
    expect(maxRunning).toBe(1);
  });

  test('end immediately on an abort while waiting, loading or running', async () => {
    const loaded = Promise.withResolvers<void>();
    const { stream, requests } = makeDouble(
      async function* ({ abortSignal }) {
        yield chunk({ role: 'assistant', content: 'one' });
        await new Promise((_, reject) => abortSignal.addEventListener('abort', () => reject(new Error('aborted'))));
      },
      { load: () => loaded.promise },
    );
    const [loading, waiting] = [new AbortController(), new AbortController()];
    const first = stream({}, makeCall({ signal: loading.signal }));
    const second = stream({}, makeCall({ signal: waiting.signal }));
    waiting.abort('no longer wanted');
    expect((await second).thrown).toBe('no longer wanted');
    loading.abort('stopped');
    expect((await first).thrown).toBe('stopped');
    loaded.resolve();
    const controller = new AbortController();
    const running = stream({}, makeCall({ signal: controller.signal }));
    await expect.poll(() => requests.length).toBe(1);
    controller.abort('stopped by the user');
    expect((await running).thrown).toBe('stopped by the user');
    expect((requests[0] as { abortSignal?: AbortSignal }).abortSignal?.aborted).toBe(true);
  });

  test('stop the engine when their loop exits early, and the next one runs', async () => {
    let stopped = false;
    const { provider, stream } = makeDouble(async function* ({ abortSignal, messages }) {
      if (messages.length > 1) return yield* writeHello();
      abortSignal.addEventListener('abort', () => {
        stopped = true;
      });
      while (!abortSignal.aborted) {
        yield chunk({ content: 'more ' });
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    for await (const _ of provider.stream({ ...BODY, model: 'tiny' }, makeCall())) break;
    expect(stopped).toBe(true);
    expect((await stream({ messages: [...BODY.messages, ...BODY.messages] })).thrown).toBeUndefined();
  });

  test('report excessive length and other failures without the engine’s text', async () => {
    const say = (type: string, message: string) => Object.assign(new Error(message), { type });
    const long = 'request (4024 tokens) exceeds the available context size (2048 tokens), try increasing it: canaryprompt';
    for (const [failure, code] of [
      [say('inference_error', long), 'context-too-long'],
      [say('inference_error', 'something with canaryprompt'), 'provider-error'],
      [new RangeError('canaryprompt'), 'provider-error'],
    ] as const) {
      const { stream } = makeDouble(async function* () {
        yield* [];
        throw failure;
      });
      const { thrown } = await stream();
      expect(thrown).toMatchObject({ code, cure: expect.stringMatching(/\.$/) });
      expect((thrown as Error).message).not.toContain('canaryprompt');
    }
  });

  test('reload the model after an engine crash, and only then', async () => {
    const failures: unknown[] = [Object.assign(new Error('x'), { type: 'inference_error' }), new RangeError('out of memory')];
    const { stream, log } = makeDouble(async function* () {
      const failure = failures.shift();
      if (failure) throw failure;
      yield* writeHello();
    });
    await stream();
    expect(log).toEqual(['load tiny']);
    await stream();
    expect((await stream()).thrown).toBeUndefined();
    expect(log).toEqual(['load tiny', 'exit tiny', 'load tiny']);
  });

  test('report a model that cannot be loaded, and the next one tries again', async () => {
    const failures = [new Error('bad file')];
    const { stream, log } = makeDouble(writeHello, {
      load: () => (failures.length > 0 ? Promise.reject(failures.shift()) : Promise.resolve()),
    });
    expect((await stream()).thrown).toMatchObject({ code: 'provider-error', cure: expect.stringContaining('smaller model') });
    expect((await stream()).thrown).toBeUndefined();
    expect(log).toEqual(['load tiny', 'load tiny']);
  });

  test('reports an answer without a finish reason as cut', async () => {
    const { stream } = makeDouble(async function* () {
      yield chunk({ role: 'assistant', content: 'half' });
    });
    expect((await stream()).thrown).toMatchObject({ code: 'answer-cut' });
  });
});

test('reports that it needs a page, and what to use instead', async () => {
  const provider = createWllamaProvider({ id: 'x', kind: 'wllama', name: 'x', baseUrl: '' });
  await expect(provider.listModels(makeCall())).rejects.toMatchObject({ code: 'unsupported-request' });
  await expect(provider.complete(BODY, makeCall())).rejects.toMatchObject({ cure: expect.stringContaining('local model server') });
});

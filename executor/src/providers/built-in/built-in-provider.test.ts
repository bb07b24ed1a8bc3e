import type { ChatCompletionBody } from '@chat-executor/protocol';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectContract, summarizeChunks, summarizeCompletion } from '../testing/answer-summary.ts';
import { BODY, BODY_WITH_TOOLS, drain, makeCall } from '../testing/provider-case.ts';
import { createBuiltInProvider } from './built-in-provider.ts';
import { downloadBuiltInModel } from './download-built-in-model.ts';

/** The behavior of the model of {@link stubModel}. */
type Model = {
  readonly availability?: string | ((options: { expectedInputs?: { type: string }[] }) => string);
  readonly pieces?: readonly string[];
  /** Keeps the answer open after its pieces. */
  readonly endless?: boolean;
  readonly failure?: unknown;
  readonly createFailure?: unknown;
  readonly counts?: boolean;
};

/** Stubs the browser's model, and records its requests. */
function stubModel({ availability = 'available', pieces = ['Hel', 'lo.'], endless, failure, createFailure, counts = true }: Model = {}) {
  const seen = { created: [] as object[], prompted: [] as unknown[][], destroyed: 0, cancelled: 0 };
  const session = {
    ...(counts && { contextUsage: 7, measureContextUsage: () => Promise.resolve(3) }),
    promptStreaming(...prompted: unknown[]) {
      seen.prompted.push(prompted);
      const left = [...pieces];
      return new ReadableStream<string>({
        pull(controller) {
          const piece = left.shift();
          if (piece !== undefined) return controller.enqueue(piece);
          if (failure !== undefined) return controller.error(failure);
          if (counts) session.contextUsage = 15;
          if (!endless) controller.close();
          return undefined;
        },
      });
    },
    destroy: () => {
      seen.destroyed += 1;
    },
  };
  vi.stubGlobal('LanguageModel', {
    availability: (options: object) => Promise.resolve(typeof availability === 'string' ? availability : availability(options)),
    create: (options: { monitor?: (monitor: EventTarget) => void }) => {
      seen.created.push(options);
      const monitor = new EventTarget();
      options.monitor?.(monitor);
      monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
      return createFailure === undefined ? Promise.resolve(session) : Promise.reject(createFailure);
    },
  });
  return seen;
}

afterEach(() => void vi.unstubAllGlobals());

const run = async (body: ChatCompletionBody = BODY, call = makeCall()) => ({
  ...(await drain(createBuiltInProvider().stream(body, call))),
  notes: call.notes,
});

describe('built-in provider', () => {
  test('streams an answer with usage, and destroys its session', async () => {
    const seen = stubModel();
    const { items, thrown, notes } = await run();
    expect(thrown).toBeUndefined();
    expectContract(items);
    expect(summarizeChunks(items)).toEqual({ choices: [{ text: 'Hello.', finish: 'stop' }], usage: [10, 5] });
    expect(items[0]?.model).toBe(BODY.model);
    expect(notes).toEqual([]);
    expect(seen.destroyed).toBe(1);
  });

  test('answers without streaming, and without usage if the browser does not count tokens', async () => {
    stubModel({ counts: false });
    expect(summarizeCompletion(await createBuiltInProvider().complete(BODY, makeCall()))).toEqual({
      choices: [{ text: 'Hello.', finish: 'stop' }],
    });
  });

  test('receives system prompts first, then the conversation, then the message to answer', async () => {
    const seen = stubModel();
    const call = { id: '1', type: 'function', function: { name: 'get_time', arguments: '{}' } };
    await run({
      model: 'built-in',
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'system', content: 'Be kind.' },
        { role: 'assistant', content: null, tool_calls: [call] },
        { role: 'tool', tool_call_id: '1', content: 'noon' },
        { role: 'user', content: 'So?' },
      ],
    });
    const text = (role: string, value: string) => ({ role, content: [{ type: 'text', value }] });
    expect(seen.created[0]).toMatchObject({
      initialPrompts: [
        text('system', 'Be kind.'),
        text('user', 'Hi'),
        text('assistant', '(Called the tool get_time with {}.)'),
        text('user', 'The tool answered: noon'),
      ],
    });
    expect(seen.prompted[0]?.[0]).toEqual([text('user', 'So?')]);
  });

  test('continues a partial answer, and receives images as files', async () => {
    const seen = stubModel();
    await run({
      model: 'built-in',
      messages: [
        { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } }] },
        { role: 'assistant', content: 'It is' },
      ],
    });
    expect(seen.prompted[0]?.[0]).toEqual([{ role: 'assistant', content: [{ type: 'text', value: 'It is' }], prefix: true }]);
    const [first] = (seen.created[0] as { initialPrompts: { content: { value: Blob }[] }[] }).initialPrompts;
    expect(first?.content[0]?.value).toMatchObject({ size: 8, type: 'image/png' });
    expect(seen.created[0]).toMatchObject({ expectedInputs: [{ type: 'text' }, { type: 'image' }] });
  });

  test('answers in JSON if the request has a schema', async () => {
    const seen = stubModel();
    const schema = { type: 'object', properties: { a: { type: 'string' } } };
    await run({ ...BODY, response_format: { type: 'json_schema', json_schema: { name: 'x', schema } } });
    await run({ ...BODY, response_format: { type: 'json_object' } });
    await run();
    expect(seen.prompted.map(([, options]) => (options as { responseConstraint?: object }).responseConstraint)).toEqual([
      schema,
      { type: 'object' },
      undefined,
    ]);
  });

  test('drops unsupported settings and notes them', async () => {
    stubModel();
    const { thrown, notes } = await run({ ...BODY_WITH_TOOLS, temperature: 0.5, max_tokens: 9, stop: 'x', user: 'u' });
    expect(thrown).toBeUndefined();
    expect(notes).toEqual(["left out tools, temperature, max_tokens, stop: not supported by the browser's model"]);
  });

  test('stops immediately on an abort, or when the loop exits', async () => {
    const seen = stubModel({ pieces: ['one'], endless: true });
    const controller = new AbortController();
    const chunks = createBuiltInProvider()
      .stream(BODY, makeCall({ signal: controller.signal }))
      [Symbol.asyncIterator]();
    await chunks.next();
    const next = chunks.next();
    controller.abort('stopped by the user');
    await expect(next).rejects.toBe('stopped by the user');
    for await (const _ of createBuiltInProvider().stream(BODY, makeCall())) break;
    expect(seen.destroyed).toBe(2);
    for (const [, options] of seen.prompted) expect((options as { signal: AbortSignal }).signal.aborted).toBe(true);
    expect((await run(BODY, makeCall({ signal: AbortSignal.abort('too late') }))).thrown).toBe('too late');
  });

  test.each([
    ['QuotaExceededError', 'context-too-long'],
    ['NotSupportedError', 'unsupported-request'],
    ['NotAllowedError', 'forbidden'],
    ['UnknownError', 'provider-error'],
  ])('reports %s during an answer as %s, without its text', async (name, code) => {
    stubModel({ failure: new DOMException('You asked: canaryprompt', name) });
    const { items, thrown } = await run();
    expect(summarizeChunks(items).choices[0]?.text).toBe('Hello.');
    expect(thrown).toMatchObject({ code, cure: expect.stringMatching(/\.$/) });
    expect(String((thrown as Error).message)).not.toContain('canaryprompt');
  });
});

describe('availability of the model', () => {
  test.each([
    ['available', true],
    ['downloadable', true],
    ['downloading', true],
    ['unavailable', false],
  ])('offers a model that is %s: %s', async (availability, isOffered) => {
    stubModel({ availability });
    const listing = createBuiltInProvider().listModels(makeCall());
    if (isOffered) expect(await listing).toEqual([{ id: 'built-in', name: expect.any(String) }]);
    else await expect(listing).rejects.toMatchObject({ code: 'model-not-found', cure: expect.stringContaining('22 GB') });
  });

  test('reports a browser without a model, or no browser, with the cure', async () => {
    for (const running of [createBuiltInProvider().listModels(makeCall()), createBuiltInProvider().complete(BODY, makeCall())])
      await expect(running).rejects.toMatchObject({ code: 'model-not-found', cure: expect.stringContaining('Chrome 148') });
  });

  test('does not answer with a model that is not downloaded, and does not download it', async () => {
    const seen = stubModel({ availability: 'downloadable' });
    expect((await run()).thrown).toMatchObject({ code: 'model-not-found', cure: expect.stringContaining('Download it') });
    expect(seen.created).toEqual([]);
  });

  test('reports a model that does not support images', async () => {
    stubModel({
      availability: ({ expectedInputs }) => (expectedInputs?.some(({ type }) => type === 'image') ? 'unavailable' : 'available'),
    });
    const content = [{ type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } }];
    expect((await run({ ...BODY, messages: [{ role: 'user', content }] })).thrown).toMatchObject({
      code: 'unsupported-request',
      cure: 'Remove images, or choose another model.',
    });
  });
});

describe('download of the model', () => {
  test('starts immediately, reports progress, and destroys its session', async () => {
    const seen = stubModel({ availability: 'downloadable' });
    const progress: number[] = [];
    const downloading = downloadBuiltInModel({ onProgress: (done) => progress.push(done) });
    expect(seen.created, 'before anything is awaited').toHaveLength(1);
    await downloading;
    expect(progress).toEqual([0.5]);
    expect(seen.destroyed).toBe(1);
  });

  test('reports a rejected, impossible or aborted download', async () => {
    stubModel({ availability: 'downloadable', createFailure: new DOMException('no', 'NotAllowedError') });
    await expect(downloadBuiltInModel()).rejects.toMatchObject({ code: 'forbidden' });
    stubModel({ availability: 'unavailable', createFailure: new DOMException('no', 'NotSupportedError') });
    await expect(downloadBuiltInModel()).rejects.toMatchObject({ code: 'model-not-found' });
    stubModel({ createFailure: new DOMException('no', 'AbortError') });
    await expect(downloadBuiltInModel({ signal: AbortSignal.abort('stopped') })).rejects.toBe('stopped');
    vi.unstubAllGlobals();
    await expect(downloadBuiltInModel()).rejects.toMatchObject({ code: 'model-not-found' });
  });
});

test('ends a whole answer at the limit of a budget, which the model does not know', async () => {
  stubModel({ pieces: Array.from({ length: 100 }, () => 'word ') });
  const call = { ...makeCall(), maxTokens: 50 };
  const { choices } = await createBuiltInProvider().complete({ ...BODY, max_tokens: 50 }, call);
  expect(choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'word '.repeat(20) } });
  expect(call.notes).toEqual([]);
});

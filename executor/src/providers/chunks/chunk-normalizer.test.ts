// Over 300 lines, because all tests are about this one class and share its helpers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectContract } from '../testing/answer-summary.ts';
import { ChunkNormalizer } from './chunk-normalizer.ts';

const choice = (delta: object, rest: object = {}) => ({ index: 0, delta, finish_reason: null, ...rest });

describe('normalization of chunks', () => {
  test('keeps the id, time and model of the first chunk with a choice', () => {
    const normalizer = new ChunkNormalizer('asked-for');
    expect(normalizer.push({ id: '', model: '', created: 0, choices: [], prompt_filter_results: [] })).toBeUndefined();
    const first = normalizer.push({ id: 'a', model: 'm-2025', created: 5, choices: [choice({ content: '1' })] });
    const second = normalizer.push({ id: 'b', model: 'other', created: 9, choices: [choice({ content: '2' })] });
    for (const chunk of [first, second, ...normalizer.end()])
      expect(chunk).toMatchObject({ id: 'a', model: 'm-2025', created: 5, object: 'chat.completion.chunk' });
  });

  test('fills in a missing id, time and model', () => {
    const chunk = new ChunkNormalizer('asked-for').push({ choices: [choice({ content: '1' })] });
    expect(chunk?.id).toMatch(/^chatcmpl-[0-9a-f]{24}$/);
    expect(chunk?.model).toBe('asked-for');
    expect(Math.abs((chunk?.created ?? 0) - Date.now() / 1000)).toBeLessThan(5);
  });

  test('passes on known fields of chunks, choices and deltas', () => {
    const normalizer = new ChunkNormalizer('m');
    const chunk = normalizer.push({
      id: 'a',
      provider: 'X',
      choices: [choice({ content: '1', annotations: [1] }, { native_finish_reason: null })],
    });
    expect(chunk).toMatchObject({ provider: 'X', choices: [{ delta: { content: '1', annotations: [1] }, native_finish_reason: null }] });
  });

  test('drops unknown fields of chunks, choices, deltas, tool calls and usage', () => {
    const normalizer = new ChunkNormalizer('m');
    const debug = { authorization: 'Bearer x' };
    const call = { index: 0, id: 'c', type: 'function', function: { name: 'f', arguments: '{}', debug }, debug };
    const usage = { prompt_tokens: 1, cost: 0.1, service_tier: 'flex', note: 'x', details: { cached: 2, note: 'x' } };
    const sent = [
      normalizer.push({ debug, choices: [choice({ content: '1', debug, tool_calls: [call] }, { debug })], usage }),
      ...normalizer.end(),
    ];
    expect(JSON.stringify(sent)).not.toMatch(/debug|note|Bearer/);
    expect(sent.at(-1)?.usage).toEqual({ prompt_tokens: 1, cost: 0.1, service_tier: 'flex', details: { cached: 2 } });
  });

  test('replaces ids and models that are too long', () => {
    const long = 'x'.repeat(257);
    const chunk = new ChunkNormalizer('m').push({ id: long, model: long, choices: [choice({ content: '1' })] });
    expect(chunk).toMatchObject({ id: expect.stringMatching(/^chatcmpl-.{1,50}$/), model: 'm' });
  });

  test('sends fields next to a finish reason with it', () => {
    const normalizer = new ChunkNormalizer('m');
    normalizer.push({ choices: [choice({ content: '1' })] });
    expect(normalizer.push({ choices: [choice({}, { finish_reason: 'stop', native_finish_reason: 'end_turn' })] })).toBeUndefined();
    expect(normalizer.end()[0]?.choices).toEqual([{ index: 0, delta: {}, finish_reason: 'stop', native_finish_reason: 'end_turn' }]);
  });

  test('sends fields next to text and a finish reason once', () => {
    const normalizer = new ChunkNormalizer('m');
    const logprobs = { content: [{ token: '1' }] };
    expect(normalizer.push({ choices: [choice({ content: '1' }, { finish_reason: 'stop', logprobs })] })?.choices[0]).toMatchObject({
      logprobs,
    });
    expect(normalizer.end()[0]?.choices[0]).toEqual({ index: 0, delta: {}, finish_reason: 'stop' });
  });

  test('keeps text with or after a finish reason, and uses the last reason', () => {
    const normalizer = new ChunkNormalizer('m');
    expect(normalizer.push({ choices: [choice({ content: 'a' }, { finish_reason: 'length' })] })?.choices[0]).toEqual({
      index: 0,
      delta: { role: 'assistant', content: 'a' },
      finish_reason: null,
    });
    expect(normalizer.finished).toBe(true);
    expect(normalizer.push({ choices: [choice({ content: 'b' }, { finish_reason: 'stop' })] })?.choices[0]?.delta).toEqual({
      content: 'b',
    });
    expect(normalizer.end().map(({ choices }) => choices[0]?.finish_reason)).toEqual(['stop']);
  });

  test('reports a finished answer when each choice is finished', () => {
    const normalizer = new ChunkNormalizer('m');
    expect([normalizer.started, normalizer.finished]).toEqual([false, false]);
    normalizer.push({ choices: [choice({ content: 'a' }, { finish_reason: 'stop' }), choice({ content: 'b' }, { index: 1 })] });
    expect([normalizer.started, normalizer.finished]).toEqual([true, false]);
    normalizer.push({ choices: [choice({}, { index: 1, finish_reason: 'stop' })] });
    expect(normalizer.finished).toBe(true);
  });

  test('sends only the latest usage, once, at the end', () => {
    const normalizer = new ChunkNormalizer('m');
    const first = normalizer.push({ choices: [choice({ content: 'a' })], usage: { prompt_tokens: 1, completion_tokens: 1 } });
    expect(first).not.toHaveProperty('usage');
    expect(normalizer.push({ choices: [], usage: { prompt_tokens: 1, completion_tokens: 2 } })).toBeUndefined();
    normalizer.push({ choices: [], usage: null });
    expect(normalizer.end().at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 1, completion_tokens: 2 } });
  });

  test.each<[title: string, chunks: object[], usage: object]>([
    [
      'zeros',
      [
        { prompt_tokens: 3, completion_tokens: 2 },
        { prompt_tokens: 0, completion_tokens: 4 },
      ],
      { prompt_tokens: 3, completion_tokens: 4 },
    ],
    [
      'missing fields',
      [
        { prompt_tokens: 3, cost: 0.1 },
        { prompt_tokens: 3, completion_tokens: 0 },
      ],
      { prompt_tokens: 3, cost: 0.1, completion_tokens: 0 },
    ],
    ['an empty object', [{ prompt_tokens: 3 }, {}], { prompt_tokens: 3 }],
  ])('keeps usage that %s would replace', (_, chunks, usage) => {
    const normalizer = new ChunkNormalizer('m');
    normalizer.push({ choices: [choice({ content: 'a' })] });
    for (const each of chunks) normalizer.push({ choices: [], usage: each });
    expect(normalizer.end().at(-1)?.usage).toEqual(usage);
  });

  test('uses the position of a choice without an index', () => {
    const normalizer = new ChunkNormalizer('m');
    const chunk = normalizer.push({ choices: [{ delta: { content: 'a' } }, { delta: { content: 'b' } }] });
    expect(chunk?.choices.map(({ index }) => index)).toEqual([0, 1]);
  });

  test('ignores a whole message repeated at the end of a stream', () => {
    const normalizer = new ChunkNormalizer('m');
    normalizer.push({ choices: [choice({ content: 'all' })] });
    normalizer.push({ choices: [{ index: 0, message: { role: 'assistant', content: 'all' }, finish_reason: 'stop' }] });
    expect(normalizer.end()[0]?.choices[0]).toEqual({ index: 0, delta: {}, finish_reason: 'stop' });
  });

  test.each<[title: string, delta: unknown]>([
    ['an empty delta', {}],
    ['a delta with a role', { role: 'assistant', content: '' }],
    ['a delta of nulls', { content: null, tool_calls: null }],
    ['no delta', null],
  ])('reads a whole message beside %s', (_, delta) => {
    const normalizer = new ChunkNormalizer('m');
    const message = { role: 'assistant', content: 'all', tool_calls: [{ id: 'x', function: { name: 'a', arguments: '{"b":1}' } }] };
    const chunk = normalizer.push({ choices: [{ index: 0, delta, message, finish_reason: 'tool_calls' }] });
    expect(chunk?.choices[0]?.delta).toMatchObject({ role: 'assistant', content: 'all', tool_calls: [{ id: 'x' }] });
    expect(chunk?.choices[0]).not.toHaveProperty('message');
  });

  test('reads a whole message after a delta with only a role', () => {
    const normalizer = new ChunkNormalizer('m');
    normalizer.push({ choices: [choice({ role: 'assistant', content: '' })] });
    expect(normalizer.push({ choices: [{ message: { content: 'all' }, finish_reason: 'stop' }] })?.choices[0]?.delta).toEqual({
      role: 'assistant',
      content: 'all',
    });
  });

  const call = (id: string) => ({ id, type: 'function', function: { name: 'a', arguments: '{}' } });
  test.each<[title: string, choices: object[], content: Record<string, unknown>]>([
    ['the text after deltas of reasoning', [choice({ reasoning: 'hm' }), { message: { reasoning: 'hm', content: 'A' } }], { content: 'A' }],
    ['the rest of a text', [choice({ content: 'A' }), { message: { content: 'AB' } }], { content: 'AB' }],
    ['the same text, cleaned', [choice({ content: ' A\n' }), { message: { content: 'A' } }], { content: ' A\n' }],
    ['pieces', ['A', 'B', 'C'].map((content) => ({ message: { content } })), { content: 'ABC' }],
    ['all so far', ['A', 'AB', 'ABC'].map((content) => ({ message: { content } })), { content: 'ABC' }],
    [
      'all so far, beside deltas',
      ['A', 'B'].map((content, n) => choice({ content }, { message: { content: n ? 'AB' : 'A' } })),
      { content: 'AB' },
    ],
    [
      'calls after text',
      [choice({ content: 'A' }), { message: { content: 'A', tool_calls: [call('x'), call('y')] } }],
      { content: 'A', calls: 2 },
    ],
    [
      'a call that was sent',
      [choice({ tool_calls: [call('x')] }), { message: { tool_calls: [call('x'), call('y')] } }],
      { content: '', calls: 2 },
    ],
    [
      'other content once',
      [choice({ content: 'A', annotations: [1] }), { message: { content: 'A', annotations: [1], images: [2] } }],
      { content: 'A', annotations: 1, images: 1 },
    ],
  ])('reads from messages %s', (_, choices, { content, ...counts }) => {
    const normalizer = new ChunkNormalizer('m');
    const sent = [...choices.flatMap((each) => normalizer.push({ choices: [each] }) ?? []), ...normalizer.end()];
    expectContract(sent);
    const deltas = sent.map(({ choices: [first] }) => first?.delta ?? {});
    expect(deltas.map((delta) => delta.content ?? '').join('')).toBe(content);
    const { calls = 0, annotations = 0, images = 0 } = counts;
    const count = (field: string) => deltas.flatMap((delta) => (delta as Record<string, unknown>)[field] ?? []).length;
    expect([
      new Set(deltas.flatMap((delta) => delta.tool_calls ?? []).map(({ index }) => index)).size,
      count('annotations'),
      count('images'),
    ]).toEqual([calls, annotations, images]);
  });

  test.each<[title: string, last: object[]]>([
    ['with the finish reason', [{ choices: [choice({ content: '' }, { finish_reason: 'stop' })], citations: ['u'] }]],
    ['with usage', [{ choices: [choice({}, { finish_reason: 'stop' })] }, { choices: [], usage: { prompt_tokens: 1 }, citations: ['u'] }]],
    [
      'alone, and null later',
      [
        { choices: [], citations: ['u'] },
        { choices: [choice({}, { finish_reason: 'stop' })], citations: null },
      ],
    ],
  ])('sends fields of the answer that arrive %s', (_, last) => {
    const normalizer = new ChunkNormalizer('m');
    normalizer.push({ choices: [choice({ content: 'a' })] });
    for (const raw of last) expect(normalizer.push({ ...raw })).toBeUndefined();
    const end = normalizer.end();
    expect(end.map((chunk) => (chunk as Record<string, unknown>)['citations'])).toEqual([['u'], ...end.slice(1).map(() => undefined)]);
  });

  test.each([{ type: 'ping' }, { event: 'ping' }, { status: 'processing', choices: null }])('drops the fields of %j', (ping) => {
    const normalizer = new ChunkNormalizer('m');
    expect(normalizer.push(ping)).toBeUndefined();
    const chunk = normalizer.push({ choices: [choice({ content: 'a' })] });
    expect(Object.keys(chunk ?? {}).sort()).toEqual(['choices', 'created', 'id', 'model', 'object']);
  });

  test.each([
    ['tool_calls', '{}'],
    ['length', ''],
    ['max_tokens', ''],
  ])('completes a call without arguments at the finish reason %s with "%s"', (finish_reason, expected) => {
    const normalizer = new ChunkNormalizer('m');
    const tool_calls = [{ index: 0, id: 'x', type: 'function', function: { name: 'a', arguments: '' } }];
    const sent = [normalizer.push({ choices: [choice({ tool_calls }, { finish_reason })] }), ...normalizer.end()];
    const pieces = sent.flatMap((chunk) => chunk?.choices[0]?.delta.tool_calls ?? []);
    expect(pieces.map((piece) => piece.function?.arguments ?? '').join('')).toBe(expected);
  });

  test('holds a choice until it has content', () => {
    const normalizer = new ChunkNormalizer('m');
    const log = { content: [{ token: '' }] };
    expect(
      normalizer.push({ provider: 'X', choices: [choice({ role: 'assistant', content: '', name: 'n' }, { token_ids: [] })] }),
    ).toBeUndefined();
    expect(normalizer.push({ choices: [choice({ content: null })] })).toBeUndefined();
    expect(normalizer.push({ choices: [choice({ content: '' }, { logprobs: log })] })).toMatchObject({
      provider: 'X',
      choices: [{ delta: { role: 'assistant', content: '', name: 'n' }, token_ids: [], logprobs: log }],
    });
    expect(normalizer.push({ choices: [choice({ content: '' })] })?.choices[0]?.delta).toEqual({ content: '' });
  });

  test.each<[title: string, chunk: object]>([
    ['the choice', { choices: [choice({}, { usage: { prompt_tokens: 3, completion_tokens: 1 } })], usage: {} }],
    ['x_groq', { choices: [], x_groq: { id: 'r', usage: { prompt_tokens: 3, completion_tokens: 1 } } }],
  ])('reads usage that is only in %s', (_, chunk) => {
    const normalizer = new ChunkNormalizer('m');
    normalizer.push({ choices: [choice({ content: 'a' })] });
    expect(normalizer.push({ ...chunk })?.choices[0] ?? {}).not.toHaveProperty('usage');
    expect(normalizer.end().at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 1 } });
  });

  test('sends reasoning once if it is repeated in reasoning_details', () => {
    const normalizer = new ChunkNormalizer('m');
    const details = [{ type: 'reasoning.text', text: 'hm', signature: 's', index: 0 }];
    const sent = [{ reasoning: 'h' }, { reasoning: 'm' }, { reasoning_details: details }].flatMap(
      (delta) => normalizer.push({ choices: [choice(delta)] })?.choices ?? [],
    );
    expect(sent.map(({ delta }) => delta.reasoning_content ?? '').join('')).toBe('hm');
    expect(sent.at(-1)?.delta).toEqual({ reasoning_details: details });
  });

  test('drops a later role, and adds one to an empty answer', () => {
    const normalizer = new ChunkNormalizer('m');
    expect(normalizer.push({ choices: [choice({}, { finish_reason: 'stop' })] })).toBeUndefined();
    expect(normalizer.end()[0]?.choices[0]).toEqual({ index: 0, delta: { role: 'assistant' }, finish_reason: 'stop' });
    normalizer.push({ choices: [choice({ content: 'a' })] });
    expect(normalizer.push({ choices: [choice({ role: 'assistant', content: 'a' })] })?.choices[0]?.delta).toEqual({ content: 'a' });
  });

  test('drops padding, and fields that are reserved on channels', () => {
    const chunk = new ChunkNormalizer('m').push({
      done: true,
      error: null,
      obfuscation: 'xx',
      system_fingerprint: 'f',
      choices: [choice({ content: '1' })],
    });
    expect(Object.keys(chunk ?? {}).sort()).toEqual(['choices', 'created', 'id', 'model', 'object', 'system_fingerprint']);
  });

  test('sends valid chunks for any JSON', () => {
    const anything = fc.jsonValue({ maxDepth: 3 });
    const some = <T>(arbitrary: fc.Arbitrary<T>) =>
      fc.option(fc.oneof({ weight: 3, arbitrary }, { weight: 1, arbitrary: anything as fc.Arbitrary<never> }), { nil: undefined });
    const piece = fc.record({
      index: some(fc.nat(3)),
      id: some(fc.constantFrom('x', 'y', '')),
      type: some(fc.constant('function')),
      function: some(fc.record({ name: some(fc.string()), arguments: some(fc.string()) })),
    });
    const delta = fc.record({
      role: some(fc.constant('assistant')),
      content: some(fc.string()),
      reasoning: some(fc.string()),
      refusal: some(fc.string()),
      tool_calls: some(fc.array(some(piece), { maxLength: 3 })),
    });
    const choices = fc.array(
      some(fc.record({ index: some(fc.nat(2)), delta: some(delta), finish_reason: some(fc.constantFrom('stop', 'length', null)) })),
      { maxLength: 3 },
    );
    const chunk = fc.record({
      id: some(fc.string()),
      created: some(fc.nat()),
      model: some(fc.string()),
      choices: some(choices),
      usage: some(fc.record({ prompt_tokens: some(fc.nat()) })),
      done: some(fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 8 }), (chunks) => {
        const normalizer = new ChunkNormalizer('m');
        const sent = chunks.flatMap((raw) => normalizer.push(raw) ?? []);
        if (normalizer.started) expectContract(JSON.parse(JSON.stringify([...sent, ...normalizer.end()])));
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectContract } from '../testing/answer-summary.ts';
import { ChunkMender } from './chunk-mender.ts';

const choice = (delta: object, rest: object = {}) => ({ index: 0, delta, finish_reason: null, ...rest });

describe('normalization of chunks', () => {
  test('keeps the id, time and model of the first chunk with a choice', () => {
    const mender = new ChunkMender('asked-for');
    expect(mender.push({ id: '', model: '', created: 0, choices: [], prompt_filter_results: [] })).toBeUndefined();
    const first = mender.push({ id: 'a', model: 'm-2025', created: 5, choices: [choice({ content: '1' })] });
    const second = mender.push({ id: 'b', model: 'other', created: 9, choices: [choice({ content: '2' })] });
    for (const chunk of [first, second, ...mender.end()])
      expect(chunk).toMatchObject({ id: 'a', model: 'm-2025', created: 5, object: 'chat.completion.chunk' });
  });

  test('fills in a missing id, time and model', () => {
    const chunk = new ChunkMender('asked-for').push({ choices: [choice({ content: '1' })] });
    expect(chunk?.id).toMatch(/^chatcmpl-[0-9a-f]{24}$/);
    expect(chunk?.model).toBe('asked-for');
    expect(Math.abs((chunk?.created ?? 0) - Date.now() / 1000)).toBeLessThan(5);
  });

  test('passes on unknown fields of chunks, choices and deltas', () => {
    const mender = new ChunkMender('m');
    const chunk = mender.push({
      id: 'a',
      provider: 'X',
      choices: [choice({ content: '1', annotations: [1] }, { native_finish_reason: null })],
    });
    expect(chunk).toMatchObject({ provider: 'X', choices: [{ delta: { content: '1', annotations: [1] }, native_finish_reason: null }] });
  });

  test('sends fields next to a finish reason with it', () => {
    const mender = new ChunkMender('m');
    mender.push({ choices: [choice({ content: '1' })] });
    expect(mender.push({ choices: [choice({}, { finish_reason: 'stop', native_finish_reason: 'end_turn' })] })).toBeUndefined();
    expect(mender.end()[0]?.choices).toEqual([{ index: 0, delta: {}, finish_reason: 'stop', native_finish_reason: 'end_turn' }]);
  });

  test('sends fields next to text and a finish reason once', () => {
    const mender = new ChunkMender('m');
    const logprobs = { content: [{ token: '1' }] };
    expect(mender.push({ choices: [choice({ content: '1' }, { finish_reason: 'stop', logprobs })] })?.choices[0]).toMatchObject({
      logprobs,
    });
    expect(mender.end()[0]?.choices[0]).toEqual({ index: 0, delta: {}, finish_reason: 'stop' });
  });

  test('keeps text with or after a finish reason, and uses the last reason', () => {
    const mender = new ChunkMender('m');
    expect(mender.push({ choices: [choice({ content: 'a' }, { finish_reason: 'length' })] })?.choices[0]).toEqual({
      index: 0,
      delta: { role: 'assistant', content: 'a' },
      finish_reason: null,
    });
    expect(mender.finished).toBe(true);
    expect(mender.push({ choices: [choice({ content: 'b' }, { finish_reason: 'stop' })] })?.choices[0]?.delta).toEqual({ content: 'b' });
    expect(mender.end().map(({ choices }) => choices[0]?.finish_reason)).toEqual(['stop']);
  });

  test('an answer is finished when each of its choices is', () => {
    const mender = new ChunkMender('m');
    expect([mender.started, mender.finished]).toEqual([false, false]);
    mender.push({ choices: [choice({ content: 'a' }, { finish_reason: 'stop' }), choice({ content: 'b' }, { index: 1 })] });
    expect([mender.started, mender.finished]).toEqual([true, false]);
    mender.push({ choices: [choice({}, { index: 1, finish_reason: 'stop' })] });
    expect(mender.finished).toBe(true);
  });

  test('sends only the latest usage, once, at the end', () => {
    const mender = new ChunkMender('m');
    const first = mender.push({ choices: [choice({ content: 'a' })], usage: { prompt_tokens: 1, completion_tokens: 1 } });
    expect(first).not.toHaveProperty('usage');
    expect(mender.push({ choices: [], usage: { prompt_tokens: 1, completion_tokens: 2 } })).toBeUndefined();
    mender.push({ choices: [], usage: null });
    expect(mender.end().at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 1, completion_tokens: 2 } });
  });

  test('uses the position of a choice without an index', () => {
    const mender = new ChunkMender('m');
    const chunk = mender.push({ choices: [{ delta: { content: 'a' } }, { delta: { content: 'b' } }] });
    expect(chunk?.choices.map(({ index }) => index)).toEqual([0, 1]);
  });

  test('ignores a whole message repeated at the end of a stream', () => {
    const mender = new ChunkMender('m');
    mender.push({ choices: [choice({ content: 'all' })] });
    mender.push({ choices: [{ index: 0, message: { role: 'assistant', content: 'all' }, finish_reason: 'stop' }] });
    expect(mender.end()[0]?.choices[0]).toEqual({ index: 0, delta: {}, finish_reason: 'stop' });
  });

  test('drops a later role, and adds one to an empty first delta', () => {
    const mender = new ChunkMender('m');
    expect(mender.push({ choices: [choice({})] })?.choices[0]?.delta).toEqual({ role: 'assistant' });
    expect(mender.push({ choices: [choice({ role: 'assistant', content: 'a' })] })?.choices[0]?.delta).toEqual({ content: 'a' });
  });

  test('drops fields reserved on channels and padding', () => {
    const chunk = new ChunkMender('m').push({
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
        const mender = new ChunkMender('m');
        const sent = chunks.flatMap((raw) => mender.push(raw) ?? []);
        if (mender.started) expectContract(JSON.parse(JSON.stringify([...sent, ...mender.end()])));
      }),
      { numRuns: 500 },
    );
  });
});

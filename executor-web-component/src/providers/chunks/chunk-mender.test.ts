import { describe, expect, test } from 'vitest';
import { ChunkMender } from './chunk-mender.ts';

const choice = (delta: object, rest: object = {}) => ({ index: 0, delta, finish_reason: null, ...rest });

describe('chunks are mended', () => {
  test('the id, time and model of the first chunk with a choice stay', () => {
    const mender = new ChunkMender('asked-for');
    expect(mender.push({ id: '', model: '', created: 0, choices: [], prompt_filter_results: [] })).toBeUndefined();
    const first = mender.push({ id: 'a', model: 'm-2025', created: 5, choices: [choice({ content: '1' })] });
    const second = mender.push({ id: 'b', model: 'other', created: 9, choices: [choice({ content: '2' })] });
    for (const chunk of [first, second, ...mender.end()])
      expect(chunk).toMatchObject({ id: 'a', model: 'm-2025', created: 5, object: 'chat.completion.chunk' });
  });

  test('an id, a time and the model that was asked for stand in for missing ones', () => {
    const chunk = new ChunkMender('asked-for').push({ choices: [choice({ content: '1' })] });
    expect(chunk?.id).toMatch(/^chatcmpl-[0-9a-f]{24}$/);
    expect(chunk?.model).toBe('asked-for');
    expect(Math.abs((chunk?.created ?? 0) - Date.now() / 1000)).toBeLessThan(5);
  });

  test('fields nobody knows are passed on, of chunks, choices and deltas', () => {
    const mender = new ChunkMender('m');
    const chunk = mender.push({
      id: 'a',
      provider: 'X',
      choices: [choice({ content: '1', annotations: [1] }, { native_finish_reason: null })],
    });
    expect(chunk).toMatchObject({ provider: 'X', choices: [{ delta: { content: '1', annotations: [1] }, native_finish_reason: null }] });
  });

  test('fields beside a finish reason are sent with it', () => {
    const mender = new ChunkMender('m');
    mender.push({ choices: [choice({ content: '1' })] });
    expect(mender.push({ choices: [choice({}, { finish_reason: 'stop', native_finish_reason: 'end_turn' })] })).toBeUndefined();
    expect(mender.end()[0]?.choices).toEqual([{ index: 0, delta: {}, finish_reason: 'stop', native_finish_reason: 'end_turn' }]);
  });

  test('text that comes with or after a finish reason is not lost, and the last reason counts', () => {
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

  test('usage of whatever chunk comes once, at the end, and the newest counts', () => {
    const mender = new ChunkMender('m');
    const first = mender.push({ choices: [choice({ content: 'a' })], usage: { prompt_tokens: 1, completion_tokens: 1 } });
    expect(first).not.toHaveProperty('usage');
    expect(mender.push({ choices: [], usage: { prompt_tokens: 1, completion_tokens: 2 } })).toBeUndefined();
    mender.push({ choices: [], usage: null });
    expect(mender.end().at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 1, completion_tokens: 2 } });
  });

  test('a choice without an index has that of its place', () => {
    const mender = new ChunkMender('m');
    const chunk = mender.push({ choices: [{ delta: { content: 'a' } }, { delta: { content: 'b' } }] });
    expect(chunk?.choices.map(({ index }) => index)).toEqual([0, 1]);
  });

  test('a message repeated whole at the end of a stream is not added to it', () => {
    const mender = new ChunkMender('m');
    mender.push({ choices: [choice({ content: 'all' })] });
    mender.push({ choices: [{ index: 0, message: { role: 'assistant', content: 'all' }, finish_reason: 'stop' }] });
    expect(mender.end()[0]?.choices[0]).toEqual({ index: 0, delta: {}, finish_reason: 'stop' });
  });

  test('a later role is left out, and an empty first delta still brings one', () => {
    const mender = new ChunkMender('m');
    expect(mender.push({ choices: [choice({})] })?.choices[0]?.delta).toEqual({ role: 'assistant' });
    expect(mender.push({ choices: [choice({ role: 'assistant', content: 'a' })] })?.choices[0]?.delta).toEqual({ content: 'a' });
  });
});

import type { ChatCompletionChunk, Delta } from '@chat-executor/protocol';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ChunkMasker } from './mask-chunks.ts';
import { SecretMask } from './secret-mask.ts';

const KEY = 'sk-canary0123456789';
const mask = new SecretMask([KEY]);

function maskAll(chunks: readonly ChatCompletionChunk[]): ChatCompletionChunk[] {
  const masker = new ChunkMasker(mask);
  return [...chunks.flatMap((chunk) => masker.push(chunk)), ...masker.end()];
}

/** What a reader has of each text at the end. */
function read(chunks: readonly ChatCompletionChunk[]) {
  const texts: Record<string, string> = {};
  const add = (key: string, text: unknown) => {
    if (typeof text === 'string') texts[key] = (texts[key] ?? '') + text;
  };
  for (const { index, delta } of chunks.flatMap(({ choices }) => choices)) {
    for (const field of ['content', 'reasoning_content', 'refusal'] as const) add(`${field} ${index}`, delta[field]);
    for (const call of delta.tool_calls ?? []) {
      add(`name ${call.index}`, call.function?.name);
      add(`arguments ${call.index}`, call.function?.arguments);
    }
    for (const detail of (delta['reasoning_details'] ?? []) as { index: number; text?: string }[])
      add(`detail ${detail.index}`, detail.text);
    const other = JSON.stringify(delta);
    for (const name of ['data', 'input', 'thinking', 'reason', 'tool_plan']) add(name, other.match(`"${name}":"([^"]*)"`)?.[1]);
    add('executed', other.match(/"type":"function","arguments":"([^"]*)"/)?.[1]);
    add('transcript', (delta['audio'] as { transcript?: string } | undefined)?.transcript);
  }
  return texts;
}

const forms: readonly (readonly [title: string, key: string, wrap: (text: string) => Delta])[] = [
  ['text', 'content 0', (content) => ({ content })],
  ['reasoning', 'reasoning_content 0', (reasoning_content) => ({ reasoning_content })],
  ['a refusal', 'refusal 0', (refusal) => ({ refusal })],
  ['tool arguments', 'arguments 1', (text) => ({ tool_calls: [{ index: 1, function: { arguments: text } }] })],
  ['a tool name', 'name 0', (name) => ({ tool_calls: [{ index: 0, function: { name } }] })],
  ['reasoning details', 'detail 2', (text) => ({ reasoning_details: [{ type: 'reasoning.text', index: 2, text }] })],
  ['encrypted reasoning', 'data', (data) => ({ reasoning_details: [{ type: 'reasoning.encrypted', index: 2, data }] })],
  ['the input of a custom tool', 'input', (input) => ({ tool_calls: [{ index: 1, custom: { input } }] })],
  ['thinking blocks', 'thinking', (thinking) => ({ thinking_blocks: [{ type: 'thinking', thinking }] })],
  ['executed tools', 'executed', (text) => ({ executed_tools: [{ index: 0, type: 'function', arguments: text }] })],
  ['fields of a provider', 'reason', (reason) => ({ provider_specific_fields: { reason } })],
  ['another text', 'tool_plan', (tool_plan) => ({ tool_plan })],
  ['a transcript', 'transcript', (transcript) => ({ audio: { transcript } })],
];

describe.each(forms)('in %s', (_, key, wrap) => {
  const send = (...texts: string[]) => maskAll([...texts.map((text) => chunkOf(wrap(text))), chunkOf({}, { finish_reason: 'stop' })]);

  test('hides a key wherever it is cut', () => {
    for (let at = 0; at <= KEY.length; at += 1) {
      for (const to of [at, at + 1, KEY.length]) {
        const shown = read(send(`a${KEY.slice(0, at)}`, KEY.slice(at, to), `${KEY.slice(to)}b`))[key] ?? '';
        expect(shown).toMatch(/^a(|s|sk|sk-)\[hidden\]b$/);
        expect(shown).not.toContain(KEY);
      }
    }
  });

  test('hides a key that arrives character by character, twice', () => {
    const shown = read(send('a', ...KEY, ...KEY, 'b'))[key] ?? '';
    expect(shown).not.toContain(KEY);
    expect(shown.match(/\[hidden\]/g)).toHaveLength(2);
  });

  test('loses nothing of a text that only begins like a key', () => {
    for (const end of ['', ' and no key', '0123!', `!${KEY.slice(0, 8)}`]) {
      expect(read(send('a sk-ca', 'nary', end))[key]).toBe(`a sk-canary${end}`);
    }
  });
});

describe('the start of a key that nothing follows', () => {
  const LONG = 'sk-canary0123456789-0123456789-0123456789';
  const longMask = new SecretMask([LONG]);
  const send = (...deltas: Delta[]) => {
    const masker = new ChunkMasker(longMask);
    return read([...deltas.flatMap((delta) => masker.push(chunkOf(delta))), ...masker.end()]);
  };

  test('is hidden if it is long, and the rest with it, however often other content comes in between', () => {
    const between = [
      { reasoning_content: 'hm' },
      { images: [{ image_url: { url: 'data:,' } }] },
      { tool_calls: [{ index: 0, id: 'a', function: { name: 'f' } }] },
    ];
    for (const delta of between as Delta[]) {
      for (let at = 1; at < LONG.length; at += 1) {
        const shown = send({ content: `a ${LONG.slice(0, at)}` }, delta, { content: `${LONG.slice(at)} b` })['content 0'] ?? '';
        expect(shown).toBe(`a ${at < 16 ? LONG.slice(0, at) : ''}[hidden] b`);
      }
    }
    expect(send(...[...LONG].flatMap((content) => [{ content }, { reasoning_content: '.' }]))['content 0']).toBe(
      `${LONG.slice(0, 15)}[hidden]`,
    );
  });

  test('is hidden at the end of the answer and of a whole one, and half of a short key', () => {
    expect(send({ content: `a ${LONG.slice(0, 16)}` })).toEqual({ 'content 0': 'a [hidden]' });
    expect(send({ content: `a ${LONG.slice(0, 15)}` })).toEqual({ 'content 0': `a ${LONG.slice(0, 15)}` });
    expect(longMask.text(`a ${LONG.slice(0, 16)}`, true)).toBe('a [hidden]');
    expect(mask.text(`a ${KEY.slice(0, 10)}`, true)).toBe('a [hidden]');
    expect(mask.text(`a ${KEY.slice(0, 9)}`, true)).toBe(`a ${KEY.slice(0, 9)}`);
  });
});

test('holds a tool name with its call, while it may be the start of a key, and sends the call once', () => {
  const call = (index: number, name: string, rest: object = {}, text = '') =>
    chunkOf({ tool_calls: [{ index, ...rest, function: { name, arguments: text } }] } as Delta);
  const send = (...chunks: ChatCompletionChunk[]) =>
    maskAll([...chunks, chunkOf({}, { finish_reason: 'tool_calls' })]).flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);
  const head = { id: 'call_1', type: 'function' };
  const other = call(1, 'other');
  expect(send(call(0, 'sk-can', head), call(0, 'ary', {}), other, call(0, '', {}, '{}'))).toEqual([
    { index: 0, ...head, function: { name: 'sk-canary', arguments: '' } },
    { index: 1, function: { name: 'other', arguments: '' } },
    { index: 0, function: { name: '', arguments: '{}' } },
  ]);
  expect(send(call(0, 'sk-can', head), call(0, 'dy', {}, '{"a":'), call(0, '', {}, '1}'))).toEqual([
    { index: 0, ...head, function: { name: 'sk-candy', arguments: '' } },
    { index: 0, function: { arguments: '{"a":' } },
    { index: 0, function: { name: '', arguments: '1}' } },
  ]);
  expect(send(call(0, 'sk-can', head))).toEqual([{ index: 0, ...head, function: { name: 'sk-can', arguments: '' } }]);
  expect(send(call(0, KEY.slice(0, 9), { ...head, id: KEY }), call(0, KEY.slice(9)))).toEqual([
    { index: 0, ...head, id: '[hidden]', function: { name: '[hidden]', arguments: '' } },
  ]);
});

test.each(['images', 'annotations', 'citations', 'search_results', 'sources'])('keeps text before %s that follow it', (name) => {
  const part = { [name]: [{ url: 'https://a.example' }] };
  const deltas = (...given: Delta[]) => maskAll(given.map((delta) => chunkOf(delta))).map(({ choices }) => choices[0]?.delta);
  expect(deltas({ content: 'see sk-can' }, part, { content: '!' })).toEqual([
    { content: 'see ' },
    { content: 'sk-can' },
    part,
    { content: '!' },
  ]);
  expect(deltas({ content: 'sk-c' }, { content: 'an', ...part }, { content: '!' })).toEqual([
    { content: 'sk-c' },
    { content: 'an', ...part },
    { content: '!' },
  ]);
});

test.each([
  ['random', Array.from({ length: 20_000 }, (_, at) => ((at * 7_919) ** 2 % 65_537).toString(36)).join('')],
  ['of one letter', 'a'.repeat(100_000)],
])('looks only at a little of a text that may be a very long key: %s', (_, key) => {
  const long = new SecretMask([key]);
  const find = vi.spyOn(long, 'find');
  const masker = new ChunkMasker(long);
  const chunks = [...key.slice(0, 3_000)].flatMap((content) => masker.push(chunkOf({ content })));
  expect(read([...chunks, ...masker.end()])).toEqual({ 'content 0': `${key.slice(0, 3)}[hidden]` });
  expect(Math.max(...find.mock.calls.map(([text]) => text.length))).toBeLessThan(1_000);
});

test('hides a key that is escaped in the JSON of tool arguments, and cut in an escape', () => {
  const escaped = `{"a":"${KEY.replace('c', '\\u0063')}"}`;
  for (let at = 1; at < escaped.length; at += 1) {
    const pieces = [escaped.slice(0, at), escaped.slice(at)];
    const shown = read(maskAll(pieces.map((text) => chunkOf({ tool_calls: [{ index: 0, function: { arguments: text } }] }))));
    expect(shown['arguments 0']).toMatch(/^\{"a":"(|s|sk|sk-)\[hidden\]"\}$/);
  }
});

test('leaves valid JSON, wherever an escaped key is cut', () => {
  const escaped = `{"a":"${[...KEY].map((char) => `\\u00${char.charCodeAt(0).toString(16)}`).join('')}"}`;
  for (let size = 1; size < 20; size += 1) {
    const pieces = escaped.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
    const shown = read(maskAll(pieces.map((text) => chunkOf({ tool_calls: [{ index: 0, function: { arguments: text } }] }))));
    expect(JSON.parse(shown['arguments 0'] ?? '')).toEqual({ a: '[hidden]' });
  }
});

test('holds only what may be the start of a key, and not for a single letter', () => {
  const masker = new ChunkMasker(mask);
  const sent = (content: string) => read(masker.push(chunkOf({ content })))['content 0'];
  expect([sent('yes'), sent(' sk'), sent(' - sk-can'), sent('dy'), sent(' sk-c')]).toEqual(['yes', ' sk', ' - ', 'sk-candy', ' ']);
});

test('sends what is held before the finish reason, before text of another kind, and at the end', () => {
  const held = chunkOf({ reasoning_content: 'sk-can' });
  const finish = maskAll([held, chunkOf({}, { finish_reason: 'stop' })]);
  expect(finish.map(({ choices: [choice] }) => [choice?.delta, choice?.finish_reason])).toEqual([
    [{ reasoning_content: 'sk-can' }, null],
    [{}, 'stop'],
  ]);
  const other = maskAll([held, chunkOf({ content: 'a' })]);
  expect(other.map(({ choices: [choice] }) => choice?.delta)).toEqual([{ reasoning_content: 'sk-can' }, { content: 'a' }]);
  expect(read(maskAll([held]))).toEqual({ 'reasoning_content 0': 'sk-can' });
});

test('keeps the texts of choices and of parallel calls apart', () => {
  const call = (index: number, text: string) => chunkOf({ tool_calls: [{ index, function: { arguments: text } }] });
  const shown = read(maskAll([call(0, 'sk-canary'), call(1, 'sk-canary'), call(0, '0123456789'), call(1, '-')]));
  expect(shown).toEqual({ 'arguments 0': '[hidden]', 'arguments 1': 'sk-canary-' });
});

test('drops log probabilities of a choice after a key was hidden, and keeps those before', () => {
  const log = (...tokens: string[]) => ({ content: tokens.map((token) => ({ token })) });
  const chunk = (content: string) => {
    const { choices, ...rest } = chunkOf({ content });
    return { ...rest, choices: choices.map((choice) => ({ ...choice, logprobs: log(content) })) };
  };
  const logs = (...texts: string[]) =>
    maskAll([...texts.map(chunk), chunkOf({}, { finish_reason: 'stop' })]).flatMap(({ choices }) => choices[0]?.['logprobs'] ?? []);
  expect(logs('a', 'sk-canary', '0123456789', 'b')).toEqual([log('a')]);
  expect(logs('a', KEY, 'b')).toEqual([log('a')]);
  expect(logs('a', 'sk-canary', '!')).toEqual([log('a'), log('sk-canary', '!')]);
});

const choiceOf = (delta: Delta, rest: object) => {
  const { choices, ...head } = chunkOf(delta);
  return { ...head, choices: choices.map((choice) => ({ ...choice, ...rest })) };
};

test.each([
  ['without content', {}],
  ['a chunk later', { content: '!' }],
])('drops log probabilities that spell a key %s', (_, delta) => {
  const logprobs = { content: [KEY.slice(0, 9), KEY.slice(9)].map((token) => ({ token })) };
  for (const content of ['a', KEY])
    expect(JSON.stringify(maskAll([chunkOf({ content }), choiceOf(delta, { logprobs })]))).not.toContain('0123456789');
});

test('drops ids of tokens with a hidden key, and sends others with the text', () => {
  const send = (...texts: string[]) =>
    maskAll(texts.map((content, at) => choiceOf({ content }, { token_ids: [at] }))).flatMap(
      ({ choices }) => choices[0]?.['token_ids'] ?? [],
    );
  expect(send('a', KEY.slice(0, 9), KEY.slice(9), 'b')).toEqual([0]);
  expect(send('a', KEY.slice(0, 9), '!', KEY.slice(0, 9))).toEqual([0, 1, 2, 3]);
});

test('looks at the texts of a chunk only, however many others are open', () => {
  const masker = new ChunkMasker(mask);
  const spies = (['values', Symbol.iterator] as const).map((name) => vi.spyOn(Map.prototype, name));
  onTestFinished(() => void vi.restoreAllMocks());
  for (const text of ['skip sk', 'sk-can']) {
    for (let index = 0; index < 1_000; index += 1) masker.push(chunkOf({ tool_calls: [{ index, function: { arguments: text } }] }));
  }
  const walked = spies.flatMap(({ mock }) => mock.contexts).reduce((sum: number, map) => sum + (map as Map<unknown, unknown>).size, 0);
  expect(walked).toBeLessThan(20_000);
});

test('hides keys in ids, field names and other fields, and passes other chunks on unchanged', () => {
  const chunk = { ...chunkOf({ content: 'hi' }), id: `x-${KEY}`, citations: [{ [KEY]: KEY }] };
  expect(maskAll([chunk])).toEqual([{ ...chunk, id: 'x-[hidden]', citations: [{ '[hidden]': '[hidden]' }] }]);
  const clean = chunkOf({ role: 'assistant', content: '' });
  expect(maskAll([clean])[0]).toBe(clean);
});

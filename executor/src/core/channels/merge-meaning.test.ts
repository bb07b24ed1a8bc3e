import type { ChatCompletionChunk, Delta } from '@chat-executor/protocol';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeAll } from './testing/merge-all.ts';

type Fields = Readonly<Record<string, unknown>>;

const choicesOf = (chunks: readonly ChatCompletionChunk[]) => chunks.flatMap(({ choices }) => choices);
const listsOf = (chunks: readonly ChatCompletionChunk[], name: string) =>
  choicesOf(chunks).flatMap(({ delta }) => (delta[name] ?? []) as readonly Fields[]);

/** Reads like Open WebUI: by index; text is appended, and any other field replaced. */
function detailsByIndex(pieces: readonly Fields[]): Fields[] {
  const read: Record<string, unknown>[] = [];
  for (const piece of pieces) {
    const known = Number.isInteger(piece['index']) ? read.find(({ index }) => index === piece['index']) : undefined;
    if (!known) read.push({ ...piece });
    else
      for (const [name, value] of Object.entries(piece)) {
        const isAppended = (name === 'text' || name === 'summary') && typeof value === 'string' && typeof known[name] === 'string';
        known[name] = isAppended ? `${known[name]}${value}` : value;
      }
  }
  return read;
}

/** Reads like several coding assistants: by type and index; text and data are appended, and what is named replaced. */
function detailsByType(pieces: readonly Fields[]): unknown {
  const read = new Map<string, Record<string, unknown>>();
  for (const piece of pieces) {
    const key = `${String(piece['type'])} ${String(piece['index'] ?? 0)}`;
    const known = read.get(key) ?? {};
    read.set(key, known);
    for (const name of ['text', 'summary', 'data']) if (piece[name] !== undefined) known[name] = `${known[name] ?? ''}${piece[name]}`;
    for (const name of ['id', 'format', 'signature']) if (piece[name] !== undefined) known[name] = piece[name];
  }
  return [...read];
}

/** Reads like OpenRouter's own client: texts that follow each other are one, whatever their index; the first signature wins. */
function detailsByPosition(pieces: readonly Fields[]): Fields[] {
  const read: Record<string, unknown>[] = [];
  for (const { type, text, summary, signature, format, data } of pieces) {
    const last = read.at(-1);
    if (last && last['type'] === type && type !== 'reasoning.encrypted') {
      last['text'] = `${last['text'] ?? ''}${text ?? ''}`;
      last['summary'] = `${last['summary'] ?? ''}${summary ?? ''}`;
      last['signature'] ||= signature;
      last['format'] ||= format;
    } else {
      read.push({ type, text: text ?? '', summary: summary ?? '', signature: signature || undefined, format: format || undefined, data });
    }
  }
  return read;
}

/** Text per change of kind: content, and reasoning from text or from the records that come without other text. */
function runsOf(chunks: readonly ChatCompletionChunk[], reasoningOf: (delta: Delta) => string): unknown {
  const runs: [string, string][] = [];
  const say = (kind: string, text: string) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.[0] === kind) last[1] += text;
    else runs.push([kind, text]);
  };
  for (const { delta } of choicesOf(chunks)) {
    say('reasoning', reasoningOf(delta));
    say('content', delta.content ?? '');
  }
  return runs;
}

const textOfRecords = (delta: Delta) =>
  delta.content
    ? ''
    : ((delta['reasoning_details'] ?? []) as readonly Fields[]).map((one) => one['text'] ?? one['summary'] ?? one['data'] ?? '').join('');

/** Tool calls as both kinds of readers see them: a second name appended, and one that replaces. */
function toolCallsOf(chunks: readonly ChatCompletionChunk[]): unknown {
  const calls: Record<number, Record<string, unknown>> = {};
  for (const { index, id, function: called, ...rest } of choicesOf(chunks).flatMap(({ delta }) => delta.tool_calls ?? [])) {
    const call = calls[index] ?? { index, names: '', arguments: '', extras: [] };
    calls[index] = call;
    if (id) call['id'] = id;
    if (called?.name) [call['names'], call['name']] = [`${call['names']}${called.name}`, called.name];
    call['arguments'] = `${call['arguments']}${called?.arguments ?? ''}`;
    if (rest['extra_content']) call['extras'] = [...new Set([...(call['extras'] as string[]), JSON.stringify(rest['extra_content'])])];
  }
  return calls;
}

/** What the readers of an answer collect. */
function collect(chunks: readonly ChatCompletionChunk[]) {
  const details = listsOf(chunks, 'reasoning_details');
  const choices = choicesOf(chunks);
  const set = (values: readonly unknown[]) => [...new Set(values.filter(Boolean).map((value) => JSON.stringify(value)))];
  return {
    runs: runsOf(chunks, (one) => one.reasoning_content ?? ''),
    records: runsOf(chunks, textOfRecords),
    calls: toolCallsOf(chunks),
    byIndex: detailsByIndex(details),
    byType: detailsByType(details),
    byPosition: detailsByPosition(details),
    thinking: listsOf(chunks, 'thinking_blocks'),
    annotations: set(listsOf(chunks, 'annotations')),
    images: listsOf(chunks, 'images'),
    unknown: choices.map(({ delta }) => delta['transcript'] ?? '').join(''),
    audio: choices.flatMap(({ delta }) => delta['audio'] ?? []),
    logprobs: choices.flatMap(({ logprobs }) => (logprobs as { content?: unknown[] } | undefined)?.content ?? []),
    copy: choices.map((choice) => choice['text'] ?? '').join(''),
    filters: set(choices.map((choice) => choice['content_filter_results'])),
    thoughts: choices
      .filter(({ delta }) => delta['extra_content'])
      .map(({ delta }) => delta.content ?? '')
      .join(''),
    citations: set(chunks.map((chunk) => chunk['citations'])),
    timings: chunks.findLast(({ timings }) => timings)?.['timings'],
    provider: set(chunks.map((chunk) => chunk['provider'])),
    finish: choices.map(({ finish_reason }) => finish_reason).filter(Boolean),
  };
}

/** A field that is often absent, with few values, so that equal ones follow each other. */
const some = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
const text = some('', 'ha', ' ', '漢');
const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields).map((value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)));

const piece = record({
  type: fc.constantFrom('reasoning.text', 'reasoning.text', 'reasoning.summary', 'reasoning.encrypted'),
  index: some<unknown>(0, 0, 1, null),
  text: some<unknown>('', 'ha', 'x', null),
  summary: some('', 'ha'),
  data: some('', 'AA==', 'BB=='),
  signature: some('', 'S1', 'S2', null),
  format: some('anthropic-claude-v1', 'unknown'),
  id: some('r-1', 'r-2', null),
});
const call = record({
  index: fc.nat(1),
  id: some('', 'call-1'),
  type: some('function'),
  function: record({ name: some('', 'get_', 'time'), arguments: some('', '{', ' ') }),
  extra_content: some({ google: { thought_signature: 'T1' } }, { google: { thought_signature: 'T2' } }),
});
const delta = fc.oneof(
  record({ content: text, reasoning_content: text }),
  record({ reasoning_content: text, reasoning_details: fc.array(piece, { maxLength: 2 }), content: some('') }),
  record({ content: text, extra_content: some({ google: { thought: true } }), channel: some('final'), token_id: some(1, 2) }),
  record({ content: text, transcript: text, audio: some({ data: 'AA==' }), images: some([{ type: 'image_url' }]) }),
  record({ content: text, annotations: some([{ url: 'a' }], [{ url: 'b' }]) }),
  record({
    reasoning_content: text,
    thinking_blocks: some([{ thinking: 'ha' }], []),
    provider_specific_fields: some({ thinking_blocks: [{ thinking: 'ha' }] }),
  }),
  record({ tool_calls: fc.array(call, { minLength: 1, maxLength: 2 }) }),
  fc.constant({}),
);
const chunk = fc
  .tuple(
    delta,
    record({
      citations: some(['a'], ['a', 'b']),
      provider: some('P', 'Q'),
      obfuscation: some('x', 'y'),
      timings: some({ n: 1 }, { n: 2 }),
    }),
    record({
      logprobs: some({ content: [{ token: 'ha' }], refusal: null }, { content: null, refusal: null }),
      content_filter_results: some({}, { hate: { filtered: false } }),
    }),
  )
  .map(([fields, top, choice]: readonly [Fields, Fields, Fields]): ChatCompletionChunk => {
    const copy = typeof fields['content'] === 'string' && fields['channel'] ? { text: fields['content'] } : {};
    return { ...chunkOf({}), ...top, choices: [{ ...choice, ...copy, index: 0, delta: fields, finish_reason: null }] };
  });

test('never changes what the readers of an answer collect, whatever the chunks contain', () => {
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 6 }), (chunks) => {
      const all = [chunkOf({ role: 'assistant', content: '' }), ...chunks, chunkOf({}, { finish_reason: 'stop' })];
      const before = structuredClone(all);
      expect(collect(mergeAll(all))).toEqual(collect(all));
      expect(all, 'the chunks themselves stay as they are').toEqual(before);
    }),
    { numRuns: 1_500 },
  );
});

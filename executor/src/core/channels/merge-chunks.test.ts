import type { ChatCompletionChunk, Delta } from '@chat-executor/protocol';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeChunks } from './merge-chunks.ts';
import { mergeAll } from './testing/merge-all.ts';

/** The content of a stream, with one entry for each change of kind, so that the order of kinds matters. */
function meaningOf(chunks: readonly ChatCompletionChunk[]) {
  const runs: [string, string][] = [];
  const calls: { id: string | undefined; name: string; arguments: string; index: number }[] = [];
  let role: string | undefined;
  let finish: string | undefined;
  const say = (kind: string, text: string) => {
    if (text === '') return;
    const last = runs.at(-1);
    if (last?.[0] === kind) last[1] += text;
    else runs.push([kind, text]);
  };
  for (const choice of chunks.flatMap(({ choices }) => choices)) {
    const { delta } = choice;
    role ??= delta.role ?? undefined;
    say('reasoning', delta.reasoning_content ?? '');
    say('content', delta.content ?? '');
    for (const piece of delta.tool_calls ?? []) {
      let call = calls.findLast(({ index }) => index === piece.index);
      if (!call || (piece.id && piece.id !== call.id)) {
        call = { id: piece.id ?? undefined, name: '', arguments: '', index: piece.index };
        calls.push(call);
      }
      call.name += piece.function?.name ?? '';
      call.arguments += piece.function?.arguments ?? '';
    }
    finish ??= choice.finish_reason ?? undefined;
  }
  return { runs, calls, role, finish };
}

const delta = fc.oneof(
  fc.record({ content: fc.string({ unit: 'grapheme' }) }),
  fc.record({ reasoning_content: fc.string() }),
  fc.record({ content: fc.string(), reasoning_content: fc.string() }),
  fc.record({
    tool_calls: fc.array(fc.record({ index: fc.nat(2), function: fc.record({ arguments: fc.string() }) }), { minLength: 1, maxLength: 3 }),
  }),
  fc.constant<Delta>({}),
  fc.constant<Delta>({ content: null }),
);

test('never changes the content of a stream', () => {
  fc.assert(
    fc.property(fc.array(delta), (deltas) => {
      const chunks = [
        chunkOf({ role: 'assistant', content: '' }),
        ...deltas.map((one) => chunkOf(one)),
        chunkOf({}, { finish_reason: 'stop', usage: { completion_tokens: deltas.length } }),
      ];
      const merged = mergeAll(chunks);
      expect(meaningOf(merged)).toEqual(meaningOf(chunks));
      expect(merged[0]?.choices[0]?.delta.role).toBe('assistant');
      expect(merged.at(-1)).toEqual(chunks.at(-1));
    }),
  );
});

test('merges text of one kind into one chunk', () => {
  const merged = mergeAll(['a', 'b', 'c'].map((content) => chunkOf({ content })));
  expect(merged).toEqual([chunkOf({ content: 'abc' })]);
});

test('does not mix reasoning and content', () => {
  expect(mergeChunks(chunkOf({ reasoning_content: 'a' }), chunkOf({ content: 'b' }))).toBeUndefined();
});

test('keeps a second call with a reused index separate', () => {
  const call = (id: string) => chunkOf({ tool_calls: [{ index: 0, id, type: 'function', function: { name: 'f', arguments: '{}' } }] });
  const [merged] = mergeAll([call('call-1'), call('call-2')]);
  expect(merged?.choices[0]?.delta.tool_calls?.map(({ id }) => id)).toEqual(['call-1', 'call-2']);
});

test('keeps the id, type and name of a tool call, and the order of its arguments', () => {
  const merged = mergeAll([
    chunkOf({ tool_calls: [{ index: 0, id: 'call-1', type: 'function', function: { name: 'weather', arguments: '' } }] }),
    chunkOf({ tool_calls: [{ index: 0, function: { arguments: '{"city":' } }] }),
    chunkOf({ tool_calls: [{ index: 0, function: { arguments: '"Bonn"}' } }] }),
  ]);
  expect(merged).toEqual([
    chunkOf({ tool_calls: [{ index: 0, id: 'call-1', type: 'function', function: { name: 'weather', arguments: '{"city":"Bonn"}' } }] }),
  ]);
});

test.each([
  ['a finish reason', chunkOf({ content: 'b' }, { finish_reason: 'stop' })],
  ['usage', chunkOf({ content: 'b' }, { usage: { total_tokens: 1 } })],
  ['a role', chunkOf({ role: 'assistant', content: 'b' })],
  ['logprobs', { ...chunkOf({}), choices: [{ index: 0, delta: { content: 'b' }, logprobs: { content: [] } }] }],
  ['another choice', { ...chunkOf({}), choices: [{ index: 1, delta: { content: 'b' } }] }],
  ['two choices', { ...chunkOf({}), choices: [...chunkOf({ content: 'b' }).choices, ...chunkOf({ content: 'c' }).choices] }],
  ['another id', { ...chunkOf({ content: 'b' }), id: 'chatcmpl-2' }],
  ['a delta field we do not know', chunkOf({ audio: { id: 'x' } })],
  ['measurements that the first chunk lacks', { ...chunkOf({ content: 'b' }), timings: { predicted_n: 1 } }],
  ['other numbers of the choice', chunkOf({ content: 'b' }, { token: 2 } as object)],
  ['other search results', { ...chunkOf({ content: 'b' }), citations: ['https://example.com/b'] }],
  ['reasoning details', chunkOf({ reasoning_details: [{ type: 'reasoning.text', text: 'b', index: 0 }] })],
])('does not merge a chunk with %s into the previous one', (_, second) => {
  expect(mergeChunks(chunkOf({ content: 'a' }), second)).toBeUndefined();
});

test('merges nothing into a chunk with a finish reason', () => {
  expect(mergeChunks(chunkOf({ content: 'a' }, { finish_reason: 'stop' }), chunkOf({ content: 'b' }))).toBeUndefined();
});

const openRouter = (word: string) =>
  chunkOf({
    content: '',
    reasoning_content: word,
    reasoning_details: [{ type: 'reasoning.text', text: word, format: 'anthropic-claude-v1', index: 0 }],
  });

test('joins the pieces of reasoning details by index, and keeps a signature that comes last', () => {
  const signature = chunkOf({
    content: '',
    reasoning_details: [{ type: 'reasoning.text', signature: 'S', format: 'anthropic-claude-v1', index: 0 }],
  });
  const start = chunkOf({
    content: '',
    reasoning_details: [{ type: 'reasoning.text', text: '', signature: '', format: 'anthropic-claude-v1', index: 0 }],
  });
  const next = chunkOf({ content: '', reasoning_details: [{ type: 'reasoning.encrypted', data: 'AA==', index: 1 }] });
  expect(mergeAll([start, openRouter('ha'), openRouter('ha'), signature, next])).toEqual([
    chunkOf({
      content: '',
      reasoning_content: 'haha',
      reasoning_details: [
        { type: 'reasoning.text', text: 'haha', signature: 'S', format: 'anthropic-claude-v1', index: 0 },
        { type: 'reasoning.encrypted', data: 'AA==', index: 1 },
      ],
    }),
  ]);
});

test.each([
  [
    'data of the same index, which some readers append and others replace',
    { type: 'reasoning.encrypted', data: 'AA==', index: 0 },
    { type: 'reasoning.encrypted', data: 'BB==', index: 0 },
  ],
  ['another type', { type: 'reasoning.text', text: 'a', index: 0 }, { type: 'reasoning.summary', summary: 'b', index: 0 }],
  ['another id', { type: 'reasoning.text', text: 'a', id: 'r-1', index: 0 }, { type: 'reasoning.text', text: 'b', id: 'r-2', index: 0 }],
  [
    'a second signature',
    { type: 'reasoning.text', text: 'a', signature: 'S1', index: 0 },
    { type: 'reasoning.text', signature: 'S2', index: 0 },
  ],
  ['no index', { type: 'reasoning.text', text: 'a' }, { type: 'reasoning.text', text: 'b' }],
])('keeps pieces of reasoning details apart in one chunk: %s', (_, one, other) => {
  const merged = mergeChunks(chunkOf({ reasoning_details: [one] }), chunkOf({ reasoning_details: [other] }));
  expect(merged).toEqual(chunkOf({ reasoning_details: [one, other] }));
});

/** What services add to every chunk: [who, fields of the chunk, of the choice, of the delta]. */
const REPEATED: readonly (readonly [string, object, object, object])[] = [
  [
    'Perplexity',
    { citations: ['https://example.com/a', 'https://example.com/b'], search_results: [{ title: 'A', url: 'https://example.com/a' }] },
    {},
    {},
  ],
  ['OpenRouter', { provider: 'Anthropic' }, { native_finish_reason: null, logprobs: null }, { role: null, reasoning_details: [] }],
  ['OpenAI', { service_tier: 'default', system_fingerprint: 'fp_1' }, {}, { refusal: null, function_call: null, annotations: [] }],
  ['Azure', {}, { content_filter_results: { hate: { filtered: false, severity: 'safe' } } }, {}],
  ['Groq', {}, {}, { channel: 'final' }],
  ['Gemini', {}, {}, { extra_content: { google: { thought: true } } }],
  ['Snowflake', {}, { logprobs: { content: null, refusal: null } }, { refusal: '', tool_calls: null }],
  ['MiniMax', { input_sensitive: false }, {}, { name: 'MiniMax AI', audio_content: '' }],
  ['a proxy', {}, {}, { annotations: [{ type: 'url_citation', url_citation: { url: 'https://example.com' } }] }],
];

test.each(REPEATED)('merges the deltas of a service that adds fields to each chunk: %s', (_, top, choice, fields) => {
  const one = (content: string) => ({
    ...chunkOf({ content, ...structuredClone(fields) }, structuredClone(choice)),
    ...structuredClone(top),
  });
  expect(mergeAll(['a', 'b', 'c'].map(one))).toEqual([one('abc')]);
});

test.each([
  ['padding', { obfuscation: '' }, { obfuscation: 'xy' }],
  ['padding of another service', { p: 'ab' }, { p: 'abcd' }],
  ['timing', { sla_metrics: { ts_us: 1 } }, { sla_metrics: { ts_us: 2 } }],
  ['timings of llama.cpp', { timings: { predicted_n: 1, predicted_ms: 1.5 } }, { timings: { predicted_n: 2, predicted_ms: 3 } }],
  ['a count', { stream_index: 1 }, { stream_index: 2 }],
])('keeps the latest value of what describes a single chunk: %s', (_, first, second) => {
  expect(mergeChunks({ ...chunkOf({ content: 'a' }), ...first }, { ...chunkOf({ content: 'b' }), ...second })).toEqual({
    ...chunkOf({ content: 'ab' }),
    ...second,
  });
});

test('appends log probabilities, thinking blocks and copies of the text', () => {
  const logged = (content: string) =>
    chunkOf({ content, token_id: content.length }, {
      text: content,
      logprobs: { content: [{ token: content, logprob: -1 }], refusal: null },
    } as object);
  expect(mergeChunks(logged('ha'), logged('ha'))).toEqual(
    chunkOf({ content: 'haha', token_id: 2 }, {
      text: 'haha',
      logprobs: {
        content: [
          { token: 'ha', logprob: -1 },
          { token: 'ha', logprob: -1 },
        ],
        refusal: null,
      },
    } as object),
  );
  const block = { type: 'thinking', thinking: 'ha', signature: null };
  const thought = chunkOf({ reasoning_content: 'ha', thinking_blocks: [block], provider_specific_fields: { thinking_blocks: [block] } });
  expect(mergeChunks(thought, thought)).toEqual(
    chunkOf({ reasoning_content: 'haha', thinking_blocks: [block, block], provider_specific_fields: { thinking_blocks: [block, block] } }),
  );
});

test.each([
  ['text in a field we do not know', { transcript: 'ha' }],
  ['a list in a field we do not know', { images: [{ type: 'image_url' }] }],
  ['a name inside a field we do not know', { function_call: { name: 'ha' } }],
  ['text inside a field we do not know', { function_call: { arguments: 'ha' } }],
])('does not keep equal values once that may be two parts of the answer: %s', (_, fields) => {
  expect(mergeChunks(chunkOf(fields), chunkOf(fields))).toBeUndefined();
});

test.each([
  ['the name of a function', { function: { name: 'get_' } }, { function: { name: 'time' } }],
  ['an equal name', { function: { name: 'ha' } }, { function: { name: 'ha' } }],
  ['a signature', { extra_content: { signature: 'S1' } }, { extra_content: { signature: 'S2' } }],
])('does not lose a second value of a tool call: %s', (_, one, other) => {
  expect(mergeChunks(chunkOf({ tool_calls: [{ index: 0, ...one }] }), chunkOf({ tool_calls: [{ index: 0, ...other }] }))).toBeUndefined();
});

test('merges no values that are nested without end, or that could change a prototype', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 'end' : [nested(depth - 1)]);
  const deep = () => ({ ...chunkOf({ content: 'a' }), citations: nested(500) });
  expect(mergeChunks(deep(), deep())).toBeUndefined();
  const odd = () =>
    JSON.parse(
      JSON.stringify(chunkOf({ content: 'a' })).replace('{', '{"__proto__":{"polluted":true},"constructor":1,'),
    ) as ChatCompletionChunk;
  const merged = mergeChunks(odd(), odd());
  expect(merged?.choices[0]?.delta.content).toBe('aa');
  expect([Object.keys(merged ?? {}).includes('__proto__'), merged?.['polluted']]).toEqual([true, undefined]);
});

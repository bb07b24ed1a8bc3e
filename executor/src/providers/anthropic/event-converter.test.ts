import { describe, expect, test } from 'vitest';
import { ChunkNormalizer } from '../chunks/chunk-normalizer.ts';
import { asRecord, type JsonRecord } from '../http/json-record.ts';
import { END } from '../http/parse-values.ts';
import { expectContract, summarizeChunks } from '../testing/answer-summary.ts';
import { convertAnswer } from './convert-answer.ts';
import { EventConverter } from './event-converter.ts';

const start = (content: object[] = [], rest: object = {}) => ({
  type: 'message_start',
  message: { id: 'msg_1', model: 'm', content, usage: { input_tokens: 3, output_tokens: 1 }, ...rest },
});
const begin = (index: number, block: object) => ({ type: 'content_block_start', index, content_block: block });
const add = (index: number, delta: object) => ({ type: 'content_block_delta', index, delta });
const stop = (index: number) => ({ type: 'content_block_stop', index });
const finish = (reason = 'end_turn') => ({ type: 'message_delta', delta: { stop_reason: reason }, usage: { output_tokens: 5 } });

/** Converts events, and returns the deltas that are sent, and the notes. */
function convert(...events: JsonRecord[]) {
  const notes: string[] = [];
  const converter = new EventConverter((remark) => notes.push(remark));
  const normalizer = new ChunkNormalizer('m');
  const chunks = events.flatMap((event) => {
    const converted = converter.convert(event);
    return converted === END || !converted ? [] : (normalizer.push(converted) ?? []);
  });
  chunks.push(...normalizer.end());
  expectContract(chunks);
  const deltas = chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta));
  const list = (name: string) => deltas.flatMap((delta) => (delta[name] ?? []) as unknown[]);
  return { ...summarizeChunks(chunks), list, notes };
}

const wholeMessage = (content: object[]) => {
  const notes: string[] = [];
  const converted = convertAnswer({ content, stop_reason: 'end_turn' }, (remark) => notes.push(remark));
  const [choice] = converted['choices'] as [JsonRecord];
  return { message: asRecord(choice['message']) ?? {}, notes };
};

describe('the input of a tool call', () => {
  const tool = (input: object, id = 'toolu_1', name = 'a') => ({ type: 'tool_use', id, name, input });
  const piece = (text: string) => ({ type: 'input_json_delta', partial_json: text });
  const callsOf = (...events: JsonRecord[]) => convert(start(), ...events, finish('tool_use')).choices[0]?.toolCalls;
  const expected = [{ name: 'a', arguments: { x: 1 } }];

  test('comes from the start of its block if no pieces arrive', () => {
    expect(callsOf(begin(0, tool({ x: 1 })), stop(0))).toEqual(expected);
    expect(callsOf(begin(0, tool({ x: 1 })), add(0, piece('')), stop(0))).toEqual(expected);
  });

  test('comes from its pieces, even if it was also at the start', () => {
    expect(callsOf(begin(0, tool({ x: 1 })), add(0, piece('{"x"')), add(0, piece(': 1}')), stop(0))).toEqual(expected);
    expect(callsOf(begin(0, tool({})), add(0, piece('{"x": 1}')), stop(0))).toEqual(expected);
  });

  test('is sent even if the end of the block is missing', () => {
    expect(callsOf(begin(0, tool({ x: 1 })))).toEqual(expected);
    expect(callsOf(begin(0, tool({ x: 1 })), begin(0, tool({ y: 2 }, 'toolu_2', 'b')))).toEqual([
      ...expected,
      { name: 'b', arguments: { y: 2 } },
    ]);
  });
});

describe('content at the start of the message', () => {
  const blocks = [
    { type: 'thinking', thinking: 'hm', signature: 'sig' },
    { type: 'text', text: 'Hello' },
    { type: 'tool_use', id: 't', name: 'a', input: { x: 1 } },
  ];

  test('is read', () => {
    const { choices, list } = convert(start(blocks), finish('tool_use'));
    expect(choices).toEqual([{ text: 'Hello', reasoning: 'hm', toolCalls: [{ name: 'a', arguments: { x: 1 } }], finish: 'tool_calls' }]);
    expect(list('reasoning_details')).toHaveLength(1);
  });

  test('is read once if it is repeated as blocks', () => {
    const repeated = [begin(1, { type: 'text', text: '' }), add(1, { type: 'text_delta', text: 'Hello' }), stop(1)];
    expect(convert(start(blocks.slice(0, 2)), ...repeated, finish()).choices[0]?.text).toBe('Hello');
  });

  const text = (piece: string) => ({ type: 'text', text: piece });
  const more = (index: number, piece: string) => add(index, { type: 'text_delta', text: piece });
  test.each<[title: string, content: unknown, events: JsonRecord[], expected: string]>([
    ['in pieces', [text('hel')], [more(0, 'lo')], 'hello'],
    ['in a block', [text('hel')], [begin(0, text('')), more(0, 'lo'), stop(0)], 'hello'],
    ['in a block with its text', [text('One. ')], [begin(0, text('Two.')), stop(0), begin(1, text(' End.'))], 'One. Two. End.'],
    ['after a repetition', [text('hel')], [begin(0, text('')), more(0, 'he'), more(0, 'llo'), more(0, '!')], 'hello!'],
    ['with another beginning', [text('hel')], [begin(0, text('h')), more(0, 'ey')], 'helhey'],
    ['as text', 'hel', [more(0, 'lo')], 'hello'],
  ])('continues %s', (_, content, events, expected) => {
    expect(convert(start(content as object[]), ...events, finish()).choices).toEqual([{ text: expected, finish: 'stop' }]);
  });

  test('is read once with its signature, citations and input if it is repeated', () => {
    const cited = { url: 'https://a.test/', title: 'A' };
    const { choices, list } = convert(
      start([...blocks.slice(0, 1), { ...text('Hello'), citations: [cited] }, { type: 'tool_use', id: 't', name: 'a', input: {} }]),
      begin(0, { type: 'thinking', thinking: '' }),
      add(0, { type: 'thinking_delta', thinking: 'hm' }),
      add(0, { type: 'signature_delta', signature: 'sig' }),
      stop(0),
      begin(1, text('Hello')),
      add(1, { type: 'citations_delta', citation: cited }),
      stop(1),
      begin(2, { type: 'tool_use', id: 't', name: 'a', input: {} }),
      add(2, { type: 'input_json_delta', partial_json: { x: 1 } }),
      stop(2),
      finish('tool_use'),
    );
    expect(choices).toEqual([{ text: 'Hello', reasoning: 'hm', toolCalls: [{ name: 'a', arguments: { x: 1 } }], finish: 'tool_calls' }]);
    expect(list('reasoning_details')).toMatchObject([{ signature: 'sig' }]);
    expect(list('annotations')).toMatchObject([{ url_citation: { start_index: 0, end_index: 5 } }]);
  });

  test('may be a placeholder', () => {
    const events = [begin(0, { type: 'text', text: '' }), add(0, { type: 'text_delta', text: 'Hello' }), stop(0)];
    expect(convert(start([{ type: 'text', text: '' }]), ...events, finish()).choices[0]?.text).toBe('Hello');
    const converter = new EventConverter(() => undefined);
    expect(converter.convert(start([{ type: 'text', text: '' }])), 'sends nothing before the first token').toBeUndefined();
  });

  test('may be counted only at the start', () => {
    const last = { ...finish(), usage: { input_tokens: 0, output_tokens: 5 } };
    expect(convert(start([text('a')]), last).usage).toEqual([3, 5]);
  });

  test('may be all of a finished answer', () => {
    const { choices, usage } = convert(start([{ type: 'text', text: 'All' }], { stop_reason: 'max_tokens' }));
    expect(choices).toEqual([{ text: 'All', finish: 'length' }]);
    expect(usage).toEqual([3, 1]);
  });
});

describe('signed thinking', () => {
  const details = [
    { type: 'reasoning.text', text: 'Let me see.', signature: 'sig1', format: 'anthropic-claude-v1', index: 0 },
    { type: 'reasoning.encrypted', data: 'opaque', format: 'anthropic-claude-v1', index: 1 },
    { type: 'reasoning.text', text: '', signature: 'sig2', format: 'anthropic-claude-v1', index: 2 },
  ];

  test('becomes reasoning_details of a stream, once per block', () => {
    const { choices, list } = convert(
      start(),
      begin(0, { type: 'thinking', thinking: '', signature: '' }),
      add(0, { type: 'thinking_delta', thinking: 'Let me ' }),
      add(0, { type: 'thinking_delta', thinking: 'see.' }),
      add(0, { type: 'signature_delta', signature: 'sig1' }),
      stop(0),
      begin(1, { type: 'redacted_thinking', data: 'opaque' }),
      stop(1),
      begin(2, { type: 'thinking', thinking: '' }),
      add(2, { type: 'signature_delta', signature: 'sig2' }),
      stop(2),
      begin(3, { type: 'text', text: 'Four.' }),
      stop(3),
      finish(),
    );
    expect(choices).toEqual([{ text: 'Four.', reasoning: 'Let me see.', finish: 'stop' }]);
    expect(list('reasoning_details')).toEqual(details);
  });

  test('becomes reasoning_details of a whole answer', () => {
    const { message } = wholeMessage([
      { type: 'thinking', thinking: 'Let me see.', signature: 'sig1' },
      { type: 'redacted_thinking', data: 'opaque' },
      { type: 'thinking', thinking: '', signature: 'sig2' },
      { type: 'text', text: 'Four.' },
    ]);
    expect(message).toEqual({ role: 'assistant', content: 'Four.', reasoning_content: 'Let me see.', reasoning_details: details });
  });

  test('is left out of reasoning_details without a signature, because it cannot be sent back', () => {
    const { choices, list } = convert(start(), begin(0, { type: 'thinking', thinking: 'hm' }), stop(0), finish());
    expect(choices[0]?.reasoning).toBe('hm');
    expect(list('reasoning_details')).toEqual([]);
    expect(wholeMessage([{ type: 'thinking', thinking: 'hm' }]).message).not.toHaveProperty('reasoning_details');
  });
});

describe('citations', () => {
  const page = { type: 'web_search_result_location', url: 'https://a.test/', title: 'A', cited_text: 'quoted' };
  const source = { type: 'search_result_location', source: 'https://b.test/', title: null, cited_text: 'other' };
  const results = [page, { type: 'web_search_result', url: 'https://c.test/', title: 'C' }];
  const annotation = (url: string, title: string, startIndex: number, endIndex: number, content?: string) => ({
    type: 'url_citation',
    url_citation: { url, title, start_index: startIndex, end_index: endIndex, ...(content !== undefined && { content }) },
  });
  const annotations = [
    annotation('https://a.test/', 'A', 4, 8, 'quoted'),
    annotation('https://b.test/', 'https://b.test/', 4, 8, 'other'),
    annotation('https://c.test/', 'C', 0, 0),
  ];

  test('become annotations of a stream, with their place, and uncited search results after them', () => {
    const { choices, list, notes } = convert(
      start(),
      begin(0, { type: 'server_tool_use', id: 's', name: 'web_search', input: {} }),
      stop(0),
      begin(1, { type: 'web_search_tool_result', tool_use_id: 's', content: results }),
      stop(1),
      begin(2, { type: 'text', text: 'See ' }),
      stop(2),
      begin(3, { type: 'text', text: '', citations: [] }),
      add(3, { type: 'citations_delta', citation: page }),
      add(3, { type: 'text_delta', text: 'this' }),
      add(3, { type: 'citations_delta', citation: source }),
      stop(3),
      finish(),
    );
    expect(choices[0]?.text).toBe('See this');
    expect(list('annotations')).toEqual(annotations);
    expect(notes).toEqual(['left out of the answer: server_tool_use']);
  });

  test('become annotations of a whole answer', () => {
    const { message } = wholeMessage([
      { type: 'web_search_tool_result', content: results },
      { type: 'text', text: 'See ' },
      { type: 'text', text: 'this', citations: [page, source] },
    ]);
    expect(message).toEqual({ role: 'assistant', content: 'See this', annotations });
  });

  test('of documents are left out with a note', () => {
    const document = { type: 'char_location', document_index: 0, document_title: 'facts.txt', cited_text: 'x' };
    const { message, notes } = wholeMessage([{ type: 'text', text: 'a', citations: [document] }]);
    expect(message).not.toHaveProperty('annotations');
    expect(notes).toEqual(['left out citations of documents: only web pages can be cited']);
  });
});

test('notes an unknown kind of content without repeating text of the provider', () => {
  const { notes } = convert(start(), begin(0, { type: 'my key: sk-1' }), stop(0), begin(1, { type: 'new_thing' }), finish());
  expect(notes).toEqual(['left out a part of the answer of an unknown kind', 'left out of the answer: new_thing']);
});

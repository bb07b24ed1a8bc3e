import { ChatCompletionSchema, type ChunkChoice } from '@chat-executor/protocol';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { collectCompletion } from './collect-completion.ts';
import { normalizeCompletion } from './normalize-completion.ts';

test('fills in missing fields of a completion', () => {
  const completion = normalizeCompletion({ choices: [{ message: { content: 'hi' } }] }, 'asked-for');
  expect(v.is(ChatCompletionSchema, completion)).toBe(true);
  expect(completion).toMatchObject({
    id: expect.stringMatching(/^chatcmpl-/),
    object: 'chat.completion',
    model: 'asked-for',
    choices: [{ index: 0, message: { role: 'assistant', content: 'hi' }, finish_reason: 'stop' }],
  });
});

test('reads a message in the field of a stream', () => {
  expect(normalizeCompletion({ choices: [{ delta: { content: 'hi' }, finish_reason: 'stop' }] }, 'm').choices).toEqual([
    { index: 0, message: { role: 'assistant', content: 'hi' }, finish_reason: 'stop' },
  ]);
});

test('passes on known fields of a completion', () => {
  const given = {
    id: 'a',
    created: 1,
    model: 'm',
    provider: 'X',
    choices: [{ index: 0, message: { role: 'assistant', content: 'hi', annotations: [] }, finish_reason: 'stop', logprobs: null }],
    usage: { prompt_tokens: 1, cost: 2 },
  };
  expect(normalizeCompletion(given, 'asked-for')).toEqual({ object: 'chat.completion', ...given });
});

test.each<[place: 'answer' | 'choice' | 'message', names: string]>([
  ['answer', 'web_search search_info sources references moderation content_filter time_info prompt_token_ids'],
  ['answer', 'vertex_ai_grounding_metadata vertex_ai_url_context_metadata vertex_ai_citation_metadata vertex_ai_safety_results'],
  ['choice', 'citations search_results sources grounding_metadata content_filter_offsets'],
  ['message', 'sources references web_search search_info grounding_metadata tool_plan encrypted_content extra_content'],
  ['message', 'signature reasoning_signature reasoning_opaque'],
])('keeps sources, signatures and results of checks in the %s: %s', (place, names) => {
  const fields = Object.fromEntries(names.split(' ').map((name) => [name, [{ url: 'https://example.com' }]]));
  const at = (here: string) => (place === here ? fields : {});
  const answer = { ...at('answer'), choices: [{ ...at('choice'), message: { content: 'hi', ...at('message') }, finish_reason: 'stop' }] };
  expect(normalizeCompletion(answer, 'm')).toMatchObject(answer);
});

test('keeps the numbers in lists and texts of usage, and the words beside them', () => {
  const usage = {
    ...{ cost: '0.01', search_context_size: 'low', prompt_tokens_details: [{ modality: 'TEXT', token_count: 1 }] },
    ...{ attempts: [1, [2]], cost_details: { upstream: { a: { b: { c: 1 } } } } },
  };
  const unknown = { note: 'Bearer x', prompt_tokens_details: [{ ...usage.prompt_tokens_details[0], note: 'Bearer x' }, 'Bearer x'] };
  const choices = [{ message: { content: 'hi' } }];
  expect(normalizeCompletion({ choices, usage: { ...usage, ...unknown } }, 'm').usage).toEqual(usage);
});

test('drops unknown fields of a completion', () => {
  const debug = { authorization: 'Bearer x' };
  const message = { content: 'hi', debug, tool_calls: [{ id: 'c', debug, function: { name: 'f', arguments: '{}', debug } }] };
  const completion = normalizeCompletion({ debug, choices: [{ message, debug }], usage: { prompt_tokens: 1, debug: 'Bearer x' } }, 'm');
  expect(JSON.stringify(completion)).not.toMatch(/debug|Bearer/);
  expect(completion).toMatchObject({ choices: [{ message: { content: 'hi', tool_calls: [{ id: 'c' }] } }], usage: { prompt_tokens: 1 } });
});

test('gives tool calls ids, text arguments, no index and the matching finish reason', () => {
  const calls = [{ index: 5, function: { name: 'a', arguments: { b: 1 } } }];
  const { choices } = normalizeCompletion({ choices: [{ message: { tool_calls: calls }, finish_reason: 'stop' }] }, 'm');
  expect(choices[0]).toMatchObject({ finish_reason: 'tool_calls', message: { content: null } });
  expect(choices[0]?.message['tool_calls']).toEqual([
    { id: expect.stringMatching(/^call-/), type: 'function', function: { name: 'a', arguments: '{"b":1}' } },
  ]);
});

test.each([
  ['sensitive', 'content_filter'],
  ['content_filter: PROHIBITED_CONTENT', 'content_filter'],
  ['SAFETY', 'content_filter'],
  ['max_tokens', 'length'],
  ['model_length', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['end_turn', 'stop'],
  ['STOP', 'stop'],
  ['tool_use', 'stop'],
  ['tool_calls', 'tool_calls'],
  ['function_call', 'function_call'],
  ['some_new_reason', 'some_new_reason'],
])('normalizes the finish reason %s to %s, even without a message', (finish_reason, expected) => {
  expect(normalizeCompletion({ choices: [{ finish_reason }] }, 'm').choices).toEqual([
    { index: 0, message: { role: 'assistant', content: null }, finish_reason: expected },
  ]);
  const calls = [{ id: 'x', function: { name: 'a', arguments: '{}' } }];
  const withCalls = normalizeCompletion({ choices: [{ message: { tool_calls: calls }, finish_reason }] }, 'm');
  expect(withCalls.choices[0]?.finish_reason).toBe(expected === 'stop' ? 'tool_calls' : expected);
});

test('is collected from the chunks of several choices', async () => {
  const choice = (index: number, delta: ChunkChoice['delta'], rest: object = {}) => ({ index, delta, finish_reason: null, ...rest });
  const log = (token: string) => ({ logprobs: { content: [{ token }] } });
  const call = (rest: object, text: string) => ({ tool_calls: [{ index: 0, ...rest, function: { arguments: text } }] });
  async function* chunks() {
    const head = { id: 'a', object: 'chat.completion.chunk' as const, created: 1, model: 'm' };
    yield { ...head, choices: [choice(0, { role: 'assistant', content: 'a' }, log('a')), choice(1, call({ id: 'x' }, '{"b"'))] };
    yield { ...head, citations: ['u'], choices: [choice(0, { content: 'b' }, log('b')), choice(1, call({}, ':1}'))] };
    yield { ...head, choices: [choice(0, {}, { finish_reason: 'length' }), choice(1, {}, { finish_reason: 'tool_calls' })] };
    yield { ...head, choices: [], usage: { prompt_tokens: 3 } };
  }
  expect(await collectCompletion(chunks(), 'm')).toMatchObject({
    citations: ['u'],
    usage: { prompt_tokens: 3 },
    choices: [
      { index: 0, message: { content: 'ab' }, finish_reason: 'length', logprobs: { content: [{ token: 'a' }, { token: 'b' }] } },
      { index: 1, message: { tool_calls: [{ id: 'x', function: { arguments: '{"b":1}' } }] }, finish_reason: 'tool_calls' },
    ],
  });
});

test('rejects anything else', () => {
  for (const given of [
    undefined,
    null,
    'text',
    [],
    {},
    { choices: [] },
    { choices: {} },
    { choices: [{}] },
    { choices: [{ text: 'legacy', finish_reason: 'stop' }] },
  ]) {
    expect(() => normalizeCompletion(given, 'm')).toThrow(expect.objectContaining({ code: 'bad-provider-answer' }));
  }
});

test('reads usage that is only in a choice or in x_groq', () => {
  const usage = { prompt_tokens: 3, completion_tokens: 1 };
  const choices = [{ message: { content: 'hi' } }];
  expect(normalizeCompletion({ choices: [{ ...choices[0], usage }] }, 'm').usage).toEqual(usage);
  expect(normalizeCompletion({ choices, x_groq: { usage } }, 'm').usage).toEqual(usage);
});

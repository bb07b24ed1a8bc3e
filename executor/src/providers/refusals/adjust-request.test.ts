import type { ChatCompletionBody } from '@chat-executor/protocol';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { findRefusal } from '../openai-compatible/find-refusal.ts';
import { drain } from '../testing/provider-case.ts';
import { adjustRequest } from './adjust-request.ts';
import type { Form } from './refusal.ts';
import { MEMORY_MS, RefusalMemory } from './refusal-memory.ts';

const BODY: ChatCompletionBody = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };
const TOOLS = [{ type: 'function', function: { name: 'x' } }];
const JSON_MODE = { type: 'json_object' };

type Refuse = (body: ChatCompletionBody, avoided: ReadonlySet<Form>) => string | undefined;

/** A model behind a server that refuses requests with these messages. `ask` returns the bodies sent, without the conversation. */
function modelThatRefuses(refuse: Refuse, version = () => 'm-1') {
  const memory = new RefusalMemory();
  const ask = async (fields: Partial<ChatCompletionBody>) => {
    const sent: object[] = [];
    const notes: string[] = [];
    const { items, thrown } = await drain(
      adjustRequest({
        body: { ...BODY, ...fields },
        memory,
        note: (remark) => notes.push(remark),
        findRefusal: async (...input) => findRefusal(...input),
        attempt: async function* ({ body, avoided }) {
          const { model: _, messages: __, ...settings } = body;
          sent.push(Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)));
          const message = refuse(body, avoided);
          if (message !== undefined) throw new ProviderFailure(400, { error: { message } });
          yield { model: version() };
        },
      }),
    );
    return { sent, notes, isAnswered: items.length === 1, thrown };
  };
  return ask;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what a model has refused', () => {
  test('is a value: another value of the field is sent', async () => {
    const ask = modelThatRefuses(({ reasoning_effort: effort }) =>
      effort === 'minimal'
        ? "Unsupported value: 'reasoning_effort' does not support 'minimal'. Supported values are: 'low', 'high'."
        : undefined,
    );
    expect(await ask({ reasoning_effort: 'minimal' })).toMatchObject({
      sent: [{ reasoning_effort: 'minimal' }, { reasoning_effort: 'low' }],
      notes: ['changed reasoning_effort to low: not supported by the model'],
    });
    expect((await ask({ reasoning_effort: 'high' })).sent).toEqual([{ reasoning_effort: 'high' }]);
    expect((await ask({ reasoning_effort: 'minimal' })).sent, 'remembered').toEqual([{ reasoning_effort: 'low' }]);
  });

  test('is a limit that is too high: every higher one is lowered, and no other', async () => {
    const ask = modelThatRefuses(({ max_tokens: limit }) =>
      Number(limit) > 4096 ? `max_tokens is too large: ${limit}. This model supports at most 4096 completion tokens.` : undefined,
    );
    expect((await ask({ max_tokens: 32_768 })).sent).toEqual([{ max_tokens: 32_768 }, { max_tokens: 4096 }]);
    expect((await ask({ max_tokens: 26_804 })).sent, 'remembered').toEqual([{ max_tokens: 4096 }]);
    expect((await ask({ max_tokens: 100 })).sent).toEqual([{ max_tokens: 100 }]);
  });

  test.each([
    "'max_tokens' or 'max_completion_tokens' is too large: 32768. This model's maximum context length is 4096 tokens and your request has 96 input tokens (32768 > 4096 - 96).",
    "This model's maximum context length is 4096 tokens. However, you requested 32864 tokens (96 in the messages, 32768 in the completion).",
    "This model's maximum context length is 4096 tokens. However, you requested 32768 output tokens and your prompt contains at least 96 input tokens, for a total of at least 32864 tokens.",
    "Requested token count exceeds the model's maximum context length of 4096 tokens. You requested a total of 32864 tokens: 96 tokens from the input messages and 32768 tokens for the completion. max_tokens",
  ])('is a limit that does not fit the context: %s', async (message) => {
    const ask = modelThatRefuses(({ max_tokens: limit }) => (Number(limit) > 4000 ? message : undefined));
    expect((await ask({ max_tokens: 32_768 })).sent).toEqual([{ max_tokens: 32_768 }, { max_tokens: 2000 }]);
    expect((await ask({ max_tokens: 26_804 })).sent, 'remembered').toEqual([{ max_tokens: 2000 }]);
  });

  test('is a combination: each field alone is sent', async () => {
    const ask = modelThatRefuses(({ tools, response_format: format }) =>
      tools && format ? 'json mode cannot be combined with tool calling' : undefined,
    );
    expect(await ask({ tools: TOOLS, response_format: JSON_MODE })).toMatchObject({
      sent: [{ tools: TOOLS, response_format: JSON_MODE }, { tools: TOOLS }],
      notes: ['left out response_format: not supported together with tools'],
    });
    expect((await ask({ response_format: JSON_MODE })).sent).toEqual([{ response_format: JSON_MODE }]);
    expect((await ask({ tools: TOOLS })).sent).toEqual([{ tools: TOOLS }]);
    expect((await ask({ tools: TOOLS, response_format: JSON_MODE })).sent).toEqual([{ tools: TOOLS }]);
  });

  test('is a grammar with tools: a format alone is sent', async () => {
    const ask = modelThatRefuses(({ tools }, forms) => (tools && !forms.has('full_tool_schemas') ? 'failed to parse grammar' : undefined));
    expect(await ask({ tools: TOOLS, response_format: JSON_MODE })).toMatchObject({ isAnswered: true });
    expect((await ask({ response_format: JSON_MODE })).sent).toEqual([{ response_format: JSON_MODE }]);
  });

  test('is one tool: without it, other tools are sent as they are, and beside it only its own schema changes', async () => {
    const avoided: string[][] = [];
    const ask = modelThatRefuses(({ tools }, forms) => {
      avoided.push([...forms]);
      return JSON.stringify(tools).includes('odd') && forms.size === 0 ? "Invalid schema for function 'odd': …" : undefined;
    });
    const odd = { type: 'function', function: { name: 'odd' } };
    for (const tools of [[odd, ...TOOLS], TOOLS, [...TOOLS, odd]]) await ask({ tools });
    const changed = ['full_tool_schemas:odd'];
    expect(avoided).toEqual([[], changed, [], changed]);
  });

  test('is the schemas of all tools if the schemas of several are refused one by one', async () => {
    const ask = modelThatRefuses(({ tools }, forms) => {
      const refused = (tools as typeof TOOLS).find(
        ({ function: { name } }) => !['', `:${name}`].some((end) => forms.has(`typed_tool_schemas${end}` as Form)),
      );
      return refused && `Invalid schema for function '${refused.function.name}': …`;
    });
    const tools = Array.from({ length: 20 }, (_, index) => ({ type: 'function', function: { name: `x${index}` } }));
    expect(await ask({ tools })).toMatchObject({ isAnswered: true, sent: { length: 7 } });
    expect((await ask({ tools })).sent, 'remembered').toHaveLength(1);
  });

  test('is a limit: fewer values are sent as they are', async () => {
    const ask = modelThatRefuses(({ stop }) =>
      Array.isArray(stop) && stop.length > 4 ? '`stop` : maximum number of items is 4' : undefined,
    );
    await ask({ stop: ['a', 'b', 'c', 'd', 'e'] });
    expect((await ask({ stop: ['1', '2'] })).sent).toEqual([{ stop: ['1', '2'] }]);
    expect(await ask({ stop: ['1', '2', '3', '4', '5', '6'] })).toMatchObject({
      sent: [{ stop: ['1', '2', '3', '4'] }],
      notes: ['left out 2 of 6 stop: the provider allows 4'],
    });
  });

  test('is a choice of tools: with another choice, the tools are sent', async () => {
    const ask = modelThatRefuses(({ tool_choice: choice }) => (choice === 'none' ? "tool_choice 'none' is not supported" : undefined));
    expect((await ask({ tools: TOOLS, tool_choice: 'none' })).sent.at(-1)).toEqual({});
    expect((await ask({ tools: TOOLS, tool_choice: 'auto' })).sent).toEqual([{ tools: TOOLS, tool_choice: 'auto' }]);
  });

  test('is nothing if it depends on the images of a conversation', async () => {
    let hasImages = true;
    const ask = modelThatRefuses(({ tools }) => (tools && hasImages ? 'This model does not support tools with image input' : undefined));
    expect((await ask({ tools: TOOLS })).sent).toEqual([{ tools: TOOLS }, {}]);
    hasImages = false;
    expect((await ask({ tools: TOOLS })).sent).toEqual([{ tools: TOOLS }]);
  });

  test('is a field if every value is refused', async () => {
    const ask = modelThatRefuses(({ seed }) => (seed === undefined ? undefined : "Unsupported parameter: 'seed'"));
    await ask({ seed: 1 });
    expect(await ask({ seed: 2 })).toMatchObject({ sent: [{}], notes: ['left out seed: not supported by the model'] });
  });

  test('lowers an effort step by step, and leaves it out last', async () => {
    const ask = modelThatRefuses(({ reasoning_effort: effort }) =>
      effort === undefined ? undefined : `Unsupported value: 'reasoning_effort' does not support '${String(effort)}'`,
    );
    const expected = ['max', 'xhigh', 'high', undefined].map((effort) => (effort === undefined ? {} : { reasoning_effort: effort }));
    expect((await ask({ reasoning_effort: 'max' })).sent).toEqual(expected);
    expect((await ask({ reasoning_effort: 'max' })).sent, 'remembers each step').toEqual([{}]);
  });

  test('expires', async () => {
    let isOld = true;
    const ask = modelThatRefuses(({ seed }) => (seed !== undefined && isOld ? "Unsupported parameter: 'seed'" : undefined));
    await ask({ seed: 1 });
    isOld = false;
    await vi.advanceTimersByTimeAsync(MEMORY_MS - 1);
    expect((await ask({ seed: 1 })).sent).toEqual([{}]);
    await vi.advanceTimersByTimeAsync(1);
    expect((await ask({ seed: 1 })).sent).toEqual([{ seed: 1 }]);
  });

  test('is forgotten with a new version of the model', async () => {
    let version = 'm-1';
    const ask = modelThatRefuses(
      ({ seed }) => (seed !== undefined && version === 'm-1' ? "Unsupported parameter: 'seed'" : undefined),
      () => version,
    );
    await ask({ seed: 1 });
    version = 'm-2';
    expect((await ask({ seed: 1 })).sent).toEqual([{}]);
    expect((await ask({ seed: 1 })).sent).toEqual([{ seed: 1 }]);
  });

  test('is remembered only after an answer', async () => {
    let isDown = true;
    const ask = modelThatRefuses(({ seed }) => (seed === undefined ? (isDown ? 'Broken' : undefined) : "Unsupported parameter: 'seed'"));
    expect((await ask({ seed: 1 })).thrown).toBeInstanceOf(ProviderFailure);
    isDown = false;
    expect((await ask({ seed: 1 })).sent).toEqual([{ seed: 1 }, {}]);
  });
});

test('tries each effort once if every effort is refused', async () => {
  const ask = modelThatRefuses(() => "reasoning_effort: expected one of 'low', 'medium'");
  const { sent, notes } = await ask({ reasoning_effort: 'high' });
  expect(sent).toEqual(['high', 'medium', 'low'].map((effort) => ({ reasoning_effort: effort })));
  expect(notes).toHaveLength(2);
});

test('throws the failure if no change is left, after a limited number of requests', async () => {
  const fields = { seed: 1, n: 2, user: 'u', stop: ['x'], top_p: 1, temperature: 1, logit_bias: {}, modalities: ['text'], top_logprobs: 1 };
  const ask = modelThatRefuses((body) => {
    const [name] = Object.keys(fields).filter((field) => body[field as keyof typeof fields] !== undefined);
    return `Unsupported parameter: '${name ?? 'messages'}'`;
  });
  const { sent, isAnswered, thrown } = await ask(fields);
  expect([sent.length, isAnswered]).toEqual([9, false]);
  expect(thrown).toBeInstanceOf(ProviderFailure);
  expect((await modelThatRefuses(() => "Unsupported parameter: 'user'")({})).sent, 'it is not in the request').toHaveLength(1);
});

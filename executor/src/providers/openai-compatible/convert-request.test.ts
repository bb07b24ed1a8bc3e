import type { ChatCompletionBody } from '@chat-executor/protocol';
import { describe, expect, test } from 'vitest';
import type { Form } from '../refusals/refusal.ts';
import { convertRequest } from './convert-request.ts';

const BODY: ChatCompletionBody = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };
const TOOLS = [{ type: 'function', function: { name: 'a' } }];

const convert = (body: Partial<ChatCompletionBody>, stream = true, ...avoided: Form[]) =>
  convertRequest({ ...BODY, ...body }, { stream, avoided: new Set(avoided), note: () => undefined });

describe('convertRequest', () => {
  test('requests usage for a stream, and keeps other stream options', () => {
    expect(convert({})).toEqual({ ...BODY, stream: true, stream_options: { include_usage: true } });
    expect(convert({ stream_options: { include_usage: false, include_obfuscation: false } })).toMatchObject({
      stream_options: { include_usage: true, include_obfuscation: false },
    });
  });

  test('sets stream to false for a non-streaming call, for any body', () => {
    expect(convert({ stream: true, stream_options: { include_usage: true } }, false)).toEqual({ ...BODY, stream: false });
  });

  test('passes on settings of local servers, and notes those that only Ollama has', () => {
    const notes: string[] = [];
    const settings = { top_k: 40, min_p: 0.1, repetition_penalty: 1.1, chat_template_kwargs: { enable_thinking: false } };
    const body = { ...BODY, ...settings, num_ctx: 8_192, keep_alive: '5m' };
    const request = convertRequest(body, { stream: false, avoided: new Set(), note: (remark) => notes.push(remark) });
    expect(request).toEqual({ ...BODY, ...settings, stream: false });
    expect(notes).toEqual(['left out num_ctx, keep_alive: not supported by OpenAI-compatible servers']);
  });

  test('drops null fields, and passes on others unchanged', () => {
    const messages = [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } }] }];
    expect(convert({ messages, temperature: 0, top_p: null, stop: null, seed: 5, user: undefined }, false)).toEqual({
      model: 'm',
      messages,
      temperature: 0,
      seed: 5,
      stream: false,
    });
  });

  test('drops an empty tool list and the fields that depend on it', () => {
    expect(convert({ tools: [], tool_choice: 'auto', parallel_tool_calls: true }, false)).toEqual({ ...BODY, stream: false });
    expect(convert({ tools: null, tool_choice: 'none' }, false)).toEqual({ ...BODY, stream: false });
    expect(convert({ tools: TOOLS, tool_choice: 'auto' }, false)).toMatchObject({ tools: TOOLS, tool_choice: 'auto' });
  });

  test('does not request usage from a server that refused it', () => {
    expect(convert({}, true, 'stream_options')).toEqual({ ...BODY, stream: true });
  });

  test('simplifies tools whose schemas were refused', () => {
    const parameters = { anyOf: [{ type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }] };
    const tools = [{ type: 'function', function: { name: 'x', parameters, strict: true } }];
    expect(convert({ tools })).toMatchObject({ tools });
    const flat = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
    expect(convert({ tools }, true, 'full_tool_schemas')).toMatchObject({
      tools: [{ type: 'function', function: { name: 'x', parameters: flat } }],
    });
  });
});

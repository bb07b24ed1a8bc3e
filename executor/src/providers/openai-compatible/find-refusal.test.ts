// Over 300 lines: one list of the messages of real services.
import type { ChatCompletionBody } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { ANY, applyChange, type Form } from '../refusals/refusal.ts';
import { findRefusal } from './find-refusal.ts';

const TOOLS = [{ type: 'function', function: { name: 'x', parameters: { type: 'object', properties: {} } } }];
const BODY: ChatCompletionBody = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };

/** The changed fields and avoided forms after a failure; undefined if it is no refusal. */
function adjust(status: number | undefined, error: object | string, fields: Partial<ChatCompletionBody>, ...avoided: Form[]) {
  const request = { body: { ...BODY, ...fields }, avoided: new Set(avoided) };
  const refusal = findRefusal(new ProviderFailure(status, { error }), request);
  if (!refusal) return undefined;
  const { body, avoided: forms } = applyChange(request, refusal.change);
  const changed = Object.entries(body).filter(([name, value]) => value !== request.body[name as keyof ChatCompletionBody]);
  return { ...Object.fromEntries(changed), ...(forms !== request.avoided && { avoided: [...forms].slice(avoided.length) }) };
}

const NO_TOOLS = { tools: undefined };

test.each([
  ['Ollama', 400, { message: 'registry.ollama.ai/library/x:latest does not support tools' }],
  ['OpenRouter', 404, { message: 'No endpoints found that support tool use. To learn more …', code: 404 }],
  ['Groq', 400, { message: '`tool calling` is not supported with this model', param: 'tool calling' }],
  ['DeepSeek', 400, { message: 'deepseek-reasoner does not support Function Calling' }],
  ['a gateway', 400, { message: 'Function calling is not enabled for this model' }],
  ['llama.cpp', 500, { code: 500, message: 'tools param requires --jinja flag', type: 'server_error' }],
  ['vLLM', 400, { message: '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set' }],
  ['OpenAI', 400, { message: "Unsupported parameter: 'tools'", code: 'unsupported_parameter', param: 'tools' }],
  ['a server without codes', 400, { message: "Unsupported parameter: 'tools' is not supported with this model." }],
  ['a stream', undefined, { message: 'this model does not support tool use' }],
  ['an older llama.cpp', 500, { code: 500, message: 'Unsupported param: tools', type: 'server_error' }],
  ['a model without tools or a choice', 400, { message: 'This model does not support function calling or tool choice' }],
])('leaves out tools only if they are refused themselves: %s', (_, status, error) => {
  expect(adjust(status, error, { tools: TOOLS })).toEqual(NO_TOOLS);
  expect(adjust(status, error, { tools: TOOLS, tool_choice: 'auto' })).toEqual({ tools: undefined, tool_choice: undefined });
  expect(adjust(status, error, {}), 'without tools, it has another cause').toBeUndefined();
});

test.each<[string, Partial<ChatCompletionBody>, object, object]>([
  [
    'OpenAI: a reasoning effort together with tools',
    { reasoning_effort: 'high' },
    {
      message:
        "Function tools with reasoning_effort are not supported for gpt-x in /v1/chat/completions. To use function tools, use /v1/responses or set reasoning_effort to 'none'.",
      param: 'reasoning_effort',
    },
    { reasoning_effort: 'none' },
  ],
  [
    'OpenAI: its default effort together with tools',
    {},
    {
      message:
        "Function tools with reasoning_effort are not supported for gpt-x in /v1/chat/completions. To use function tools, use /v1/responses or set reasoning_effort to 'none'.",
      param: 'reasoning_effort',
    },
    { reasoning_effort: 'none' },
  ],
  [
    'parallel tool calls',
    { parallel_tool_calls: true },
    { message: 'This model does not support parallel tool calls.' },
    { parallel_tool_calls: undefined },
  ],
  [
    'parallel function calling',
    { parallel_tool_calls: false },
    { message: "Unsupported parameter: 'parallel_tool_calls' is not supported with this model.", param: 'parallel_tool_calls' },
    { parallel_tool_calls: undefined },
  ],
  [
    'DeepSeek: a required call',
    { tool_choice: 'required' },
    { message: 'deepseek-reasoner does not support this tool_choice' },
    { tool_choice: 'auto' },
  ],
  [
    'OpenRouter: a required call',
    { tool_choice: 'required' },
    {
      message: "No endpoints found that support the provided 'tool_choice' value. To learn more about provider routing, visit …",
      code: 404,
    },
    { tool_choice: 'auto' },
  ],
  [
    'Qwen: a named call with thinking',
    { tool_choice: { type: 'function', function: { name: 'x' } } },
    { message: 'The tool_choice parameter does not support being set to required or object in thinking mode' },
    { tool_choice: 'auto' },
  ],
  [
    'OpenRouter: the usual choice',
    { tool_choice: 'auto' },
    { message: "No endpoints found that support the provided 'tool_choice' value. To learn more …", code: 404 },
    { tool_choice: undefined },
  ],
  [
    'DeepSeek: the usual choice',
    { tool_choice: 'auto' },
    { message: 'Thinking mode does not support this tool_choice' },
    { tool_choice: undefined },
  ],
  [
    'the usual choice, in other words',
    { tool_choice: 'auto' },
    { message: 'Thinking mode does not support this tool choice' },
    { tool_choice: undefined },
  ],
  [
    'LM Studio: a named call',
    { tool_choice: { type: 'function', function: { name: 'x' } } },
    { message: "Invalid tool_choice type: 'object'. Supported string values: none, auto, required" },
    { tool_choice: 'auto' },
  ],
  [
    'a forced call',
    { tool_choice: 'required' },
    { message: 'Forced function calling is not supported for this model' },
    { tool_choice: 'auto' },
  ],
  ['a forced tool', { tool_choice: 'required' }, { message: 'Model does not support forcing tool use' }, { tool_choice: 'auto' }],
  ['a choice', { tool_choice: 'required' }, { message: 'This model only supports auto tool selection' }, { tool_choice: 'auto' }],
  [
    'several calls at once',
    { parallel_tool_calls: true },
    { message: 'Multiple tool calls in one turn are not supported by this model' },
    { parallel_tool_calls: undefined },
  ],
  ['a bias', { logit_bias: { 5: 1 } }, { message: 'Tool use is not supported with logit_bias' }, { logit_bias: undefined }],
  ['a number of answers', { n: 2 }, { message: 'Function calling with `n` > 1 is not supported.' }, { n: undefined }],
  ['a sequence', { stop: ['a'] }, { message: 'tools are not supported when `stop` is set' }, { stop: undefined }],
  ['thinking', { enable_thinking: true }, { message: 'Tool calls with enable_thinking are not supported' }, { enable_thinking: undefined }],
  [
    'reasoning',
    { reasoning: { enabled: true } },
    { message: 'Function calling is not supported with reasoning enabled' },
    { reasoning: undefined },
  ],
  [
    'strict schemas',
    {},
    { message: "Tools with mixed values for 'strict' are not allowed. Please set all tools to 'strict: true' or 'strict: false'" },
    { avoided: ['full_tool_schemas'] },
  ],
  [
    'a grammar of llama.cpp',
    {},
    { message: 'Failed to initialize samplers: failed to parse grammar', type: 'server_error' },
    { avoided: ['full_tool_schemas'] },
  ],
  ['a grammar of LM Studio', {}, { message: 'Failed to parse grammar: JSON schema conversion failed' }, { avoided: ['full_tool_schemas'] }],
  [
    'a grammar of vLLM',
    {},
    { message: 'The provided JSON schema contains features not supported by xgrammar.' },
    { avoided: ['full_tool_schemas'] },
  ],
  [
    'a grammar of the answer',
    { response_format: { type: 'json_schema' } },
    { message: 'Failed to initialize samplers: failed to parse grammar' },
    { response_format: undefined },
  ],
  [
    'a refused "none"',
    { tool_choice: 'none' },
    { message: "tool_choice 'none' is not supported" },
    { tools: undefined, tool_choice: undefined },
  ],
  [
    'Groq: JSON mode together with tools',
    { response_format: { type: 'json_object' } },
    { message: 'json mode cannot be combined with tool/function calling' },
    { response_format: undefined },
  ],
  [
    'a required root object',
    {},
    {
      message:
        "Invalid schema for function 'x': schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'not' at the top level.",
      param: 'tools[0].function.parameters',
      code: 'invalid_function_parameters',
    },
    { avoided: ['full_tool_schemas'] },
  ],
  [
    'Claude behind a gateway: a combined schema',
    {},
    { message: 'tools.0.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level' },
    { avoided: ['full_tool_schemas'] },
  ],
])('keeps the tools, and changes what the error names: %s', (_, fields, error, expected) => {
  expect(adjust(400, error, { tools: TOOLS, ...fields })).toEqual(expected);
});

test.each([
  ["Tool 'web_search_preview' is not supported with gpt-x.", 'web_search_preview'],
  ["Hosted tool 'web_search' is not supported with this model.", 'web_search_preview'],
  ['Custom tools are not supported with this model.', 'custom'],
  ["Invalid value for tools[1].type: 'custom'. Supported values are: 'function'.", 'custom'],
  ["tools.1.type: Input should be 'function'", 'mcp'],
])('leaves out only the tools of another type: %s', (message, type) => {
  expect(adjust(400, { message }, { tools: [...TOOLS, { type }], tool_choice: 'auto' })).toEqual({ tools: TOOLS });
  expect(adjust(400, { message }, { tools: TOOLS }), 'there are only functions').toBeUndefined();
});

test('leaves out only the function that is named', () => {
  const other = [{ type: 'function', function: { name: 'other' } }];
  expect(adjust(400, { message: "Tool 'x' is not supported with gpt-x." }, { tools: [...TOOLS, ...other] })).toEqual({ tools: other });
});

test('reduces schemas further if the simplified ones are refused', () => {
  const error = { message: "Invalid schema for function 'x': …", code: 'invalid_function_parameters' };
  expect(adjust(400, error, { tools: TOOLS }, 'full_tool_schemas')).toEqual({ avoided: ['typed_tool_schemas'] });
  expect(adjust(400, error, { tools: TOOLS }, 'full_tool_schemas', 'typed_tool_schemas'), 'nothing is left to change').toBeUndefined();
});

test.each([
  ['its name', { message: "Invalid schema for function 'odd': …", code: 'invalid_function_parameters' }],
  ['its name without quotes', { message: 'invalid JSON schema for tool odd, tools[1].function.parameters: …' }],
  ['its position', { message: 'tools.1.custom.input_schema: JSON schema is invalid.' }],
])('changes the schema of the tool that is named by %s, and of all if that does not help', (_, error) => {
  const [odd] = [{ type: 'function', function: { name: 'odd' } }];
  const find = (...avoided: Form[]) =>
    findRefusal(new ProviderFailure(400, { error }), { body: { ...BODY, tools: [...TOOLS, odd] }, avoided: new Set(avoided) });
  const forms: Form[] = ['full_tool_schemas:odd', 'typed_tool_schemas:odd', 'full_tool_schemas', 'typed_tool_schemas'];
  for (const [position, form] of forms.entries()) {
    expect(find(...forms.slice(0, position))).toEqual({ change: { avoid: form }, when: { tools: position < 2 ? [odd] : [...TOOLS, odd] } });
  }
  expect(find(...forms)).toBeUndefined();
});

test.each([
  [
    'the order of messages',
    400,
    { message: "messages with role 'tool' must be a response to a preceding message with 'tool_calls'.", param: 'messages' },
  ],
  ['images', 400, { message: 'this model does not support image input' }],
  ['images in results', 400, { message: 'This model does not support images in tool results' }],
  ['a hosted tool', 400, { message: 'The web_search tool is not supported with this model: hosted tool' }],
  [
    'an invalid call of the model',
    400,
    {
      message: 'Tool call validation failed: parameters for tool x did not match schema: errors: [missing properties]',
      code: 'tool_use_failed',
    },
  ],
  ['output that cannot be parsed', 500, { message: `error parsing tool call: raw='{"temperature":', err=unexpected end of JSON input` }],
  ['several calls of an earlier turn', 400, { message: 'This model only supports single tool-calls at once!' }],
  ['a role', 400, { message: "Unknown role 'critic' in messages[0]" }],
  ['no messages', 400, { message: "[] is too short - 'messages'" }],
  ['a missing prompt', 400, { message: 'messages must not be empty' }],
  ['the role of results', 400, { message: "role 'tool' is not supported" }],
  ['a number of tools', 400, { message: 'This model supports at most 64 tools.' }],
  ['the names of tools', 400, { message: 'Tool names with dots are not supported' }],
  ['forced calls, of which the request has none', 400, { message: 'Forced function calling is not supported' }],
  ['an answer that is not the grammar’s', 500, { message: 'Failed to parse input at pos 12: <tool_call>' }],
  ['a content filter', 400, { message: 'The request was blocked by the content filter: user content not allowed' }],
  ['an invalid answer', 400, { message: 'Tool choice is required, but model did not call a tool', code: 'tool_use_failed' }],
])('changes nothing after an error about %s', (_, status, error) => {
  expect(adjust(status, error, { tools: TOOLS, temperature: 0.5, user: 'u' })).toBeUndefined();
});

test.each<[string, Partial<ChatCompletionBody>, object | string, object]>([
  [
    'one temperature',
    { temperature: 0.2 },
    {
      message: "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
      param: 'temperature',
      code: 'unsupported_value',
    },
    { temperature: undefined },
  ],
  [
    'the old name of the limit',
    { max_tokens: 50 },
    {
      message: "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      param: 'max_tokens',
      code: 'unsupported_parameter',
    },
    { max_tokens: undefined, max_completion_tokens: 50, avoided: ['given_limit_name'] },
  ],
  [
    'one temperature of Kimi',
    { temperature: 0.2 },
    { message: 'invalid temperature: only 1 is allowed for this model' },
    { temperature: undefined },
  ],
  [
    'a penalty in camel case',
    { presence_penalty: 1 },
    { message: 'Model grok-x does not support parameter presencePenalty.' },
    { presence_penalty: undefined },
  ],
  [
    'a think value of Ollama',
    { reasoning_effort: 'medium' },
    { message: 'think value "medium" is not supported for this model' },
    { reasoning_effort: 'low' },
  ],
  [
    'an effort that the model does not have',
    { reasoning_effort: 'medium' },
    { message: "Unsupported parameter: 'reasoning_effort' is not supported with this model.", param: 'reasoning_effort' },
    { reasoning_effort: undefined },
  ],
  [
    'log probabilities of a reasoning model',
    { logprobs: true },
    { message: 'logprobs are not supported with reasoning models.' },
    { logprobs: undefined },
  ],
  ['the user', { user: 'u' }, { message: "Unsupported parameter: 'user'" }, { user: undefined }],
  ['a bias', { logit_bias: { 5: 1 } }, { message: "property 'logit_bias' is unsupported" }, { logit_bias: undefined }],
  ['a penalty', { presence_penalty: 1 }, 'Argument not supported on this model: presence_penalty', { presence_penalty: undefined }],
  [
    'a limit that is too large',
    { max_tokens: 100_000 },
    { message: 'max_tokens is too large: 100000. This model supports at most 16384 completion tokens, whereas you provided 100000.' },
    { max_tokens: 16_384 },
  ],
  [
    'a limit with separators',
    { max_completion_tokens: 100_000 },
    { message: '`max_completion_tokens` must be less than or equal to `8,192`, the maximum value for this model' },
    { max_completion_tokens: 8_192 },
  ],
  ...[
    "Invalid 'stop': array too long. Expected an array with maximum length 4, but got an array with length 5 instead.",
    '`stop` : maximum number of items is 4',
    'Up to 4 stop sequences are allowed',
  ].map((message): [string, Partial<ChatCompletionBody>, object, object] => [
    'the stop sequences that are too many',
    { stop: ['a', 'b', 'c', 'd', 'e'] },
    { message },
    { stop: ['a', 'b', 'c', 'd'] },
  ]),
  ['a number of answers', { n: 2 }, { message: "'n' : number must be at most 1" }, { n: undefined }],
  ['a field without quotes', { top_k: 4 }, { message: 'top_k: Extra inputs are not permitted' }, { top_k: undefined }],
  [
    'a penalty of Gemini',
    { frequency_penalty: 1 },
    { message: 'Penalty is not enabled for models/gemini-x' },
    { frequency_penalty: undefined },
  ],
  [
    'thinking that Qwen refuses in an answer as a whole',
    {},
    { message: 'parameter.enable_thinking must be set to false for non-streaming calls' },
    { enable_thinking: false },
  ],
  ['thinking', { enable_thinking: true }, { message: '"x:70b" does not support thinking' }, { enable_thinking: undefined }],
  [
    'JSON mode of LM Studio',
    { response_format: { type: 'json_object' } },
    { message: "'response_format.type' must be 'json_schema' or 'text'" },
    { response_format: undefined },
  ],
  [
    'a format of DeepSeek',
    { response_format: { type: 'json_schema' } },
    { message: 'This response_format type is unavailable now' },
    { response_format: undefined },
  ],
])('changes only %s', (_, fields, error, expected) => {
  expect(adjust(400, error, fields)).toEqual(expected);
});

test.each([
  ['max', 'level "max" not supported, valid levels: low, medium, high, xhigh', 'xhigh'],
  ['xhigh', "Unsupported value: 'xhigh' is not supported with the 'gpt-x' model. Supported values are: 'none', 'low', and 'high'.", 'high'],
  ['xhigh', "Validation error for `reasoning_effort`: expected one of `'low' | 'medium' | 'high'`, received `'xhigh'`.", 'high'],
  ['max', 'reasoning_effort must be one of: no_think, low, high', 'high'],
  ['none', "Failed to parse request: Expected one of ('minimal', 'low') at 'reasoning.effort', got 'none'", 'minimal'],
  ['low', "Unsupported value: 'low' is not supported with 'verbosity'.", undefined],
])('finds the effort %s in: %s', (effort, message, expected) => {
  const changed = adjust(400, { message }, { reasoning_effort: effort, verbosity: 'low' });
  expect(changed).toEqual(expected === undefined ? { verbosity: undefined } : { reasoning_effort: expected });
});

test.each([
  ['minimal', "Supported values are: 'low', 'medium', and 'high'.", 'low'],
  ['minimal', "Supported values are: 'none', 'low', 'medium', and 'high'.", 'low'],
  ['xhigh', "Supported values are: 'low', 'medium', and 'high'.", 'high'],
  ['xhigh', '', 'high'],
  ['none', "Supported values are: 'minimal', 'low', 'medium', and 'high'.", 'minimal'],
  ['medium', "Supported values are: 'low' and 'high'.", 'low'],
  ['low', "Supported values are: 'none' and 'high'.", 'high'],
  ['high', "Supported values are: 'none'.", 'none'],
  ['high', 'It must be one of `none` or `default`.', undefined],
  ['xhigh', 'supported values: [medium]', 'medium'],
  ['medium', '', 'low'],
  ['high', '', undefined],
])('replaces the effort %s by the nearest: %s', (effort, supported, expected) => {
  const message = `Unsupported value: 'reasoning_effort' does not support '${effort}' with this model. ${supported}`;
  const error = { message, param: 'reasoning_effort', code: 'unsupported_value' };
  expect(adjust(400, error, { reasoning_effort: effort })).toEqual({ reasoning_effort: expected });
});

test('tells one value from every value, and a combination from a field', () => {
  const when = (message: string, fields: Partial<ChatCompletionBody>) =>
    findRefusal(new ProviderFailure(400, { error: { message } }), { body: { ...BODY, ...fields }, avoided: new Set() })?.when;
  expect(when("Unsupported value: 'reasoning_effort' does not support 'minimal'", { reasoning_effort: 'minimal' })).toEqual({
    reasoning_effort: 'minimal',
  });
  expect(when("Unsupported parameter: 'reasoning_effort'", { reasoning_effort: 'minimal' })).toEqual({ reasoning_effort: ANY });
  expect(when('Unrecognized request argument supplied: reasoning_effort', { reasoning_effort: 'low' })).toEqual({ reasoning_effort: ANY });
  expect(when('json mode cannot be combined with tool calling', { tools: TOOLS, response_format: { type: 'json_object' } })).toEqual({
    response_format: ANY,
    tools: ANY,
  });
  expect(when('`temperature` and `top_p` cannot both be specified', { temperature: 1, top_p: 0.5 })).toEqual({
    top_p: ANY,
    temperature: ANY,
  });
  const unknown = "property 'top_k' is unsupported, did you mean 'top_p'?";
  expect(when(unknown, { top_k: 4, top_p: 0.5 }), 'advice').toEqual({ top_k: ANY });
  expect(when('Unrecognized request arguments supplied: min_p, top_k', { top_k: 4, min_p: 0.1 }), 'each alone').toEqual({ min_p: ANY });
  expect(when('Thinking mode does not support this tool_choice', { tool_choice: 'required', reasoning_effort: 'high' })).toEqual({
    tool_choice: 'required',
    reasoning_effort: ANY,
  });
  expect(when("tool_choice 'none' is not supported", { tools: TOOLS, tool_choice: 'none' })).toEqual({ tool_choice: 'none' });
});

test('is not misled by words in the name of the model', () => {
  const body = { ...BODY, model: 'kimi-k2-thinking', tools: TOOLS, reasoning_effort: 'high' };
  const failure = new ProviderFailure(400, { error: { message: 'kimi-k2-thinking does not support tools' } });
  expect(findRefusal(failure, { body, avoided: new Set() })?.change.set).toHaveProperty('tools');
});

test('reads the extra field from a FastAPI error: Mistral, vLLM', () => {
  const detail = [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted', input: 7 }];
  const request = { body: { ...BODY, seed: 7 }, avoided: new Set<Form>() };
  expect(findRefusal(new ProviderFailure(422, { detail }), request)?.change).toEqual({ set: { seed: undefined } });
});

test('reads the details that Mistral puts into the message, as JSON or as its text', () => {
  const message = { detail: [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted' }] };
  const request = { body: { ...BODY, seed: 7 }, avoided: new Set<Form>() };
  for (const given of [message, JSON.stringify(message)]) {
    const failure = new ProviderFailure(422, { object: 'error', message: given, type: 'invalid_request_error' });
    expect(findRefusal(failure, request)?.change).toEqual({ set: { seed: undefined } });
  }
});

test('finds no refusal in an invalid value', () => {
  expect(
    adjust(400, { message: "Invalid value for 'temperature': must be between 0 and 2", param: 'temperature' }, { temperature: 3 }),
  ).toBeUndefined();
  expect(
    adjust(400, { message: "Invalid 'max_tokens': integer below minimum value", param: 'max_tokens' }, { max_tokens: -1 }),
  ).toBeUndefined();
});

test.each<[string, object | string, Form]>([
  [
    'OpenAI',
    { message: "Unsupported value: 'messages[0].role' does not support 'developer' with this model.", param: 'messages[0].role' },
    'developer_role',
  ],
  [
    'OpenAI',
    { message: "Unsupported value: 'messages[0].role' does not support 'system' with this model.", param: 'messages[0].role' },
    'system_role',
  ],
  ['a chat template', 'System role not supported', 'system_role'],
  [
    'OpenAI',
    "Image URLs are only allowed for messages with role 'user', but this message with role 'tool' contains an image URL.",
    'tool_images',
  ],
  [
    'Groq',
    {
      message:
        "'messages.2' : for 'role:assistant' the following must be satisfied[('messages.2' : property 'reasoning_content' is unsupported)]",
    },
    'extra_message_fields',
  ],
  ['OpenAI', { message: "Unknown parameter: 'messages[1].annotations'.", param: 'messages[1].annotations' }, 'extra_message_fields'],
  ['OpenAI', { message: "Unknown parameter: 'messages[0].content[0].cache_control'." }, 'extra_message_fields'],
  ['OpenAI', { message: "Invalid value: 'thinking'. Supported values are: 'text' and 'refusal'." }, 'extra_message_fields'],
  [
    'Groq',
    {
      message:
        "'messages.1' : for 'role:assistant' the following must be satisfied[('messages.1.tool_calls.0' : property 'extra_content' is unsupported)]",
    },
    'extra_message_fields',
  ],
  [
    'Mistral',
    {
      message: {
        detail: [
          {
            loc: ['body', 'messages', 2, 'tool', 'content', 'list', 0],
            msg: "Input tag 'image_url' found using 'type' does not match any of the expected tags: 'text'",
          },
        ],
      },
    },
    'tool_images',
  ],
  ['Mistral', { message: 'Tool call id was call_abc but must be a-z, A-Z, 0-9, with a length of 9.' }, 'foreign_tool_ids'],
  [
    'OpenAI',
    {
      message:
        "Invalid 'messages[1].tool_calls[0].id': string too long. Expected a string with maximum length 40, but got a string with length 53 instead.",
      param: 'messages[1].tool_calls[0].id',
      code: 'string_above_max_length',
    },
    'foreign_tool_ids',
  ],
  ['Mistral', { message: "Unexpected role 'user' after role 'tool'", type: 'invalid_request_message_order' }, 'loose_turns'],
  ['Mistral', { message: 'Assistant message must have either content or tool_calls, but not none.' }, 'loose_turns'],
  ['xAI', 'Each message must have at least one content element.', 'loose_turns'],
  ['Claude', { message: 'messages: text content blocks must contain non-whitespace text' }, 'loose_turns'],
  ['Claude', { message: 'messages: final assistant content cannot end with trailing whitespace' }, 'loose_turns'],
  ['a chat template', 'Conversation roles must alternate user/assistant/user/assistant/...', 'loose_turns'],
  ['llama.cpp', { message: 'Cannot have 2 or more assistant messages at the end of the list.' }, 'loose_turns'],
  [
    'Groq',
    "'messages.0' : for 'role:user' the following must be satisfied[('messages.0.content' : value must be a string)]",
    'loose_turns',
  ],
  [
    'DeepSeek',
    {
      message:
        'Failed to deserialize the JSON body into the target type: messages[0]: data did not match any variant of untagged enum ChatCompletionRequestContent at line 1 column 100',
    },
    'loose_turns',
  ],
  ['vLLM', { message: 'Cannot set `add_generation_prompt` to True when the last message is from the assistant.' }, 'assistant_prefill'],
  ['Gemini', { message: 'Requests ending with a model turn are not supported for this model.' }, 'assistant_prefill'],
  ['a Mistral template', { message: 'Tool call IDs should be alphanumeric strings with length 9!' }, 'foreign_tool_ids'],
])('replaces a refused form of the messages: %s', (_, error, form) => {
  expect(adjust(400, error, {})).toEqual({ avoided: [form] });
});

test.each([
  ['Claude', 'This model does not support assistant message prefill. The conversation must end with a user message.'],
  ['Gemini', 'Please ensure that single turn requests end with a user role or the role field is empty.'],
  ['Mistral', 'Expected last role User or Tool (or Assistant with prefix True) for serving but got assistant'],
])('continues an answer by a turn of the user if the provider requires one: %s', (_, message) => {
  const messages = [...BODY.messages, { role: 'assistant', content: 'Once' }];
  expect(adjust(400, { message }, { messages })).toEqual({ avoided: ['assistant_prefill'] });
  expect(adjust(400, { message }, {}), 'the last turn is the user’s').toBeUndefined();
});

test('recognizes a server that does not support stream_options', () => {
  for (const message of [
    'Unrecognized request argument supplied: stream_options',
    'stream_options: Extra inputs are not permitted',
    "Unknown parameter: 'include_usage'",
  ]) {
    expect(adjust(400, { message }, { stream_options: { include_usage: true } })).toEqual({
      stream_options: undefined,
      avoided: ['stream_options'],
    });
  }
});

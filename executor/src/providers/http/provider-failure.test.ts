import type { ErrorCode } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import { mapFailure } from './map-failure.ts';
import { ProviderFailure } from './provider-failure.ts';

const message = 'the text of the provider';
const choice = { index: 0, delta: { content: 'a' }, finish_reason: null };

test.each<[title: string, code: ErrorCode, value: unknown]>([
  ['an error object', 'provider-error', { error: { message } }],
  ['an error text', 'provider-error', { error: message }],
  [
    'an error of Groq',
    'rate-limited',
    { id: 'a', choices: [choice], x_groq: { id: 'r', error: { message, code: 'rate_limit_exceeded' } } },
  ],
  ['an error text of Groq', 'provider-error', { x_groq: { error: message } }],
  ['an error of MiniMax', 'provider-error', { base_resp: { status_code: 1000, status_msg: message } }],
  ['a missing balance at MiniMax', 'quota-exceeded', { choices: null, base_resp: { status_code: 1008, status_msg: message } }],
  ['an invalid key at MiniMax', 'invalid-key', { base_resp: { status_code: 2049, status_msg: message } }],
  ['a rate limit of MiniMax', 'rate-limited', { base_resp: { status_code: '1002', status_msg: message } }],
  ['an error of FastAPI', 'provider-error', { detail: message }],
  ['errors of FastAPI', 'provider-error', { detail: [{ loc: ['body', 'x'], msg: message }] }],
  ['an error object of FastAPI', 'invalid-key', { detail: { message, code: 'invalid_api_key' } }],
  ['a nested error of FastAPI', 'rate-limited', { detail: { error: { message, code: 429 } } }],
  ['an error with other names', 'provider-error', { error_code: 336_000, error_msg: message }],
  ['an error with a short name', 'provider-error', { code: '1301', msg: message }],
  ['an error without a field', 'provider-error', { message, type: 'server_error', code: 500 }],
  ['an error without a field, with a code', 'invalid-key', { message, code: 'invalid_api_key' }],
  ['an error without a field, with a status', 'rate-limited', { message, status: 429 }],
  ['an error of vLLM', 'unsupported-request', { object: 'error', message, type: 'BadRequestError', code: 400 }],
  ['an error of Cloudflare', 'provider-error', { success: false, errors: [{ code: 5007, message }], result: null }],
  ['errors without a mark', 'provider-error', { errors: [{ code: 5021, message }] }],
  ['error texts', 'provider-error', { errors: [message] }],
  ['a message of AWS', 'rate-limited', { Message: message, __type: 'ThrottlingException' }],
  ['a message without success', 'provider-error', { success: false, message }],
  ['a message beside empty content', 'invalid-key', { code: 401, message, data: {} }],
  ['a message beside missing content', 'provider-error', { code: 40_001, msg: message, data: null }],
  ['an error of Gemini', 'overloaded', [{ error: { message, status: 'UNAVAILABLE' } }]],
  ['an error in a choice', 'overloaded', { choices: [{ ...choice, error: { message, code: 503 } }] }],
])('finds %s', (_, code, value) => {
  const failure = ProviderFailure.of(value);
  expect(failure?.text).toContain(message);
  expect(failure && mapFailure(failure, { apiKey: undefined }).code).toBe(code);
});

test('reads the error of an answer with an error status that has the form of an event', () => {
  const body = `id: 1\nevent: error\n:HTTP_STATUS/400\ndata:${JSON.stringify({ code: 'DataInspectionFailed', message })}\n\n`;
  expect(ProviderFailure.ofAnswer(400, body, undefined)).toMatchObject({
    words: ['DataInspectionFailed'],
    text: expect.stringContaining(message),
  });
});

test.each<[reason: string, code: ErrorCode, sentence: RegExp]>([
  ['error', 'provider-error', /an error\.$/],
  ['network_error', 'provider-error', /an error/],
  ['abort', 'provider-error', /an error/],
  ['insufficient_system_resource', 'overloaded', /overloaded/],
  ['function_call_filter: MALFORMED_FUNCTION_CALL', 'provider-error', /invalid tool call/],
  ['UNEXPECTED_TOOL_CALL', 'provider-error', /invalid tool call/],
])('finds the failure in the finish reason %s', (reason, code, sentence) => {
  const failure = ProviderFailure.of({ choices: [{ ...choice, finish_reason: reason }] });
  expect(failure && mapFailure(failure, { apiKey: undefined })).toMatchObject({ code, message: expect.stringMatching(sentence) });
});

test.each([
  [{ choices: [{ ...choice, finish_reason: 'function_call' }] }],
  [{ choices: [{ ...choice, finish_reason: 'content_filter: SAFETY' }] }],
  [{ choices: [choice], base_resp: { status_code: 0, status_msg: '' } }],
  [{ choices: [choice], error: null }],
  [{ choices: [choice], message: 'fine', code: 0 }],
  [{ choices: [], x_groq: { id: 'r', usage: {} } }],
  [{ type: 'message_start', message: { content: [] } }],
  [{ type: 'ping' }],
  [{ type: 'message', role: 'assistant', content: [] }],
  [{ candidates: [] }],
  [{ message: { content: 'a' }, done: false }],
  [{ object: 'list', data: [], detail: 'x' }],
  [{ code: 200, msg: 'success' }],
  [{ message: 'keepalive' }],
  [{ object: 'status', message: 'Searching the web', status: 'running' }],
  [{ usage: { total_tokens: 3 }, message: 'done', code: 'complete' }],
  [{ errors: {} }],
  [{ success: true, errors: [] }],
  [{ success: true, message: 'connected' }],
  [{ code: 0, msg: 'ok', data: null }],
  [{ choices: [choice], errors: [{ message: 'a warning' }] }],
  ['text'],
  [null],
])('finds no error in %j', (value) => {
  expect(ProviderFailure.of(value)).toBeUndefined();
});

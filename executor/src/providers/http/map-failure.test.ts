import { describe, expect, test } from 'vitest';
import { mapFailure } from './map-failure.ts';
import { ProviderFailure } from './provider-failure.ts';

const map = (body: unknown, status?: number) => mapFailure(new ProviderFailure(status, body), { apiKey: undefined });

describe('mapping of provider errors to codes', () => {
  test.each([
    [
      'OpenAI: no credit',
      429,
      { error: { message: 'You exceeded your current quota', type: 'insufficient_quota', code: 'insufficient_quota' } },
      'quota-exceeded',
    ],
    ['OpenAI: limit', 429, { error: { message: 'Rate limit reached', type: 'tokens', code: 'rate_limit_exceeded' } }, 'rate-limited'],
    [
      'OpenAI: context',
      400,
      { error: { message: 'too long', type: 'invalid_request_error', param: 'messages', code: 'context_length_exceeded' } },
      'context-too-long',
    ],
    ['OpenAI: no access to the model', 403, { error: { message: 'no access', code: 'model_not_found' } }, 'model-not-found'],
    [
      'OpenAI: wrong path',
      404,
      { error: { message: 'Invalid URL (POST /chat/completions)', type: 'invalid_request_error' } },
      'bad-provider-answer',
    ],
    [
      'llama.cpp: context',
      400,
      { error: { code: 400, message: 'the request exceeds the available context size', type: 'exceed_context_size_error' } },
      'context-too-long',
    ],
    ['llama.cpp: loading', 503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }, 'overloaded'],
    [
      'vLLM: model',
      404,
      { object: 'error', message: 'The model `x` does not exist.', type: 'NotFoundError', param: null, code: 404 },
      'model-not-found',
    ],
    [
      'vLLM: context',
      400,
      { object: 'error', message: "This model's maximum context length is 4096 tokens.", type: 'BadRequestError', code: 400 },
      'context-too-long',
    ],
    ['FastAPI: wrong path', 404, { detail: 'Not Found' }, 'bad-provider-answer'],
    [
      'FastAPI: refused field',
      422,
      { detail: [{ loc: ['body', 'x'], msg: 'Extra inputs are not permitted', input: { secret: 1 } }] },
      'unsupported-request',
    ],
    [
      'Gemini: key',
      400,
      [{ error: { code: 400, message: 'API key not valid. Please pass a valid API key.', status: 'INVALID_ARGUMENT' } }],
      'invalid-key',
    ],
    ['Gemini: limit', 429, [{ error: { code: 429, message: 'slow down', status: 'RESOURCE_EXHAUSTED' } }], 'rate-limited'],
    ['OpenRouter: credits', 402, { error: { code: 402, message: 'Insufficient credits' } }, 'quota-exceeded'],
    ['OpenRouter: model', 404, { error: { code: 404, message: 'No endpoints found for x/y.' } }, 'model-not-found'],
    ['OpenRouter: in a stream', undefined, { error: { code: 502, message: 'Upstream idle timeout' } }, 'provider-error'],
    [
      'DeepSeek: credits',
      402,
      { error: { message: 'Insufficient Balance', type: 'unknown_error', code: 'invalid_request_error' } },
      'quota-exceeded',
    ],
    [
      'Groq: model',
      404,
      {
        error: {
          message: 'The model `x` does not exist or you do not have access to it.',
          type: 'invalid_request_error',
          code: 'model_not_found',
        },
      },
      'model-not-found',
    ],
    ['Groq: model gone', 400, { error: { message: 'x', code: 'model_decommissioned' } }, 'model-not-found'],
    ['LM Studio: wrong path', undefined, { error: 'Unexpected endpoint or method. (POST /chat/completions)' }, 'bad-provider-answer'],
    ['a server that filters', 400, { error: { message: 'x', code: 'content_policy_violation' } }, 'forbidden'],
    ['a page that was not found', 404, '<html>The model page was not found</html>', 'bad-provider-answer'],
    ['Anthropic: key', 401, { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } }, 'invalid-key'],
    [
      'Anthropic: pages',
      401,
      { type: 'error', error: { type: 'authentication_error', message: 'CORS requests are not allowed for this Organization.' } },
      'blocked-by-cors',
    ],
    [
      'Anthropic: rights',
      403,
      { type: 'error', error: { type: 'permission_error', message: 'Your API key does not have permission' } },
      'forbidden',
    ],
    ['Anthropic: model', 404, { type: 'error', error: { type: 'not_found_error', message: 'model: claude-nope' } }, 'model-not-found'],
    ['Anthropic: wrong path', 404, { type: 'error', error: { type: 'not_found_error', message: 'Not Found' } }, 'bad-provider-answer'],
    [
      'Anthropic: context',
      400,
      { type: 'error', error: { type: 'invalid_request_error', message: 'prompt is too long: 210000 tokens > 200000 maximum' } },
      'context-too-long',
    ],
    [
      'Anthropic: context and limit',
      400,
      {
        type: 'error',
        error: { type: 'invalid_request_error', message: 'input length and `max_tokens` exceed context limit: 190000 + 32000 > 200000' },
      },
      'context-too-long',
    ],
    [
      'Anthropic: size',
      413,
      { type: 'error', error: { type: 'request_too_large', message: 'Request exceeds the maximum size' } },
      'context-too-long',
    ],
    [
      'Anthropic: credit',
      400,
      { type: 'error', error: { type: 'invalid_request_error', message: 'Your credit balance is too low to access the Anthropic API.' } },
      'quota-exceeded',
    ],
    [
      'Anthropic: spend limit',
      400,
      { type: 'error', error: { type: 'invalid_request_error', message: 'You have reached your specified API usage limits.' } },
      'quota-exceeded',
    ],
    ['Anthropic: billing', 402, { type: 'error', error: { type: 'billing_error', message: 'x' } }, 'quota-exceeded'],
    ['Anthropic: limit', 429, { type: 'error', error: { type: 'rate_limit_error', message: 'x' } }, 'rate-limited'],
    ['Anthropic: busy', 529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }, 'overloaded'],
    ['Anthropic: busy in a stream', undefined, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }, 'overloaded'],
    ['Anthropic: its own fault', 500, { type: 'error', error: { type: 'api_error', message: 'Internal server error' } }, 'provider-error'],
    ['Anthropic: too slow', 504, { type: 'error', error: { type: 'timeout_error', message: 'x' } }, 'provider-error'],
    [
      'Gemini: expired key',
      400,
      { error: { code: 400, message: 'API key expired. Please renew the API key.', status: 'INVALID_ARGUMENT' } },
      'invalid-key',
    ],
    [
      'Gemini: region',
      400,
      { error: { code: 400, message: 'User location is not supported for the API use.', status: 'FAILED_PRECONDITION' } },
      'forbidden',
    ],
    [
      'Gemini: model',
      404,
      {
        error: {
          code: 404,
          message: 'models/x is not found for API version v1beta, or is not supported for generateContent.',
          status: 'NOT_FOUND',
        },
      },
      'model-not-found',
    ],
    [
      'Gemini: busy',
      503,
      { error: { code: 503, message: 'The model is overloaded. Please try again later.', status: 'UNAVAILABLE' } },
      'overloaded',
    ],
    ['Gemini: rights', 403, { error: { code: 403, message: 'x', status: 'PERMISSION_DENIED' } }, 'forbidden'],
    [
      'Gemini: context',
      400,
      {
        error: {
          code: 400,
          message: 'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
          status: 'INVALID_ARGUMENT',
        },
      },
      'context-too-long',
    ],
    ['something new', 418, { error: { message: 'teapot', code: 'teapot' } }, 'provider-error'],
  ])('%s', (_, status, body, code) => {
    expect(map(body, status).code).toBe(code);
  });
});

test('names only the status and safe codes in the message', () => {
  const error = map(
    { error: { message: 'Incorrect API key provided: sk-1', type: 'invalid_request_error', code: 'invalid_api_key', param: 'grandma' } },
    401,
  );
  expect(error.message).toBe('The provider rejected the API key (HTTP 401, invalid_api_key, invalid_request_error).');
  expect(error.cure).toBe('Check the key in the provider settings of the executor.');
});

test('names a status that is only in the body', () => {
  expect(map({ error: { code: 502, message: 'x' } }).message).toBe('The provider answered with an error (HTTP 502).');
  expect(map({ error: { code: '429', message: 'x' } }).code).toBe('rate-limited');
  expect(map({ error: { code: 7, message: 'x' } }).message).toBe('The provider answered with an error.');
});

test('prefers the provider’s own wording over the default', () => {
  const wording = { forbidden: { sentence: 'It says no.', cure: 'Ask nicely.' } };
  expect(mapFailure(new ProviderFailure(403, ''), { apiKey: undefined, wording })).toMatchObject({
    message: 'It says no (HTTP 403).',
    cure: 'Ask nicely.',
  });
});

test.each([
  [7, 'Try again in 7 seconds.'],
  [3_600, 'Try again in 60 minutes.'],
])('names the delay of %i seconds in the cure of a rate limit', (seconds, cure) => {
  const error = mapFailure(new ProviderFailure(429, { error: { type: 'rate_limit_error' } }, seconds), { apiKey: undefined });
  expect(error).toMatchObject({ code: 'rate-limited', retryAfter: seconds, cure });
});

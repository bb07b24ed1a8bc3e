import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ExecutorError } from '../executor-error.ts';
import { mapFailure } from '../providers/http/map-failure.ts';
import { ProviderFailure } from '../providers/http/provider-failure.ts';
import { convertFailure } from './convert-failure.ts';

/** An error of the AI SDK. */
const sdkError = (name: string, fields: object = {}, message = 'the secret prompt') =>
  Object.assign(new Error(message), { name: `AI_${name}`, ...fields });

async function convert(thrown: unknown, isStarted = false): Promise<ExecutorError> {
  const failure = await convertFailure(thrown, { signal: new AbortController().signal, isStarted });
  return failure instanceof ProviderFailure ? mapFailure(failure, { apiKey: undefined }) : failure;
}

test.each<[unknown, string]>([
  // Errors before an answer.
  [sdkError('APICallError', { statusCode: 429, responseHeaders: { 'retry-after': '700' } }), 'rate-limited'],
  [
    sdkError('APICallError', { statusCode: 403, responseBody: '{"message":"The security token included in the request is invalid."}' }),
    'invalid-key',
  ],
  [sdkError('APICallError', { statusCode: 403, responseBody: '{"message":"Access denied."}' }), 'forbidden'],
  [sdkError('APICallError', { statusCode: 307 }), 'bad-provider-answer'],
  [sdkError('APICallError', { statusCode: 200, responseBody: '{"error":{"message":"Rate limit","code":429}}' }), 'rate-limited'],
  [sdkError('APICallError', { statusCode: 200, cause: sdkError('JSONParseError') }), 'bad-provider-answer'],
  [sdkError('APICallError', { statusCode: 200, cause: new TypeError('terminated') }), 'answer-cut'],
  [sdkError('APICallError', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }), 'unreachable'],
  [sdkError('APICallError', { cause: Object.assign(new Error('x'), { code: 'UND_ERR_HEADERS_TIMEOUT' }) }), 'first-token-timeout'],
  // Errors in a stream, in the form of the AI SDK, of a provider, or as text.
  [{ message: 'Overloaded', type: 'overloaded_error', statusCode: 529, data: { type: 'overloaded_error' } }, 'overloaded'],
  [{ message: 'Rate limit', type: 'rate_limit_error', code: 429 }, 'rate-limited'],
  ['Rate limit reached', 'rate-limited'],
  [sdkError('TypeValidationError', { value: { object: 'error', message: 'Invalid model', type: 'invalid_model' } }), 'model-not-found'],
  [sdkError('InvalidResponseDataError'), 'bad-provider-answer'],
  // Settings and requests.
  [sdkError('LoadAPIKeyError', {}, 'API key is missing. Pass it or set the X_API_KEY environment variable.'), 'invalid-key'],
  [sdkError('NoSuchModelError'), 'model-not-found'],
  [sdkError('UnsupportedFunctionalityError', { functionality: 'file part media type audio/wav' }), 'unsupported-request'],
  [new Error('the secret prompt'), 'provider-error'],
  [new TypeError('Invalid URL'), 'provider-error'],
  [new TypeError('fetch failed'), 'unreachable'],
  [sdkError('JSONParseError', {}, 'Text: set the environment variable SECRET. the secret prompt'), 'bad-provider-answer'],
  [undefined, 'provider-error'],
])('converts %o to %s', async (thrown, code) => {
  const error = await convert(thrown);
  expect(error).toBeInstanceOf(ExecutorError);
  expect(error.code).toBe(code);
  expect(inspect(error, { depth: 20 })).not.toContain('secret prompt');
});

test('counts a lost connection after the start as a cut answer', async () => {
  expect(await convert(new TypeError('terminated'), true)).toMatchObject({ code: 'answer-cut' });
  expect(await convert(sdkError('InvalidResponseDataError'), true)).toMatchObject({ code: 'answer-cut' });
});

test('names the environment variables that a package reads, and what it does not support', async () => {
  const message =
    'AWS SigV4 authentication requires AWS credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY environment variables.';
  expect((await convert(new Error(message))).cure).toContain('AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY.');
  const unsupported = sdkError('UnsupportedFunctionalityError', { functionality: 'file part media type audio/wav' });
  expect((await convert(unsupported)).message).toContain('file part media type audio/wav');
  const secret = sdkError('UnsupportedFunctionalityError', { functionality: 'part {"text":"the secret prompt"}' });
  expect((await convert(secret)).message).not.toContain('secret');
});

import { expect, test } from 'vitest';
import {
  BACKEND_ERROR_CODES,
  codeForProviderStatus,
  describeBackendError,
  describeError,
  ERROR_CODES,
  isErrorCode,
} from './error-codes.ts';

const ALL_CODES = [...ERROR_CODES, ...BACKEND_ERROR_CODES];

test('isErrorCode accepts wire codes and rejects backend codes and other values', () => {
  expect(ERROR_CODES.every(isErrorCode)).toBe(true);
  expect(BACKEND_ERROR_CODES.some(isErrorCode)).toBe(false);
  for (const other of ['', 'toString', undefined, 7, ['busy']]) expect(isErrorCode(other)).toBe(false);
});

test.each(ALL_CODES)('%s has a sentence, a cure and an error status', (code) => {
  const { sentence, cure, status } = describeBackendError(code);
  for (const text of [sentence, cure]) expect(text).toMatch(/^[A-Z].+[^.]\.$/);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(600);
});

test('maps failures that are easily confused to these statuses', () => {
  const codes = ['busy', 'too-many-requests', 'internal-error', 'blocked-by-cors'] as const;
  expect(codes.map((code) => describeBackendError(code).status)).toEqual([503, 429, 500, 424]);
});

test('every code has an OpenAI error type that fits its status', () => {
  const codes = ['unauthorized', 'chat-refused', 'rate-limited', 'bad-request', 'no-executor'] as const;
  expect(codes.map((code) => describeBackendError(code).type)).toEqual([
    ...['authentication_error', 'permission_error', 'rate_limit_error', 'invalid_request_error', 'server_error'],
  ]);
});

test.each([
  [400, 'unsupported-request'],
  [401, 'invalid-key'],
  [402, 'quota-exceeded'],
  [403, 'forbidden'],
  [404, 'model-not-found'],
  [405, 'bad-provider-answer'],
  [413, 'context-too-long'],
  [422, 'unsupported-request'],
  [429, 'rate-limited'],
  [451, 'forbidden'],
  [500, 'provider-error'],
  [503, 'overloaded'],
  [529, 'overloaded'],
  [undefined, 'provider-error'],
])('HTTP status %s of a provider is %s', (status, code) => {
  expect(codeForProviderStatus(status)).toBe(code);
});

test('a temporary provider failure may be retried at the same provider, the next provider and the next executor', () => {
  const temporary = ALL_CODES.filter((code) => describeBackendError(code).retry.includes('same-provider'));
  expect(temporary).toEqual(['rate-limited', 'overloaded', 'provider-error', 'answer-cut', 'unreachable']);
  for (const code of temporary) expect(describeBackendError(code).retry).toEqual(['same-provider', 'next-provider', 'next-executor']);
});

test('the next provider is tried after a failure of the provider or a limit set for it', () => {
  expect(ERROR_CODES.filter((code) => describeError(code).retry.includes('next-provider')).sort()).toEqual(
    [
      ...['answer-cut', 'bad-provider-answer', 'blocked-by-cors', 'first-token-timeout', 'invalid-key', 'model-not-found', 'over-budget'],
      ...['overloaded', 'provider-error', 'quota-exceeded', 'rate-limited', 'unreachable'],
    ].sort(),
  );
});

test('no other executor is tried after an invalid request, a decision of the user, or the start of the answer', () => {
  expect(ERROR_CODES.filter((code) => !describeError(code).retry.includes('next-executor'))).toEqual([
    ...['bad-request', 'not-allowed', 'over-budget', 'cancelled', 'idle-timeout', 'total-timeout', 'answer-too-large'],
    ...['line-too-long', 'forbidden', 'context-too-long', 'unsupported-request'],
  ]);
  expect(BACKEND_ERROR_CODES.filter((code) => describeBackendError(code).retry.length > 0)).toEqual(['bad-callback']);
});

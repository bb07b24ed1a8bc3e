import { expect, test } from 'vitest';
import { BACKEND_ERROR_CODES, describeBackendError, describeError, ERROR_CODES, isErrorCode } from './error-codes.ts';

const ALL_CODES = [...ERROR_CODES, ...BACKEND_ERROR_CODES];

test('a code is either one of the wire or one of backends', () => {
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

test('failures that had two statuses have one', () => {
  const codes = ['busy', 'too-many-requests', 'internal-error', 'blocked-by-cors'] as const;
  expect(codes.map((code) => describeBackendError(code).status)).toEqual([503, 429, 500, 424]);
});

test('a fault that passes at the same provider may be taken to the next provider and the next executor too', () => {
  const passing = ALL_CODES.filter((code) => describeBackendError(code).retry.includes('same-provider'));
  expect(passing).toEqual(['rate-limited', 'overloaded', 'provider-error', 'answer-cut', 'unreachable']);
  for (const code of passing) expect(describeBackendError(code).retry).toEqual(['same-provider', 'next-provider', 'next-executor']);
});

test('the next provider of the same executor is asked after a fault of the provider, or a limit set for it', () => {
  expect(ERROR_CODES.filter((code) => describeError(code).retry.includes('next-provider')).sort()).toEqual(
    [
      ...['answer-cut', 'bad-provider-answer', 'blocked-by-cors', 'first-token-timeout', 'invalid-key', 'model-not-found', 'over-budget'],
      ...['overloaded', 'provider-error', 'quota-exceeded', 'rate-limited', 'unreachable'],
    ].sort(),
  );
});

test('another executor is not tried after a fault of the request, a decision of the user, or an answer that has begun', () => {
  expect(ERROR_CODES.filter((code) => !describeError(code).retry.includes('next-executor'))).toEqual([
    ...['bad-request', 'not-allowed', 'over-budget', 'cancelled', 'idle-timeout', 'total-timeout', 'answer-too-large'],
    ...['line-too-long', 'forbidden', 'context-too-long', 'unsupported-request'],
  ]);
  expect(BACKEND_ERROR_CODES.filter((code) => describeBackendError(code).retry.length > 0)).toEqual(['bad-callback']);
});

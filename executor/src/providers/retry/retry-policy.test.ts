import { expect, test } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import { chooseDelay, isRetryable, RETRY_POLICY } from './retry-policy.ts';

test.each([
  ['rate-limited', true],
  ['overloaded', true],
  ['provider-error', true],
  ['answer-cut', true],
  ['invalid-key', false],
  ['quota-exceeded', false],
  ['context-too-long', false],
  ['model-not-found', false],
  ['unsupported-request', false],
  ['bad-provider-answer', false],
  ['blocked-by-cors', false],
  ['forbidden', false],
] as const)('retries %s: %s', (code, retries) => {
  expect(isRetryable(new ExecutorError(code))).toBe(retries);
});

test('retries a failed connection, but not an invalid URL', () => {
  expect(isRetryable(new ExecutorError('unreachable', { cause: new TypeError('fetch failed') }))).toBe(true);
  expect(isRetryable(new ExecutorError('unreachable'))).toBe(false);
});

test('increases the delay, with up to half of it random', () => {
  const delay = (attempt: number, random: number) => chooseDelay(RETRY_POLICY, attempt, undefined, random);
  expect([delay(0, 0), delay(0, 1), delay(1, 0), delay(1, 1), delay(2, 0)]).toEqual([500, 1_000, 1_000, 2_000, 2_000]);
});

test('never shortens the delay the provider asks for, and adds a little jitter', () => {
  expect(chooseDelay(RETRY_POLICY, 0, 7, 0)).toBe(7_000);
  expect(chooseDelay(RETRY_POLICY, 1, 7, 1)).toBe(7_500);
  expect(chooseDelay(RETRY_POLICY, 0, 0, 0)).toBe(0);
});

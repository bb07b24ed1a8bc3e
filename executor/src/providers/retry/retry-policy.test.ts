import { expect, test } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import { chooseWait, isRetryable, RETRY_POLICY } from './retry-policy.ts';

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
] as const)('%s is temporary: %s', (code, passes) => {
  expect(isRetryable(new ExecutorError(code))).toBe(passes);
});

test('a failed connection is temporary, an invalid URL is not', () => {
  expect(isRetryable(new ExecutorError('unreachable', { cause: new TypeError('fetch failed') }))).toBe(true);
  expect(isRetryable(new ExecutorError('unreachable'))).toBe(false);
});

test('increases the delay, with up to half of it random', () => {
  const wait = (attempt: number, random: number) => chooseWait(RETRY_POLICY, attempt, undefined, random);
  expect([wait(0, 0), wait(0, 1), wait(1, 0), wait(1, 1), wait(2, 0)]).toEqual([500, 1_000, 1_000, 2_000, 2_000]);
});

test('never shortens the delay the provider asks for, and adds a little jitter', () => {
  expect(chooseWait(RETRY_POLICY, 0, 7, 0)).toBe(7_000);
  expect(chooseWait(RETRY_POLICY, 1, 7, 1)).toBe(7_500);
  expect(chooseWait(RETRY_POLICY, 0, 0, 0)).toBe(0);
});

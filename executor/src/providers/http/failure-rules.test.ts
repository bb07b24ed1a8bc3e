import { readFileSync } from 'node:fs';
import type { ErrorCode } from '@chat-executor/protocol';
import { describe, expect, test } from 'vitest';
import { isRetryable } from '../retry/retry-policy.ts';
import { mapFailure } from './map-failure.ts';
import { ProviderFailure } from './provider-failure.ts';

/** The expected code and cure of each group of the fixture, and whether the provider is asked again. */
const GROUPS = {
  loading: ['overloaded', /when it is loaded, or .*ack_seconds/, true],
  memory: ['provider-error', /smaller model/, false],
  'period-limit': ['quota-exceeded', /when it is reset|^Try again in 94 minutes/, false],
  'rate-limit': ['rate-limited', /^(Wait|Try again in 10 seconds)/, true],
  credit: ['quota-exceeded', /Add credit/, false],
  model: ['model-not-found', /another model/, false],
  'not-for-chat': ['unsupported-request', /chat model/, false],
  'account-settings': ['forbidden', /privacy/, false],
  'too-long': ['context-too-long', /Shorten/, false],
  'too-many': ['unsupported-request', /fewer tools/, false],
  filter: ['forbidden', /Change the request/, false],
  key: ['invalid-key', /Check the key/, false],
  account: ['invalid-key', /Contact the provider/, false],
  permission: ['forbidden', /permissions of the key/, false],
  crashed: ['provider-error', /load it again/, true],
  unsupported: ['unsupported-request', /Remove/, false],
  busy: ['overloaded', /Try again later/, true],
  'bad-sample': ['provider-error', /Try again/, true],
  'unloaded-link': ['unsupported-request', /address is public/, false],
  upstream: ['provider-error', /Try again/, true],
  address: ['bad-provider-answer', /base URL/, false],
} as const satisfies Record<string, readonly [code: ErrorCode, cure: RegExp, retryable: boolean]>;

type Failure = { readonly group: keyof typeof GROUPS; readonly service: string; readonly status?: number; readonly body: object | string };

const FAILURES = readFileSync(new URL('../__fixtures__/failures.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Failure);

const map = (status: number | undefined, body: object | string, retryAfter?: number) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const failure = status === undefined ? new ProviderFailure(status, body, retryAfter) : ProviderFailure.ofAnswer(status, text, retryAfter);
  return mapFailure(failure, { apiKey: undefined });
};

describe.each(Object.entries(GROUPS))('failures of the group %s', (group, [code, cure, retryable]) => {
  test.each(FAILURES.filter((failure) => failure.group === group))('$service: $body', ({ status, body }) => {
    const error = map(status, body);
    expect(error.code).toBe(code);
    expect(error.cure).toMatch(cure);
    expect(isRetryable(error)).toBe(retryable);
  });
});

test.each([
  'Timeout when fetching from the backend',
  'Error while downloading shard 3 of the weights',
  'Failed to fetch the upstream url: connect ECONNREFUSED',
])('a gateway’s own failure is no link that could not be loaded: %s', (message) => {
  expect(map(502, { error: { message } }).code).toBe('provider-error');
});

test('only a model that is loading is asked until it is ready', () => {
  const waits = FAILURES.filter(({ status, body }) => map(status, body).retry === 'until-ready');
  expect(new Set(waits.map(({ group }) => group))).toEqual(new Set(['loading']));
});

test('no message repeats free text of a provider', () => {
  for (const { status, body } of FAILURES) {
    const { message, cure } = map(status, body);
    expect(`${message} ${cure}`).not.toMatch(/\p{Script=Han}|x\.ai|GiB|organization `/u);
  }
});

describe('the delay that a provider asks for', () => {
  const gemini = (quotaId: string) => ({
    error: {
      code: 429,
      message: 'You exceeded your current quota.',
      status: 'RESOURCE_EXHAUSTED',
      details: [{ violations: [{ quotaId }] }, { retryDelay: '37s' }],
    },
  });

  test('is dropped for Gemini’s daily quotas, whose delay is too short, and kept for its quotas per minute', () => {
    expect(map(429, gemini('GenerateRequestsPerDayPerProjectPerModel')).retryAfter).toBeUndefined();
    expect(map(429, gemini('GenerateContentInputTokensPerModelPerMinute'))).toMatchObject({ code: 'rate-limited', retryAfter: 37 });
  });

  test('is named in the cure of a daily limit', () => {
    const body = { error: { message: 'Rate limit reached on tokens per day (TPD)', code: 'rate_limit_exceeded' } };
    expect(map(429, body, 579)).toMatchObject({ code: 'quota-exceeded', cure: 'Try again in 10 minutes.' });
  });
});

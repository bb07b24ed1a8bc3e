import { expect, test } from 'vitest';
import { makeCompletion } from '../../testing/scripted-executor.ts';
import { readCallback } from './read-callback.ts';

const streaming = { stream: true, profile: 'strict', maxBytes: 10_000 } as const;
const whole = { stream: false, profile: 'strict', maxBytes: 10_000 } as const;

test('accepts exactly {status: true} as success of a streaming request', () => {
  expect(readCallback({ status: true }, streaming)).toEqual({ kind: 'success' });
});

test('accepts any truthy status in compat', () => {
  for (const status of ['true', 1, {}]) {
    expect(readCallback({ status }, { ...streaming, profile: 'compat' })).toEqual({ kind: 'success' });
    expect(() => readCallback({ status }, streaming)).toThrow(expect.objectContaining({ code: 'bad-callback' }));
  }
});

test('accepts a completion for a request that does not stream', () => {
  expect(readCallback(makeCompletion('Hello'), whole)).toEqual({ kind: 'completion', completion: makeCompletion('Hello') });
  expect(readCallback({ ...makeCompletion('Hello'), error: null }, whole)).toMatchObject({ kind: 'completion' });
});

const HOSTILE = [
  undefined,
  null,
  '',
  'text',
  0,
  7,
  true,
  [],
  [{ status: true }],
  {},
  { status: 'true' },
  { status: false },
  { status: null },
  { error: '' },
  { error: null },
  { error: {} },
  { error: [] },
  { error: 0 },
  { choices: 'none' },
  Buffer.from('x'),
  { status: false, error: '' },
];

test.each(HOSTILE.map((answer) => [JSON.stringify(answer), answer]))('rejects %s with bad-callback', (_text, answer) => {
  for (const pending of [streaming, whole])
    expect(() => readCallback(answer, pending)).toThrow(expect.objectContaining({ code: 'bad-callback', cure: expect.any(String) }));
});

test('throws the error of an error ack, with its cure and retry-after', () => {
  const ack = { error: 'Too much. Wait.', code: 'rate-limited', cure: 'Wait.', retry_after: 7 };
  for (const pending of [streaming, whole]) {
    expect(() => readCallback(ack, pending)).toThrow(
      expect.objectContaining({ code: 'rate-limited', message: 'Too much.', cure: 'Wait.', retryAfter: 7 }),
    );
  }
});

test('accepts an object as error', () => {
  const ack = { error: { message: 'Too much.', code: 'overloaded', cure: 'Wait.' } };
  expect(() => readCallback(ack, streaming)).toThrow(expect.objectContaining({ code: 'overloaded', message: 'Too much.' }));
});

test('prefers an error over a status', () => {
  expect(() => readCallback({ status: true, error: 'No.' }, streaming)).toThrow(expect.objectContaining({ code: 'provider-error' }));
});

test('masks keys in the text of an error and cuts long texts', () => {
  const ack = { error: `Wrong key sk-canary-1234567890 ${'x'.repeat(100_000)}` };
  expect(() => readCallback(ack, streaming)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('canary') }));
  expect(() => readCallback(ack, streaming)).toThrow(expect.objectContaining({ message: expect.stringMatching(/^.{100,2000}$/s) }));
});

test('rejects a completion that is too large or nested too deeply', () => {
  const deep: unknown = JSON.parse(`{"choices":[${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}]}`);
  for (const answer of [makeCompletion('x'.repeat(10_000)), deep]) {
    expect(() => readCallback(answer, whole)).toThrow(expect.objectContaining({ code: 'answer-too-large' }));
  }
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExecutorError } from '../../executor-error.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { callbackDueMs, Deadlines } from './deadlines.ts';

const LIMITS = { ...DEFAULT_LIMITS, firstTokenMs: 100, callbackMs: 60, idleMs: 50, totalMs: 1_000 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Starts the deadlines of a streamed request, unless `stream` is false. */
function watch({ waitsForAck = (): boolean => false, stream = true, callbackSeconds = (): number | undefined => undefined } = {}) {
  const expired: ExecutorError[] = [];
  let successes = 0;
  const succeed = () => {
    successes += 1;
  };
  const handlers = { expire: (error: ExecutorError) => expired.push(error), ...(stream && { succeed }), waitsForAck };
  return { deadlines: new Deadlines(LIMITS, callbackSeconds, handlers), expired, successes: () => successes };
}

test('fires the first-token limit once if the provider sends only headers', () => {
  const { deadlines, expired } = watch();
  deadlines.noteActivity();
  vi.advanceTimersByTime(99);
  expect(expired).toEqual([]);
  vi.advanceTimersByTime(10_000);
  expect(expired.map(({ code }) => code)).toEqual(['first-token-timeout']);
});

test('answers the callback with success when it is due, and not earlier, if the provider has begun to answer', () => {
  const { deadlines, expired, successes } = watch();
  deadlines.noteActivity();
  vi.advanceTimersByTime(59);
  expect(successes()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(successes()).toBe(1);
  expect(expired).toEqual([]);
});

test.each([
  [
    'streamed request without an answer',
    { stream: true },
    'when the model is loaded, or raise the callback timeout of the executor (callback-seconds)',
  ],
  ['request without streaming, even if the provider has begun to answer', { stream: false }, '"stream": true'],
])('ends a %s when the callback is due, and says what helps', (_, request, cure) => {
  const { deadlines, expired, successes } = watch(request);
  deadlines.startCall();
  if (!request.stream) deadlines.noteActivity();
  vi.advanceTimersByTime(59);
  expect(expired).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(expired.map(({ code }) => code)).toEqual(['first-token-timeout']);
  expect(expired[0]?.cure).toContain(cure);
  expect(successes()).toBe(0);
});

test('names the setting of the backend that helps if the backend names its wait', () => {
  const { deadlines, expired } = watch({ callbackSeconds: () => 0.05 });
  deadlines.startCall();
  vi.advanceTimersByTime(40);
  expect(expired[0]?.cure).toContain('let the backend wait longer (in the Open WebUI function: ack_seconds)');
});

test('waits as long as the backend names after the request', () => {
  let wait: number | undefined;
  const { deadlines, expired, successes } = watch({ callbackSeconds: () => wait });
  wait = 0.1125;
  vi.advanceTimersByTime(80);
  expect(expired).toEqual([]);
  deadlines.noteActivity();
  vi.advanceTimersByTime(10);
  expect(successes()).toBe(1);
});

test('takes the shortest wait that the backend names while the request waits', () => {
  let wait: number | undefined = 100;
  const limits = { ...LIMITS, firstTokenMs: 600_000, totalMs: 600_000 };
  const expired: ExecutorError[] = [];
  const deadlines = new Deadlines(limits, () => wait, { expire: (error) => expired.push(error), waitsForAck: () => false });
  vi.advanceTimersByTime(10_000);
  wait = 30;
  expect(deadlines.firstTokenDeadline - performance.now()).toBe(15_000);
  vi.advanceTimersByTime(1_000);
  wait = 200;
  vi.advanceTimersByTime(13_998);
  expect(expired).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(expired).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('does not blame the model for a request that has not reached it', () => {
  const { expired } = watch();
  vi.advanceTimersByTime(60);
  expect(expired[0]?.cure).toContain('fewer requests');
});

test('ends a request when the callback is due if the provider that had begun to answer has failed', () => {
  const { deadlines, expired, successes } = watch();
  deadlines.noteActivity();
  deadlines.endCall();
  vi.advanceTimersByTime(60);
  expect(expired.map(({ code }) => code)).toEqual(['first-token-timeout']);
  expect(successes()).toBe(0);
});

test('ends a request when the callback is due if only an earlier provider has begun to answer', () => {
  const { deadlines, expired, successes } = watch();
  deadlines.noteActivity();
  deadlines.startCall();
  vi.advanceTimersByTime(60);
  expect(expired.map(({ code }) => code)).toEqual(['first-token-timeout']);
  expect(successes()).toBe(0);
});

test('moves the deadline of the first token to the first-token limit when the provider begins to answer', () => {
  const { deadlines } = watch();
  expect(deadlines.firstTokenDeadline - performance.now()).toBe(60);
  deadlines.noteActivity();
  expect(deadlines.firstTokenDeadline - performance.now()).toBe(100);
  vi.advanceTimersByTime(60);
  // The callback is answered, so the next provider may use the remaining time too.
  deadlines.startCall();
  expect(deadlines.firstTokenDeadline - performance.now()).toBe(40);
});

test.each([
  [undefined, 60],
  [120, 115_000],
  [600, 595_000],
  [10, 8_000],
  [0.5, 400],
])('the callback of a backend that waits %s s is due after %s ms', (seconds, due) => {
  expect(callbackDueMs(seconds, LIMITS)).toBe(due);
});

test('waits for the first token as long as a limit that no timer supports', () => {
  const expired: ExecutorError[] = [];
  const limits = { ...LIMITS, firstTokenMs: Number.POSITIVE_INFINITY, totalMs: 2 ** 31 };
  new Deadlines(limits, () => 1e9, { expire: (error) => expired.push(error), waitsForAck: () => false });
  vi.advanceTimersByTime(1_000_000);
  expect(expired).toEqual([]);
});

test('counts the idle limit from the last byte of the provider, such as a comment', () => {
  const { deadlines, expired } = watch();
  deadlines.restartIdleTimer();
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(49);
    deadlines.noteActivity();
  }
  vi.advanceTimersByTime(49);
  expect(expired).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(expired.map(({ code }) => code)).toEqual(['idle-timeout']);
});

test('counts the idle limit from the last token', () => {
  const { deadlines, expired } = watch();
  for (let i = 0; i < 5; i++) {
    deadlines.restartIdleTimer();
    vi.advanceTimersByTime(49);
  }
  expect(expired).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(expired.map(({ code, message }) => [code, message])).toEqual([
    ['idle-timeout', 'The model stopped sending before the answer was complete (limit 0.1 s).'],
  ]);
});

test('blames the reader for the idle limit if the reader is slow', () => {
  const { deadlines, expired } = watch({ waitsForAck: () => true });
  deadlines.restartIdleTimer();
  vi.advanceTimersByTime(50);
  expect(expired[0]?.message).toContain('The client stopped reading the answer');
});

test('does not extend the total limit on progress', () => {
  const { deadlines, expired } = watch();
  for (let i = 0; i < 100; i++) {
    deadlines.restartIdleTimer();
    vi.advanceTimersByTime(10);
  }
  expect(expired.map(({ code }) => code)).toEqual(['total-timeout']);
});

test('fires no limit after clear', () => {
  const { deadlines, expired } = watch();
  deadlines.clear();
  vi.advanceTimersByTime(10_000);
  expect(expired).toEqual([]);
});

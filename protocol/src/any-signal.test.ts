import { expect, test } from 'vitest';
import { anySignal } from './any-signal.ts';

test('aborts as soon as one of its sources does, with the same reason', () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const signal = anySignal([first.signal, second.signal]);
  expect(signal.aborted).toBe(false);
  const reason = new Error('stopped');
  second.abort(reason);
  first.abort();
  expect(signal.reason).toBe(reason);
  expect(anySignal([first.signal]).aborted).toBe(true);
});

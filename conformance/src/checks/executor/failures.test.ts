import { ERROR_CODES } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import { EXECUTOR_CODES } from './failures.ts';

test('an executor may use every code of the protocol, except those that only backends use', () => {
  expect([...EXECUTOR_CODES, 'no-executor', 'ack-timeout', 'executor-gone'].sort()).toEqual([...ERROR_CODES].sort());
});

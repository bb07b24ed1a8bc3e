import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveOnSignal, type SignalSource } from './leave-on-signal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const source = new EventEmitter();
  const exits: number[] = [];
  return { source, exits, ...leaveOnSignal((code) => exits.push(code), source as unknown as SignalSource) };
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('the first %s asks to leave', (name) => {
  const { source, exits, signal } = start();
  source.emit(name, name);
  expect([signal.aborted, exits]).toEqual([true, []]);
});

test('the second ends the program with the code of its signal', () => {
  const { source, exits } = start();
  source.emit('SIGINT', 'SIGINT');
  source.emit('SIGTERM', 'SIGTERM');
  expect(exits).toEqual([143]);
});

test('treats a repeated Ctrl-C signal as one', () => {
  const { source, exits } = start();
  for (let i = 0; i < 3; i += 1) source.emit('SIGINT', 'SIGINT');
  expect(exits).toEqual([]);
  vi.advanceTimersByTime(1000);
  source.emit('SIGINT', 'SIGINT');
  expect(exits).toEqual([130]);
});

test('signals keep their default action after the listener stops', () => {
  const { source, forget } = start();
  forget();
  expect(source.eventNames()).toEqual([]);
});

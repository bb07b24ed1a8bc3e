import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SignalSource, stopOnSignal } from './stop-on-signal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const source = new EventEmitter();
  const exits: number[] = [];
  return { source, exits, ...stopOnSignal((code) => exits.push(code), source as unknown as SignalSource) };
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('aborts on the first %s', (name) => {
  const { source, exits, signal } = start();
  source.emit(name, name);
  expect([signal.aborted, exits]).toEqual([true, []]);
});

test('exits on the second signal, with the exit code of that signal', () => {
  const { source, exits } = start();
  source.emit('SIGINT', 'SIGINT');
  source.emit('SIGTERM', 'SIGTERM');
  expect(exits).toEqual([143]);
});

test('treats signals of the same Ctrl-C as one', () => {
  const { source, exits } = start();
  for (let i = 0; i < 3; i += 1) source.emit('SIGINT', 'SIGINT');
  expect(exits).toEqual([]);
  vi.advanceTimersByTime(1000);
  source.emit('SIGINT', 'SIGINT');
  expect(exits).toEqual([130]);
});

test('removes its listeners', () => {
  const { source, removeListeners } = start();
  removeListeners();
  expect(source.eventNames()).toEqual([]);
});

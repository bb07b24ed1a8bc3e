import { type Receipt, RequestEndEvent, StateChangeEvent } from '@chat-executor/executor';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CONNECTED, provider } from '../testing/states.ts';
import { ModelRefresher, RETRY_TIMES, type RefreshableExecutor } from './model-refresher.ts';

const EVERY_MS = 300_000;
const GONE = { code: 'unreachable', message: 'Gone.', cure: 'Start it.' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const events = new EventTarget();
  const asked: (string | undefined)[] = [];
  const executor = {
    state: CONNECTED,
    refreshModels: async (id?: string) => void asked.push(id),
    addEventListener: events.addEventListener.bind(events) as RefreshableExecutor['addEventListener'],
    removeEventListener: events.removeEventListener.bind(events) as RefreshableExecutor['removeEventListener'],
  };
  const refresher = new ModelRefresher(executor, EVERY_MS);
  const show = (status: 'ready' | 'failed' | 'checking') => {
    executor.state = { ...CONNECTED, providers: [provider(status === 'failed' ? { status, error: GONE } : { status })] };
    events.dispatchEvent(new StateChangeEvent(executor.state));
  };
  const end = (error: Receipt['error']) => {
    const receipt: Receipt = { id: 'r', model: 'm', providerId: 'ollama', outcome: 'failed', startedAt: 0, durationMs: 1, notes: [] };
    events.dispatchEvent(new RequestEndEvent(error ? { ...receipt, error } : receipt));
  };
  return { refresher, asked, show, end };
}

test('refreshes all providers at an interval until stopped', () => {
  const { refresher, asked } = start();
  vi.advanceTimersByTime(2 * EVERY_MS);
  expect(asked).toEqual([undefined, undefined]);
  refresher.stop();
  vi.advanceTimersByTime(2 * EVERY_MS);
  expect(asked).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('retries a failed provider soon, with growing delays that reset after success', () => {
  const { refresher, asked, show } = start();
  for (let wait: number = RETRY_TIMES.first; wait < RETRY_TIMES.longest; wait *= 2) {
    show('failed');
    show('failed');
    vi.advanceTimersByTime(wait - 1);
    show('checking');
    const before = asked.length;
    vi.advanceTimersByTime(1);
    expect(asked.slice(before)).toEqual(['ollama']);
  }
  show('failed');
  vi.advanceTimersByTime(RETRY_TIMES.longest);
  show('ready');
  const before = asked.length;
  show('failed');
  vi.advanceTimersByTime(RETRY_TIMES.first);
  expect(asked.slice(before)).toEqual(['ollama']);
  refresher.stop();
});

test('refreshes after a request fails because of its provider, not because of the request', () => {
  const { refresher, asked, end, show } = start();
  end({ code: 'bad-request', message: 'm', cure: 'c' });
  end(undefined);
  vi.advanceTimersByTime(RETRY_TIMES.longest);
  expect(asked).toEqual([]);
  end(GONE);
  end(GONE);
  show('ready');
  vi.advanceTimersByTime(RETRY_TIMES.longest);
  expect(asked).toEqual(['ollama']);
  refresher.stop();
});

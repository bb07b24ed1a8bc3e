import { type Receipt, RequestEndEvent, StateChangeEvent } from '@chat-executor/executor';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CONNECTED, provider } from '../testing/states.ts';
import { ModelRefresher, RETRY_DELAYS, type RefreshableExecutor } from './model-refresher.ts';

const EVERY_MS = 300_000;
const GONE = { code: 'unreachable', message: 'Gone.', cure: 'Start it.' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const events = new EventTarget();
  const refreshed: (string | undefined)[] = [];
  const executor = {
    state: CONNECTED,
    refreshModels: async (id?: string) => void refreshed.push(id),
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
  return { refresher, refreshed, show, end };
}

test('refreshes all providers periodically until stopped', () => {
  const { refresher, refreshed } = start();
  vi.advanceTimersByTime(2 * EVERY_MS);
  expect(refreshed).toEqual([undefined, undefined]);
  refresher.stop();
  vi.advanceTimersByTime(2 * EVERY_MS);
  expect(refreshed).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('retries a failed provider soon, with growing delays that reset after success', () => {
  const { refresher, refreshed, show } = start();
  for (let delay: number = RETRY_DELAYS.first; delay < RETRY_DELAYS.longest; delay *= 2) {
    show('failed');
    show('failed');
    vi.advanceTimersByTime(delay - 1);
    show('checking');
    const before = refreshed.length;
    vi.advanceTimersByTime(1);
    expect(refreshed.slice(before)).toEqual(['ollama']);
  }
  show('failed');
  vi.advanceTimersByTime(RETRY_DELAYS.longest);
  show('ready');
  const before = refreshed.length;
  show('failed');
  vi.advanceTimersByTime(RETRY_DELAYS.first);
  expect(refreshed.slice(before)).toEqual(['ollama']);
  refresher.stop();
});

test('refreshes once after a request fails because of its provider, but not because of the request itself', () => {
  const { refresher, refreshed, end, show } = start();
  end({ code: 'bad-request', message: 'm', cure: 'c' });
  end(undefined);
  vi.advanceTimersByTime(RETRY_DELAYS.longest);
  expect(refreshed).toEqual([]);
  end(GONE);
  end(GONE);
  show('ready');
  vi.advanceTimersByTime(RETRY_DELAYS.longest);
  expect(refreshed).toEqual(['ollama']);
  refresher.stop();
});

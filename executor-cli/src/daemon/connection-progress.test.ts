import type { Executor, ExecutorState } from '@chat-executor/executor';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConnectionProgress } from './connection-progress.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const CONNECTION_ERROR = { code: 'backend-unreachable', message: 'Could not reach the backend.', cure: 'Check its URL.' } as const;

/** The lines that a terminal shows for states of an executor. */
function watch(isTerminal = true) {
  const state = { connection: { status: 'off' }, providers: [{ name: 'Ollama', status: 'checking' }] } as unknown as ExecutorState;
  const executor = { state } as unknown as Executor & { state: ExecutorState };
  const drawn: string[] = [];
  const written: string[] = [];
  const output = { write: (text: string) => written.push(text), ...(isTerminal && { redraw: (text: string) => drawn.push(text) }) };
  const progress = new ConnectionProgress(output, executor, 'https://chat.example.com', (error) => ({ ...error, message: 'No answer.' }));
  const show = (change: Partial<ExecutorState>) => Object.assign(executor.state, change);
  return { drawn, written, progress, show };
}

test('shows what the program waits for, since when, and the last error, until it is connected', () => {
  const { drawn, show, progress } = watch();
  vi.advanceTimersByTime(1_000);
  show({ connection: { status: 'connecting' }, providers: [] });
  vi.advanceTimersByTime(1_000);
  show({ connection: { status: 'waiting', error: CONNECTION_ERROR, retryAt: 6_500 } });
  vi.advanceTimersByTime(1_000);
  progress.clear();
  show({ connection: { status: 'connected' } });
  vi.advanceTimersByTime(10_000);
  progress.clear();
  expect(drawn).toEqual([
    'Loading the models of Ollama (1 s)',
    'Connecting to https://chat.example.com (2 s).',
    'Connecting to https://chat.example.com (3 s). Next attempt in 4 s. Last error: No answer.',
    '',
    '',
  ]);
});

test('draws nothing where nobody reads a terminal', () => {
  const { drawn, written, progress } = watch(false);
  vi.advanceTimersByTime(10_000);
  progress.stop();
  expect([drawn, written]).toEqual([[], []]);
});

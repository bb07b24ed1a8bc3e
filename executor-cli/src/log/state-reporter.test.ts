import type { ExecutorState } from '@chat-executor/executor';
import { expect, test } from 'vitest';
import { CONNECTED, provider } from '../testing/states.ts';
import type { LogLine } from './log-line.ts';
import { StateReporter } from './state-reporter.ts';

const UNREACHABLE = { code: 'unreachable', message: 'It is gone.', cure: 'Start it.' } as const;
const LOST = { code: 'connection-lost', message: 'Lost.', cure: 'Wait.' } as const;
const READY: LogLine = { event: 'ready', session: 'session-1', models: ['model-1'] };
const CONNECTING: ExecutorState = { ...CONNECTED, connection: { status: 'connecting' } };
const lost = (retryAt: number): ExecutorState => ({ ...CONNECTED, connection: { status: 'waiting', error: LOST, retryAt } });

/** Returns the lines for a sequence of states. */
function linesFor(...states: readonly ExecutorState[]): readonly LogLine[] {
  const reporter = new StateReporter((error) => error);
  return states.flatMap((state) => reporter.report(state));
}

test('reports ready once per session', () => {
  expect(linesFor(CONNECTING, CONNECTED, CONNECTED)).toEqual([READY]);
});

test('reports ready only when models are known, no provider is being checked, and the announcement is answered', () => {
  const pending: ExecutorState = { ...CONNECTED, connection: { ...CONNECTED.connection, announcement: 'pending' } };
  const checking: ExecutorState = { ...CONNECTED, providers: [provider({}), provider({ id: 'second', status: 'checking' })] };
  expect(linesFor({ ...CONNECTED, models: [] }, checking, pending)).toEqual([]);
  expect(linesFor({ ...CONNECTED, models: [] }, checking, pending, CONNECTED)).toEqual([READY]);
});

test('reports a lost connection once despite retries, and ready again for the next session', () => {
  const again: ExecutorState = { ...CONNECTED, connection: { ...CONNECTED.connection, sessionId: 'session-2' } };
  expect(linesFor(CONNECTED, lost(1.5), CONNECTING, lost(2), CONNECTING, again)).toEqual([
    READY,
    { event: 'connection', status: 'waiting', error: LOST, retryAt: 2 },
    { event: 'ready', session: 'session-2', models: ['model-1'] },
  ]);
});

test('reports a new reason for the lost connection, with the explained error', () => {
  const refused: ExecutorState = {
    ...CONNECTED,
    connection: { status: 'refused', error: { code: 'token-refused', message: 'Refused.', cure: 'Sign in.' } },
  };
  const reporter = new StateReporter((error) => ({ ...error, cure: 'Look into TOKEN.' }));
  reporter.report(lost(1));
  expect(reporter.report(refused)).toEqual([
    { event: 'connection', status: 'refused', error: { code: 'token-refused', message: 'Refused.', cure: 'Look into TOKEN.' } },
  ]);
});

test('reports changed models after ready, once their announcement is answered', () => {
  const models = [...CONNECTED.models, { id: 'model-2', providerId: 'ollama', model: 'model-2' }];
  const pending: ExecutorState = { ...CONNECTED, models, connection: { ...CONNECTED.connection, announcement: 'pending' } };
  expect(linesFor(CONNECTED, pending, { ...CONNECTED, models }, { ...CONNECTED, models })).toEqual([
    READY,
    { event: 'models', models: ['model-1', 'model-2'] },
  ]);
});

test('reports a failing provider once, and its recovery once', () => {
  const failed = provider({ status: 'failed', error: UNREACHABLE, models: [] });
  const states = [failed, provider({ status: 'checking' }), failed, provider({}), provider({})];
  expect(linesFor(...states.map((one) => ({ ...CONNECTING, providers: [one] })))).toEqual([
    { event: 'provider', id: 'ollama', name: 'Ollama', status: 'failed', error: UNREACHABLE },
    { event: 'provider', id: 'ollama', name: 'Ollama', status: 'ready' },
  ]);
});

test('reports a backend that does not support announcements once per session, after ready', () => {
  const stock: ExecutorState = { ...CONNECTED, connection: { ...CONNECTED.connection, announcement: 'stock' } };
  expect(linesFor(stock, stock)).toEqual([READY, { event: 'announcement', answer: 'stock', session: 'session-1' }]);
});

test('reports the reason of an announcement ack once, and again when it changes', () => {
  const withAck = (announcement: 'accepted' | 'refused', announcementReason: string): ExecutorState => ({
    ...CONNECTED,
    connection: { ...CONNECTED.connection, announcement, announcementReason },
  });
  const states = [withAck('accepted', '1 left out.'), withAck('accepted', '1 left out.'), withAck('refused', 'Switched off.')];
  expect(linesFor(...states)).toEqual([
    READY,
    { event: 'announcement', answer: 'accepted', session: 'session-1', reason: '1 left out.' },
    { event: 'announcement', answer: 'refused', session: 'session-1', reason: 'Switched off.' },
  ]);
});

test('reports how many models are not announced', () => {
  expect(linesFor({ ...CONNECTED, modelsLeftOut: 3 })).toEqual([{ ...READY, modelsLeftOut: 3 }]);
});

import type { ExecutorState } from '@chat-executor/executor';
import { expect, test } from 'vitest';
import { CONNECTED, provider } from '../testing/states.ts';
import { followState, NOTHING_TOLD } from './follow-state.ts';
import type { LogLine } from './log-line.ts';

const UNREACHABLE = { code: 'unreachable', message: 'It is gone.', cure: 'Start it.' } as const;
const LOST = { code: 'connection-lost', message: 'Lost.', cure: 'Wait.' } as const;
const READY: LogLine = { event: 'ready', session: 'session-1', models: ['model-1'] };
const CONNECTING: ExecutorState = { ...CONNECTED, connection: { status: 'connecting' } };
const lost = (retryAt: number): ExecutorState => ({ ...CONNECTED, connection: { status: 'waiting', error: LOST, retryAt } });

/** The lines that a row of snapshots leads to. */
function follow(...states: readonly ExecutorState[]): readonly LogLine[] {
  let told = NOTHING_TOLD;
  return states.flatMap((state) => {
    const following = followState(told, state, (error) => error);
    told = following.told;
    return following.lines;
  });
}

test('reports ready once per session', () => {
  expect(follow(CONNECTING, CONNECTED, CONNECTED)).toEqual([READY]);
});

test('reports ready after the models, every provider, and the answer to the announcement', () => {
  const pending: ExecutorState = { ...CONNECTED, connection: { ...CONNECTED.connection, announcement: 'pending' } };
  const checking: ExecutorState = { ...CONNECTED, providers: [provider({}), provider({ id: 'second', status: 'checking' })] };
  expect(follow({ ...CONNECTED, models: [] }, checking, pending)).toEqual([]);
  expect(follow({ ...CONNECTED, models: [] }, checking, pending, CONNECTED)).toEqual([READY]);
});

test('reports a lost connection once despite retries, and ready again for the next session', () => {
  const again: ExecutorState = { ...CONNECTED, connection: { ...CONNECTED.connection, sessionId: 'session-2' } };
  expect(follow(CONNECTED, lost(1.5), CONNECTING, lost(2), CONNECTING, again)).toEqual([
    READY,
    { event: 'connection', status: 'waiting', error: LOST, retryAt: 2 },
    { event: 'ready', session: 'session-2', models: ['model-1'] },
  ]);
});

test('another reason for having no connection is told, in the words it is explained in', () => {
  const refused: ExecutorState = {
    ...CONNECTED,
    connection: { status: 'refused', error: { code: 'token-refused', message: 'Refused.', cure: 'Sign in.' } },
  };
  const first = followState(NOTHING_TOLD, lost(1), (error) => error);
  const second = followState(first.told, refused, (error) => ({ ...error, cure: 'Look into TOKEN.' }));
  expect(second.lines).toEqual([
    { event: 'connection', status: 'refused', error: { code: 'token-refused', message: 'Refused.', cure: 'Look into TOKEN.' } },
  ]);
});

test('a change of the models is told while ready, and not while the announcement is on its way', () => {
  const models = [{ id: 'model-1' }, { id: 'model-2' }];
  const pending: ExecutorState = { ...CONNECTED, models, connection: { ...CONNECTED.connection, announcement: 'pending' } };
  expect(follow(CONNECTED, pending, { ...CONNECTED, models }, { ...CONNECTED, models })).toEqual([
    READY,
    { event: 'models', models: ['model-1', 'model-2'] },
  ]);
});

test('reports a failing provider once, and its recovery once', () => {
  const failed = provider({ status: 'failed', error: UNREACHABLE, models: [] });
  const states = [failed, provider({ status: 'checking' }), failed, provider({}), provider({})];
  expect(follow(...states.map((one) => ({ ...CONNECTING, providers: [one] })))).toEqual([
    { event: 'provider', id: 'ollama', name: 'Ollama', status: 'failed', error: UNREACHABLE },
    { event: 'provider', id: 'ollama', name: 'Ollama', status: 'ready' },
  ]);
});

test('a backend that does not list the models is told of after ready, once a session', () => {
  const stock: ExecutorState = { ...CONNECTED, connection: { ...CONNECTED.connection, announcement: 'stock' } };
  expect(follow(stock, stock)).toEqual([READY, { event: 'announcement', answer: 'stock', session: 'session-1' }]);
});

test('what a backend says of the list of models is told once, and again when it says something else', () => {
  const says = (announcement: 'accepted' | 'refused', announcementReason: string): ExecutorState => ({
    ...CONNECTED,
    connection: { ...CONNECTED.connection, announcement, announcementReason },
  });
  const states = [says('accepted', '1 left out.'), says('accepted', '1 left out.'), says('refused', 'Switched off.')];
  expect(follow(...states)).toEqual([
    READY,
    { event: 'announcement', answer: 'accepted', session: 'session-1', reason: '1 left out.' },
    { event: 'announcement', answer: 'refused', session: 'session-1', reason: 'Switched off.' },
  ]);
});

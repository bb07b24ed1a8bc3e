import type { ProviderState } from '@chat-executor/executor';
import { expect, test } from 'vitest';
import { IDLE_STATE } from '../idle-state.ts';
import { BAR_EN } from '../strings/bar-en.ts';
import { type BarStatus, describeStatus } from './bar.ts';

const checking = { id: 'a', status: 'checking' } as ProviderState;
const lost = { code: 'connection-lost', message: '', cure: '' } as const;
const connected = { status: 'connected' } as const;

test.each<[Partial<typeof IDLE_STATE>, BarStatus]>([
  [{}, { tone: 'idle', text: 'Off' }],
  [{ connection: { status: 'connecting' } }, { tone: 'busy', text: 'Connecting…' }],
  [{ connection: { status: 'waiting' } }, { tone: 'bad', text: 'Waiting' }],
  [{ connection: { status: 'waiting', error: lost } }, { tone: 'bad', text: 'Waiting · connection lost' }],
  [
    { connection: { status: 'waiting', error: lost }, paused: true },
    { tone: 'bad', text: 'Waiting · connection lost' },
  ],
  [
    { connection: connected, paused: true, models: [{ id: 'm', providerId: 'p', model: 'm' }] },
    { tone: 'idle', text: 'Paused' },
  ],
  [
    { connection: connected, models: [{ id: 'm', providerId: 'p', model: 'm' }] },
    { tone: 'good', text: 'Connected · 1 model' },
  ],
  [
    { connection: connected, models: [{ id: 'm', providerId: 'p', model: 'm' }], providers: [checking] },
    { tone: 'good', text: 'Connected · 1 model' },
  ],
  [
    { connection: connected, providers: [checking] },
    { tone: 'busy', text: 'Connected · looking for models…' },
  ],
  [{ connection: connected }, { tone: 'warn', text: 'Connected · no models yet' }],
])('describes the state %j', (change, status) => {
  expect(describeStatus({ ...IDLE_STATE, ...change }, BAR_EN, true, false)).toEqual(status);
});

test('a missing token takes precedence', () => {
  expect(describeStatus({ ...IDLE_STATE, connection: connected }, BAR_EN, false, false)).toEqual({ tone: 'idle', text: 'Not signed in' });
});

test('reports locked keys next to the models of other providers', () => {
  const state = { ...IDLE_STATE, connection: connected };
  expect(describeStatus(state, BAR_EN, true, true)).toEqual({ tone: 'warn', text: 'Keys locked' });
  expect(describeStatus({ ...state, models: [{ id: 'a' }] } as never, BAR_EN, true, true).text).toBe('Keys locked · 1 model');
});

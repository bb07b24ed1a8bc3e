import { expect, test } from 'vitest';
import { CONNECTED, provider } from '../testing/states.ts';
import { describeStatus } from './describe-status.ts';
import { createStatus } from './status.ts';

const IDENTITY = { processId: 42, host: 'h', name: 'my laptop', backend: 'https://chat.example.com', startedAt: 0 };
const FINISHED = { completed: 7, stopped: 1, failed: 2 };

test('formats the status of an executor', () => {
  const state = {
    ...CONNECTED,
    requests: [
      { id: 'r1', status: 'streaming', model: 'model-1', providerName: 'Ollama', startedAt: 3_600_000 },
      { id: 'r2', status: 'queued', model: 'model-1', startedAt: 3_660_000, position: 1 },
      { id: 'r3', status: 'asking', model: 'model-1', task: 'title_generation', startedAt: 3_660_000 },
      { id: 'r4', status: 'retrying', model: 'model-1', startedAt: 3_660_000, retry: { at: 3_682_200, code: 'rate-limited' } },
    ],
  } as const;
  expect(describeStatus(createStatus(IDENTITY, state, FINISHED, 0), 3_671_000)).toBe(
    [
      'my laptop (process 42), for 1 h 1 min',
      '  backend   https://chat.example.com: connected as Ada, session session-1',
      '  models    model-1',
      '  provider  Ollama: ready',
      '  finished  7 completed, 2 failed, 1 stopped',
      '  running   4',
      '            model-1 (Ollama): streaming, for 1 min 11 s',
      '            model-1: queued at position 1, for 11 s',
      '            model-1, title generation: waiting for your permission, for 11 s',
      '            model-1: waiting to retry in 12 s, for 11 s',
    ].join('\n'),
  );
});

test('formats problems with their cure, and an executor that is stopping', () => {
  const state = {
    ...CONNECTED,
    paused: true,
    models: [],
    providers: [provider({ status: 'failed', error: { code: 'unreachable', message: 'Gone.', cure: 'Start it.' } })],
  } as const;
  const { name: _, ...unnamed } = IDENTITY;
  const text = describeStatus(createStatus(unnamed, state, FINISHED, 0), 200_000_000);
  expect(text).toContain('executor (process 42), for 2 d 7 h');
  expect(text).toContain('connected as Ada, session session-1, stopping, accepts no new requests');
  expect(text).toContain('models    none');
  expect(text).toContain('Ollama: failed: Gone. Start it.');
  const error = { code: 'connection-lost', message: 'Lost.', cure: 'Wait.' } as const;
  const lost = createStatus(IDENTITY, { ...CONNECTED, connection: { status: 'waiting', error } }, FINISHED, 0);
  expect(describeStatus(lost, 0)).toContain('https://chat.example.com: waiting: Lost. Wait.');
});

import { expect, test } from 'vitest';
import { describeLine } from './describe-line.ts';
import type { LogLine } from './log-line.ts';

const RECEIPT: LogLine = {
  event: 'receipt',
  id: 'r1',
  model: 'model-1',
  providerId: 'ollama',
  providerName: 'Ollama',
  outcome: 'completed',
  startedAt: 0,
  firstTokenMs: 500,
  durationMs: 2500,
  promptTokens: 3,
  completionTokens: 4,
  notes: ['left out tools'],
};
const LOST = { code: 'connection-lost', message: 'Lost.', cure: 'Wait.' } as const;

test.each<[LogLine, string]>([
  [{ event: 'ready', session: 's', models: ['a', 'b'] }, 'Ready: offering a, b in session s'],
  [RECEIPT, 'completed: model-1 (Ollama), 2.5 s, first token after 0.5 s, 3 + 4 tokens, left out tools'],
  [{ event: 'connection', status: 'waiting', error: LOST }, 'Not connected: Lost. Wait.'],
  [
    { event: 'announcement', answer: 'refused', session: 's' },
    'The backend rejected the model list. Check its log, or ask its administrator.',
  ],
  [{ event: 'announcement', answer: 'refused', session: 's', reason: 'Off.\u001b[2J' }, 'The backend rejected the model list: Off. [2J'],
  [
    { event: 'announcement', answer: 'accepted', session: 's', reason: '1 left out.' },
    'Message from the backend about the model list: 1 left out.',
  ],
  [
    { event: 'models', models: ['a'], modelsLeftOut: 2 },
    'Now offering a. The list is full: 2 models are not announced. Name the models to offer with --model',
  ],
  [{ event: 'models', models: [] }, 'Now offering no models'],
  [{ event: 'models', models: ['a'] }, 'Now offering a'],
  [{ event: 'provider', id: 'o', name: 'Ollama', status: 'ready' }, 'Ollama: available again'],
  [
    { event: 'provider', id: 'o', name: 'Ollama', status: 'failed', error: { code: 'unreachable', message: 'Gone.', cure: 'Start it.' } },
    'Ollama: Gone. Start it.',
  ],
  [{ event: 'draining', running: 0, seconds: 30 }, 'Stopping'],
  [
    { event: 'draining', running: 1, seconds: 30 },
    'Stopping: waiting up to 30 seconds for 1 running request. Press Ctrl-C again to stop now',
  ],
  [
    { event: 'draining', running: 2, seconds: 30 },
    'Stopping: waiting up to 30 seconds for 2 running requests. Press Ctrl-C again to stop now',
  ],
  [{ event: 'stopped' }, 'Stopped'],
])('formats %j', (line, text) => {
  expect(describeLine(line)).toBe(text);
});

test('formats a failed request with its error, without unknown values', () => {
  const { firstTokenMs: _, promptTokens: __, completionTokens: ___, providerName: ____, ...rest } = RECEIPT;
  const failed: LogLine = { ...rest, outcome: 'failed', notes: [], error: { code: 'busy', message: 'Busy.', cure: 'Wait.' } };
  expect(describeLine(failed)).toBe('failed: model-1, 2.5 s: Busy.');
});

test('removes control characters from names that a backend sends, and shortens them', () => {
  const model = `\u001b[2J\u009b1m\u202eevil\r\n${'x'.repeat(500)}`;
  const text = describeLine({ ...RECEIPT, model });
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(text.length).toBeLessThan(300);
});

test('counts the models of a long list instead of naming all', () => {
  const models = Array.from({ length: 2000 }, (_, at) => `model-${at}`);
  const text = describeLine({ event: 'ready', session: 's', models, modelsLeftOut: 1 });
  expect(text).toMatch(/^Ready: offering model-0, .* and \d+ more in session s\. The list is full: 1 model is not announced\./);
  expect(text.length).toBeLessThan(1300);
});

test('names an allowed model that no provider offers, and the most similar one', () => {
  expect(describeLine({ event: 'unknown-model', model: 'lama3.2', similar: 'llama3.2' })).toBe(
    'No provider offers the allowed model lama3.2. Did you mean llama3.2?',
  );
  expect(describeLine({ event: 'unknown-model', model: 'gpt' })).toBe('No provider offers the allowed model gpt.');
});

import { expect, test } from 'vitest';
import { readControl } from './read-control.ts';

const read = (given: Parameters<typeof readControl>[0]) => readControl(given, ['ollama', 'openai']);

test('allows every model without limits by default', () => {
  expect(read({})).toEqual({ budgets: [], prices: [] });
});

test('reads budgets for one provider or for all', () => {
  const { budgets } = read({ budgets: [{ tokens: 1000 }, { provider: 'openai', usd: 2.5, requests: 10 }] });
  expect(budgets).toEqual([
    { id: 'budget-1', tokens: 1000 },
    { id: 'budget-2', provider: 'openai', requests: 10, usd: 2.5 },
  ]);
});

test.each([
  [{ budgets: [{}] }, 'has no limit'],
  [{ budgets: [{ usd: -1 }] }, 'limit "usd"'],
  [{ budgets: [{ usd: -1 }] }, ', not "-1"'],
  [{ budgets: [{ provider: 'other', usd: 1 }] }, 'names an unknown provider "other"'],
  [{ budgets: [{ provider: 'sk-proj-0123456789', usd: 1 }] }, 'names an unknown provider.'],
  [{ prices: [{ provider: 'other', model: 'm', inputUsd: 1, outputUsd: 1 }] }, 'names an unknown provider'],
  [{ allowedModels: ['m', { provider: 'other', model: 'm' }] }, 'An allowed model names an unknown provider'],
])('rejects %j', (given, message) => {
  expect(() => read(given)).toThrow(message);
});

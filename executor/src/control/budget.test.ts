import { expect, test } from 'vitest';
import { type Budget, findAllowance, overBudget, sumUsed } from './budget.ts';
import type { UsageRow } from './usage-ledger.ts';

const HERE = { backend: 'https://a.example', provider: 'openai' };
const row = (change: Partial<UsageRow> = {}): UsageRow => ({
  ...{ day: '2026-01-01', ...HERE, requests: 1, tokens: 100, costUsd: 0.5, unpriced: 0 },
  ...change,
});
const ROWS = [row(), row({ provider: 'ollama', costUsd: 0 }), row({ backend: 'https://b.example' })];

test('applies a budget to its backend, its provider, both, or everything', () => {
  const used = (scope: Partial<Budget>) => sumUsed({ id: 'x', ...scope }, ROWS).tokens;
  expect(used({ backend: HERE.backend, provider: HERE.provider })).toBe(100);
  expect(used({ backend: HERE.backend })).toBe(200);
  expect(used({ provider: HERE.provider })).toBe(200);
  expect(used({})).toBe(300);
});

test('applies the strictest limit of each kind, and never leaves a negative rest', () => {
  const budgets: Budget[] = [
    { id: 'all', tokens: 1000, requests: 3 },
    { id: 'backend', backend: HERE.backend, tokens: 250, usd: 2 },
    { id: 'other', provider: 'ollama', tokens: 1 },
  ];
  expect(findAllowance(budgets, HERE, ROWS)).toEqual({ requests: 0, tokens: 50, usd: 1.5 });
  expect(findAllowance(budgets, { ...HERE, provider: 'ollama' }, ROWS)).toMatchObject({ tokens: 0 });
});

test('limits nothing without a budget', () => {
  const { requests, tokens, usd } = findAllowance([], HERE, ROWS);
  expect([requests, tokens, usd]).toEqual([Infinity, Infinity, Infinity]);
});

test('names the limit in the error, but not its amount', () => {
  expect(overBudget('tokens', 'before')).toMatchObject({
    code: 'over-budget',
    message: expect.stringMatching(/token budget .* used up for today/),
  });
  expect(overBudget('usd', 'answer').message).toMatch(/spending budget .* ran out during the answer/);
  expect(overBudget('usd', 'answer').message).not.toMatch(/\d/);
});

import type { Grant } from '@chat-executor/executor/control';
import { expect, test } from 'vitest';
import { toBudget } from './budgets-section.ts';
import { changeLimit, exceedsPrices, typedIn } from './grant-draft.ts';

const at = (model: string, baseUrl = 'https://api.openai.com/v1') => ({ id: model, model, provider: 'p', baseUrl });

test.each<readonly [string, boolean, Grant['models']]>([
  ['all models, including later ones', true, 'all'],
  ['models with a price', false, [at('gpt-5'), at('gpt-5-mini')]],
  ['a model without a price', true, [at('gpt-5'), at('o1-pro')]],
  ['a local model', false, [at('gemma3', 'http://localhost:11434')]],
  ['a model that names no provider', true, ['gpt-5']],
  ['no models', false, []],
])('says that a spending limit does not cover %s: %s', (_, expected, models) => {
  expect(exceedsPrices(models, { usd: 5 }, [])).toBe(expected);
  expect(exceedsPrices(models, { tokens: 5 }, [])).toBe(false);
});

test('a price that the user entered is a known price', () => {
  const own = [{ provider: 'p', model: 'o1-pro', inputUsd: 150, outputUsd: 600 }];
  expect(exceedsPrices([at('o1-pro')], { usd: 5 }, own)).toBe(false);
});

test.each(['-1', '-0.01', 'many', '1e999'])('a typed limit of %s is an error, and drops no limit', (typed) => {
  const draft = { scope: 'all', models: [], limits: { usd: 5 } } as const;
  expect(changeLimit(draft, 'usd', typed)).toEqual({ ...draft, isLimitInvalid: true });
  expect(toBudget({ id: 'b', backend: '', provider: '', requests: '10', tokens: typed, usd: '' })).toBe('limitInvalid');
});

test('a text that a number field hides is an error, and an empty field removes its limit', () => {
  const draft = { scope: 'all', models: [], limits: { usd: 5 } } as const;
  const field = (badInput: boolean) => typedIn({ value: '', validity: { badInput } as ValidityState });
  expect(changeLimit(draft, 'usd', field(true))).toMatchObject({ limits: { usd: 5 }, isLimitInvalid: true });
  expect(changeLimit(draft, 'usd', field(false))).toMatchObject({ limits: {}, isLimitInvalid: false });
  expect(toBudget({ id: 'b', backend: '', provider: '', requests: ' ', tokens: '', usd: '' })).toBe('limitMissing');
  expect(toBudget({ id: 'b', backend: '', provider: '', requests: '10', tokens: '0', usd: '' })).toEqual({
    id: 'b',
    requests: 10,
    tokens: 0,
  });
});

import { expect, test } from 'vitest';
import { costOf, findPrice } from './find-price.ts';
import { PRICE_TABLE } from './price-table.ts';

const at = (baseUrl: string, id = 'p') => ({ id, kind: 'openai-compatible', name: 'P', baseUrl });
const OPENAI = at('https://api.openai.com/v1');

test('uses the price of a model for its dated releases, but not for related models', () => {
  expect(findPrice(OPENAI, 'gpt-5-mini-2025-08-07')).toMatchObject({ inputUsd: 0.25, outputUsd: 2, from: 'table' });
  expect(findPrice(OPENAI, 'gpt-5')).toMatchObject({ inputUsd: 1.25 });
  expect(findPrice(OPENAI, 'gpt-5-pro')).toBeUndefined();
  expect(findPrice(at('https://generativelanguage.googleapis.com/v1beta'), 'models/gemini-2.5-flash')).toMatchObject({ inputUsd: 0.3 });
});

test('does not use the price of a model at another provider', () => {
  expect(findPrice(at('https://api.openai.com.example/v1'), 'gpt-5')).toBeUndefined();
  expect(findPrice(at('https://gateway.example/v1'), 'gpt-5')).toBeUndefined();
});

test('treats a local model as free, but not a local gateway or an Ollama cloud model', () => {
  expect(findPrice(at('http://localhost:11434'), 'gemma3:270m')).toMatchObject({ inputUsd: 0, from: 'local' });
  expect(findPrice(at(''), 'in-the-page')).toMatchObject({ from: 'local' });
  expect(findPrice(at('http://localhost:4000/v1'), 'gpt-5')).toBeUndefined();
  expect(findPrice(at('http://localhost:11434'), 'gpt-oss:120b-cloud')).toBeUndefined();
  expect(findPrice(at('http://192.168.1.5:11434'), 'gemma3')).toBeUndefined();
});

test('prefers a price that the user entered', () => {
  const own = [{ provider: 'p', model: 'gpt-5', inputUsd: 9, outputUsd: 10 }];
  expect(findPrice(OPENAI, 'gpt-5', own)).toEqual({ inputUsd: 9, outputUsd: 10, from: 'own' });
  expect(findPrice(at('https://api.openai.com/v1', 'other'), 'gpt-5', own)).toMatchObject({ inputUsd: 1.25 });
});

test.each(['big:cloud', 'BIG:cloud', 'Big:CLOUD'])('a backend cannot avoid a price by how it spells a model: %s', (model) => {
  const ollama = at('http://localhost:11434');
  expect(findPrice(ollama, model)).toBeUndefined();
  const own = [{ provider: 'p', model: 'big:cloud', inputUsd: 9, outputUsd: 10 }];
  expect(findPrice(ollama, model, own)).toMatchObject({ outputUsd: 10, from: 'own' });
  expect(findPrice(OPENAI, 'GPT-5-Mini')).toMatchObject({ outputUsd: 2 });
});

test('prefers a price that was entered for the exact id', () => {
  const own = ['M', 'm'].map((model, index) => ({ provider: 'p', model, inputUsd: index, outputUsd: index }));
  expect(findPrice(OPENAI, 'm', own)).toMatchObject({ inputUsd: 1 });
});

test('has a date and a source for every price list', () => {
  for (const { asOf, source, models } of PRICE_TABLE) {
    expect(asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(source).toMatch(/^https:\/\//);
    for (const { inputUsd, outputUsd } of Object.values(models)) expect(inputUsd > 0 && outputUsd >= inputUsd).toBe(true);
  }
});

test('calculates costs per million tokens', () => {
  expect(costOf({ inputUsd: 1, outputUsd: 10 }, 500_000, 50_000)).toBeCloseTo(1);
});

import { expect, test } from 'vitest';
import { IN_PAGE_PRESETS, PROVIDER_PRESETS } from './presets.ts';
import type { PresetTexts } from './presets-en.ts';
import { PROVIDER_REGISTRY } from './registry.ts';

test('has a registered kind and a unique id for every preset', () => {
  const presets = [...PROVIDER_PRESETS, ...IN_PAGE_PRESETS];
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
  for (const { kind } of presets) expect(PROVIDER_REGISTRY.has(kind)).toBe(true);
});

test('has a full URL for every preset except the generic one', () => {
  expect(PROVIDER_PRESETS.filter(({ baseUrl }) => !URL.canParse(baseUrl)).map(({ id }) => id)).toEqual(['openai-compatible']);
});

test('links to the page for creating a key if a preset needs one', () => {
  for (const { needsKey, keyUrl } of PROVIDER_PRESETS) expect(keyUrl !== undefined).toBe(needsKey);
});

test('describes the access of pages for every preset except the generic one', () => {
  for (const { id, pageAccess, texts } of PROVIDER_PRESETS) {
    expect(pageAccess !== undefined, id).toBe(id !== 'openai-compatible');
    expect(texts.en.pageNote !== undefined, id).toBe(pageAccess !== undefined);
  }
});

test('has every text in English and Chinese', () => {
  for (const { texts } of [...PROVIDER_PRESETS, ...IN_PAGE_PRESETS]) {
    const sentences = ({ title: _, ...others }: PresetTexts) => Object.values(others);
    for (const sentence of sentences(texts.en)) expect(sentence).toMatch(/^[A-Z][\x20-\x7e]*\.$/);
    for (const sentence of sentences(texts.zh)) expect(sentence).toMatch(/\p{Script=Han}.*。$/u);
  }
});

test('resolves each URL to the endpoint of its kind', async () => {
  const endpoints = {
    'openai-compatible': (await import('./openai-compatible/resolve-endpoint.ts')).resolveEndpoint,
    'openai-responses': (await import('./openai-responses/openai-responses-provider.ts')).OPENAI_RESPONSES_STEPS.resolveEndpoint,
    ollama: (await import('./ollama/resolve-endpoint.ts')).resolveEndpoint,
    anthropic: (await import('./anthropic/resolve-endpoint.ts')).resolveEndpoint,
    gemini: (await import('./gemini/resolve-endpoint.ts')).resolveEndpoint,
  };
  const resolve = (id: string) => {
    const preset = PROVIDER_PRESETS.find((each) => each.id === id);
    return preset && endpoints[preset.kind as keyof typeof endpoints](preset.baseUrl, 'chat', { model: 'm', stream: false }).href;
  };
  expect(resolve('anthropic')).toBe('https://api.anthropic.com/v1/messages');
  expect(resolve('claude-openai')).toBe('https://api.anthropic.com/v1/chat/completions');
  expect(resolve('gemini')).toBe('https://generativelanguage.googleapis.com/v1beta/models/m:generateContent');
  expect(resolve('gemini-openai')).toBe('https://generativelanguage.googleapis.com/v1beta/openai/chat/completions');
  expect(resolve('openai-responses')).toBe('https://api.openai.com/v1/responses');
  expect(resolve('groq')).toBe('https://api.groq.com/openai/v1/chat/completions');
});

test('has an in-page preset for each kind that runs in a page', () => {
  expect(IN_PAGE_PRESETS.map(({ kind }) => kind)).toEqual(
    [...PROVIDER_REGISTRY.values()].flatMap(({ kind, inPage }) => (inPage ? [kind] : [])),
  );
  for (const { baseUrl, needsKey } of IN_PAGE_PRESETS) expect([baseUrl, needsKey]).toEqual(['', false]);
});

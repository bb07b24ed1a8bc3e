import { expect, test } from 'vitest';
import { IN_PAGE_PRESETS, PROVIDER_PRESETS } from './presets.ts';
import { PROVIDER_REGISTRY } from './registry.ts';

test('every preset has a registered kind and a unique id', () => {
  const presets = [...PROVIDER_PRESETS, ...IN_PAGE_PRESETS];
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
  for (const { kind } of presets) expect(PROVIDER_REGISTRY.has(kind)).toBe(true);
});

test('every preset except the one without a URL has a full URL', () => {
  expect(PROVIDER_PRESETS.filter(({ baseUrl }) => !URL.canParse(baseUrl)).map(({ id }) => id)).toEqual(['openai-compatible']);
});

test('a preset that needs a key links to where to create one', () => {
  for (const { needsKey, keyUrl } of PROVIDER_PRESETS) expect(keyUrl !== undefined).toBe(needsKey);
});

test('every preset except the one without a URL says what a page can do there', () => {
  for (const { id, pageAccess, pageNote } of PROVIDER_PRESETS) {
    expect(pageAccess !== undefined, id).toBe(id !== 'openai-compatible');
    expect(pageNote !== undefined, id).toBe(pageAccess !== undefined);
  }
});

test('every text is in English and Chinese', () => {
  const texts = [...PROVIDER_PRESETS, ...IN_PAGE_PRESETS].flatMap(({ hint, pageNote, openCure }) =>
    [hint, pageNote, openCure].filter((text) => text !== undefined),
  );
  for (const { en, zh } of texts) {
    expect(en).toMatch(/^[A-Z][\x20-\x7e]*\.$/);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
  }
});

test('each URL resolves to the endpoint of its kind', async () => {
  const endpoints = {
    'openai-compatible': (await import('./openai-compatible/resolve-endpoint.ts')).resolveEndpoint,
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
  expect(resolve('groq')).toBe('https://api.groq.com/openai/v1/chat/completions');
});

test('in-page presets have the kinds that run in a page', () => {
  expect(IN_PAGE_PRESETS.map(({ kind }) => kind)).toEqual(
    [...PROVIDER_REGISTRY.values()].flatMap(({ kind, inPage }) => (inPage ? [kind] : [])),
  );
  for (const { baseUrl, needsKey } of IN_PAGE_PRESETS) expect([baseUrl, needsKey]).toEqual(['', false]);
});

import { expect, test } from 'vitest';
import {
  createProviderId,
  findDraftErrors,
  findDraftWarning,
  hasMoved,
  type ProviderDraft,
  toDraft,
  toSettings,
} from './provider-draft.ts';

const kept = { id: 'a', kind: 'openai-compatible', name: 'A', baseUrl: 'https://api.example.com/v1', apiKey: 'sk-canary', enabled: false };
const draft = (change: Partial<ProviderDraft> = {}): ProviderDraft => ({ ...toDraft(kept), ...change });

test('a draft of a kept provider never holds its key', () => {
  expect(JSON.stringify(draft())).not.toContain('sk-canary');
});

test('a kept key goes on, unless it is replaced, forgotten, or the origin is another', () => {
  expect(toSettings(draft(), kept, 'a')).toEqual(kept);
  expect(toSettings(draft({ apiKey: ' new ' }), kept, 'a').apiKey).toBe('new');
  expect(toSettings(draft({ deleteKey: true }), kept, 'a')).not.toHaveProperty('apiKey');
  expect(toSettings(draft({ baseUrl: 'https://api.example.com/v2' }), kept, 'a').apiKey).toBe('sk-canary');
  for (const baseUrl of ['https://evil.example/v1', 'http://api.example.com/v1', 'https://api.example.com:444/v1']) {
    expect(hasMoved(draft({ baseUrl }), kept)).toBe(true);
    expect(toSettings(draft({ baseUrl }), kept, 'a')).not.toHaveProperty('apiKey');
  }
});

test('models are one a line, without blanks or repeats; none means that the provider is asked', () => {
  expect(toSettings(draft({ models: ' a \n\nb\na' }), kept, 'a').models).toEqual(['a', 'b']);
  expect(toSettings(draft({ models: ' \n' }), kept, 'a')).not.toHaveProperty('models');
  expect(toDraft({ ...kept, models: ['a', 'b'] }).models).toBe('a\nb');
});

test.each([
  [{ name: ' ' }, { name: 'nameMissing' }],
  [{ baseUrl: '' }, { baseUrl: 'urlMissing' }],
  [{ baseUrl: 'api.example.com' }, { baseUrl: 'urlWrong' }],
  [{ baseUrl: 'ftp://api.example.com' }, { baseUrl: 'urlWrong' }],
  [{ baseUrl: 'javascript:alert(1)' }, { baseUrl: 'urlWrong' }],
  [{ baseUrl: 'https://user:secret@api.example.com' }, { baseUrl: 'urlCredentials' }],
  [{ baseUrl: ' https://api.example.com/v1 ' }, {}],
])('%j is told as %j', (change, errors) => {
  expect(findDraftErrors(draft(change))).toEqual(errors);
});

test.each([
  ['http://192.168.0.7:8000', true, 'https:', 'mixedContent'],
  ['http://192.168.0.7:8000', false, 'https:', 'mixedContent'],
  ['http://192.168.0.7:8000', true, 'http:', 'plainHttp'],
  ['http://192.168.0.7:8000', false, 'http:', undefined],
  ['http://localhost:11434', true, 'https:', undefined],
  ['http://127.0.0.1:11434', true, 'https:', undefined],
  ['http://[::1]:11434', true, 'https:', undefined],
  ['https://api.example.com', true, 'https:', undefined],
  ['nonsense', true, 'https:', undefined],
])('%s with a key %s in a page over %s: %s', (baseUrl, sendsKey, protocol, warning) => {
  expect(findDraftWarning(draft({ baseUrl }), sendsKey, protocol)).toBe(warning);
});

test('generates readable, unique ids', () => {
  expect(createProviderId('LM Studio', [])).toBe('lm-studio');
  expect(createProviderId('LM Studio', ['lm-studio', 'lm-studio-2'])).toBe('lm-studio-3');
  expect(createProviderId('工作站', [])).toBe('provider');
});

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

const stored = {
  id: 'a',
  kind: 'openai-compatible',
  name: 'A',
  baseUrl: 'https://api.example.com/v1',
  apiKey: 'sk-canary',
  enabled: false,
};
const draft = (change: Partial<ProviderDraft> = {}): ProviderDraft => ({ ...toDraft(stored), ...change });

test('a draft of a stored provider never contains its key', () => {
  expect(JSON.stringify(draft())).not.toContain('sk-canary');
});

test('a stored key stays unless it is replaced or deleted, or the origin changes', () => {
  expect(toSettings(draft(), stored, 'a')).toEqual(stored);
  expect(toSettings(draft({ apiKey: ' new ' }), stored, 'a').apiKey).toBe('new');
  expect(toSettings(draft({ deleteKey: true }), stored, 'a')).not.toHaveProperty('apiKey');
  expect(toSettings(draft({ baseUrl: 'https://api.example.com/v2' }), stored, 'a').apiKey).toBe('sk-canary');
  for (const baseUrl of ['https://evil.example/v1', 'http://api.example.com/v1', 'https://api.example.com:444/v1']) {
    expect(hasMoved(draft({ baseUrl }), stored)).toBe(true);
    expect(toSettings(draft({ baseUrl }), stored, 'a')).not.toHaveProperty('apiKey');
  }
});

test('reads one model per line, without blank lines and duplicates; no models means the list of the provider', () => {
  expect(toSettings(draft({ models: ' a \n\nb\na' }), stored, 'a').models).toEqual(['a', 'b']);
  expect(toSettings(draft({ models: ' \n' }), stored, 'a')).not.toHaveProperty('models');
  expect(toDraft({ ...stored, models: ['a', 'b'] }).models).toBe('a\nb');
});

test.each([
  [{ name: ' ' }, { name: 'nameMissing' }],
  [{ baseUrl: '' }, { baseUrl: 'urlMissing' }],
  [{ baseUrl: 'api.example.com' }, { baseUrl: 'urlWrong' }],
  [{ baseUrl: 'ftp://api.example.com' }, { baseUrl: 'urlWrong' }],
  [{ baseUrl: 'javascript:alert(1)' }, { baseUrl: 'urlWrong' }],
  [{ baseUrl: 'https://user:secret@api.example.com' }, { baseUrl: 'urlCredentials' }],
  [{ baseUrl: ' https://api.example.com/v1 ' }, {}],
])('finds the errors of %j: %j', (change, errors) => {
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
])('warns about %s (sends a key: %s) on a page over %s: %s', (baseUrl, sendsKey, protocol, warning) => {
  expect(findDraftWarning(draft({ baseUrl }), sendsKey, protocol)).toBe(warning);
});

test('generates readable, unique ids', () => {
  expect(createProviderId('LM Studio', [])).toBe('lm-studio');
  expect(createProviderId('LM Studio', ['lm-studio', 'lm-studio-2'])).toBe('lm-studio-3');
  expect(createProviderId('工作站', [])).toBe('provider');
});

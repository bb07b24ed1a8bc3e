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

test('a stored header stays unless it is replaced or removed, or the origin changes', () => {
  const withHeaders = { ...stored, key: 'kept' as const, headers: { 'X-Gate': 'canary-gate', 'X-Id': 'id' } };
  const initial = toDraft(withHeaders);
  expect(JSON.stringify(initial)).not.toContain('canary-gate');
  expect(toSettings(initial, withHeaders, 'a')).toEqual(withHeaders);
  const [gate] = initial.headers;
  expect(toSettings({ ...initial, headers: [{ name: ' X-Gate ', value: ' new ' }] }, withHeaders, 'a').headers).toEqual({
    'X-Gate': 'new',
  });
  expect(toSettings({ ...initial, headers: [] }, withHeaders, 'a')).not.toHaveProperty('headers');
  expect(findDraftErrors(initial, withHeaders)).toEqual({});
  const moved = { ...initial, headers: gate ? [gate] : [], baseUrl: 'https://evil.example/v1' };
  expect(findDraftErrors(moved, withHeaders)).toEqual({ headers: 'headerValueWrong' });
  expect(JSON.stringify(toSettings(moved, withHeaders, 'a'))).not.toContain('canary');
  // Without any secret left, none is stored.
  const { apiKey: _, ...headersOnly } = withHeaders;
  expect(toSettings({ ...initial, headers: [] }, headersOnly, 'a')).not.toHaveProperty('key');
});

test.each([
  [{ headers: [{ name: 'X Y', value: 'v' }] }, { headers: 'headerNameWrong' }],
  [{ headers: [{ name: '', value: 'v' }] }, { headers: 'headerNameWrong' }],
  [{ headers: [{ name: 'Host', value: 'v' }] }, { headers: 'headerForbidden' }],
  [{ headers: [{ name: 'X', value: '' }] }, { headers: 'headerValueWrong' }],
  [
    {
      headers: [
        { name: 'X', value: 'v' },
        { name: 'x', value: 'w' },
      ],
    },
    { headers: 'headerTwice' },
  ],
  [{ headers: [{ name: ' ', value: '' }] }, {}],
  [{ extraBody: '[1]' }, { extraBody: 'extraNotObject' }],
  [{ extraBody: '{' }, { extraBody: 'extraNotObject' }],
  [{ extraBody: '{"messages":[]}' }, { extraBody: 'extraFixed' }],
  [{ extraBody: ' ' }, {}],
  [{ aliases: [{ model: '', id: 'x', name: '' }] }, { aliases: 'aliasModel' }],
  [
    {
      aliases: [
        { model: 'a', id: 'x', name: '' },
        { model: 'b', id: 'x', name: '' },
      ],
    },
    { aliases: 'aliasTwice' },
  ],
  [{ aliases: [{ model: 'a', id: '', name: '' }] }, {}],
  [{ offersAll: false, models: ' \n' }, { models: 'modelsMissing' }],
])('finds the errors of the lists of %j: %j', (change, errors) => {
  expect(findDraftErrors(draft(change))).toEqual(errors);
});

test('an edit while keys are locked keeps the locked secrets', () => {
  const { apiKey: _, ...rest } = stored;
  const locked = { ...rest, key: 'locked' as const };
  expect(toSettings({ ...toDraft(locked), name: 'B' }, locked, 'a')).toEqual({ ...locked, name: 'B' });
});

test('keeps the prefix, aliases and extra fields of a provider', () => {
  const full = {
    ...stored,
    extraBody: { seed: null },
    offersNonChat: true,
    prefix: 'p/',
    aliases: [
      { model: 'm', id: 'x' },
      { model: 'n', name: 'N' },
    ],
  };
  expect(toSettings(toDraft(full), full, 'a')).toEqual(full);
});

test('reads one model per line, without blank lines and duplicates, unless all are offered', () => {
  expect(toSettings(draft({ offersAll: false, models: ' a \n\nb\na' }), stored, 'a').models).toEqual(['a', 'b']);
  expect(toSettings(draft({ offersAll: true, models: 'a' }), stored, 'a')).not.toHaveProperty('models');
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

import type { ProviderState } from '@chat-executor/executor';
import { expect, test } from 'vitest';
import { KnownModels } from './known-models.ts';
import type { StorageHost } from './local-storage-store.ts';
import { LOCKED_KIND, type StoredProvider } from './stored-settings.ts';

/** A window with a storage. */
function openWindow(items = new Map<string, string>()): StorageHost & { readonly items: Map<string, string> } {
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  };
  return Object.assign(new EventTarget(), { localStorage: localStorage as unknown as Storage, items });
}

const provider = (id: string, baseUrl = 'https://a.example/v1'): StoredProvider => ({ id, kind: 'openai-compatible', name: id, baseUrl });
const state = (id: string, models: ProviderState['models'], change: Partial<ProviderState> = {}): ProviderState => ({
  ...provider(id),
  hasKey: true,
  enabled: true,
  status: 'ready',
  models,
  ...change,
});

test('remembers what a provider with a key listed last, for its URL only', () => {
  const host = openWindow();
  const models = [{ id: 'm', name: 'Model' }];
  new KnownModels(host).remember([state('a', models), state('without-key', models)], new Set(['a']));
  // After a reload.
  const known = new KnownModels(host);
  expect(known.find(provider('a'))).toEqual(models);
  expect(known.find(provider('a', 'https://b.example/v1'))).toEqual([]);
  expect(known.find(provider('without-key'))).toEqual([]);
});

test('keeps the list while a provider fails or is locked, and forgets removed providers', () => {
  const host = openWindow();
  const known = new KnownModels(host);
  known.remember([state('a', [{ id: 'm' }]), state('b', [{ id: 'n' }])], new Set(['a', 'b']));
  known.remember([state('a', [], { status: 'failed' }), state('b', [{ id: 'x' }], { kind: LOCKED_KIND })], new Set(['a', 'b']));
  expect(known.find(provider('a'))).toEqual([{ id: 'm' }]);
  expect(known.find(provider('b'))).toEqual([{ id: 'n' }]);
  known.remember([state('b', [{ id: 'o' }])], new Set(['b']));
  expect(known.find(provider('a'))).toEqual([]);
  expect(known.find(provider('b'))).toEqual([{ id: 'o' }]);
});

test.each(['{', 'null', '{"a":1}', '{"a":{"baseUrl":"https://a.example/v1","models":[{}]}}'])(
  'reads nothing from the damaged entry %s',
  (text) => {
    expect(new KnownModels(openWindow(new Map([['chat-executor:known-models', text]]))).find(provider('a'))).toEqual([]);
  },
);

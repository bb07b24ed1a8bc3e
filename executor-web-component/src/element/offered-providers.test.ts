import type { ProviderState } from '@chat-executor/executor';
import type { ProviderSettings } from '@chat-executor/executor/providers';
import { expect, test } from 'vitest';
import { listProviderSettings, needsDemo, type ProviderSources } from './offered-providers.ts';
import { listShownProviders } from './panel/providers/shown-provider.ts';

const settings = (id: string, baseUrl = `https://${id}.example/v1`): ProviderSettings => ({
  id,
  kind: 'openai-compatible',
  name: id.toUpperCase(),
  baseUrl,
});
const NONE: ProviderSources = { own: [], page: [], found: [], switchedOff: [], demo: undefined };
const state = (id: string, status: ProviderState['status'], models: readonly string[] = []): ProviderState => ({
  ...settings(id),
  hasKey: false,
  enabled: status !== 'disabled',
  status,
  models: models.map((model) => ({ id: model })),
});

test('orders providers: user, page, local servers, demo', () => {
  const sources = {
    ...NONE,
    own: [settings('own')],
    page: [settings('page')],
    found: [{ settings: settings('local') }],
    demo: settings('demo'),
  };
  expect(listProviderSettings(sources).map(({ id }) => id)).toEqual(['own', 'page', 'local', 'demo']);
});

test('a user provider replaces a page provider with the same id', () => {
  const own = { ...settings('a'), name: 'Mine' };
  expect(listProviderSettings({ ...NONE, own: [own], page: [settings('a')] })).toEqual([own]);
});

test('the settings of the user or page replace a local server at the same address, under any name of this computer', () => {
  const found = [{ settings: settings('local', 'http://localhost:1234/v1') }];
  const own = settings('mine', 'http://127.0.0.1:1234');
  expect(listProviderSettings({ ...NONE, own: [own], found })).toEqual([own]);
  expect(listProviderSettings({ ...NONE, own: [settings('mine', 'http://127.0.0.1:1235')], found })).toHaveLength(2);
});

test('a local server that is turned off stays, disabled; one that blocks the page is shown but not used', () => {
  const closed = { en: { reason: 'closed', cure: 'open' }, zh: { reason: '关', cure: '开' } };
  const sources = { ...NONE, found: [{ settings: settings('off') }, { settings: settings('closed'), closed }], switchedOff: ['off'] };
  expect(listProviderSettings(sources)).toEqual([{ ...settings('off'), enabled: false }]);
  expect(listShownProviders(sources, [])).toMatchObject([
    { id: 'off', status: 'disabled' },
    { id: 'closed', status: 'closed', closed },
  ]);
});

test('shows whether there is a key, never the key', () => {
  const shown = listShownProviders({ ...NONE, own: [{ ...settings('a'), apiKey: 'sk-canary' }] }, [state('a', 'ready', ['m'])]);
  expect(shown).toMatchObject([{ hasKey: true, status: 'ready', models: [{ id: 'm' }] }]);
  expect(JSON.stringify(shown)).not.toContain('sk-canary');
});

test('offers the known models of a provider with a locked key, and nothing of one with a missing key', () => {
  const whileLocked = { ...settings('a'), kind: 'locked', models: ['m'] };
  const own = [
    { ...settings('a'), key: 'locked' as const, whileLocked },
    { ...settings('b'), key: 'locked' as const },
    { ...settings('c'), key: 'missing' as const },
  ];
  expect(listProviderSettings({ ...NONE, own })).toEqual([whileLocked]);
});

test('says if only this tab has a key, but another one runs the requests', () => {
  const own = [{ ...settings('a'), apiKey: 'sk-canary' }, settings('b')];
  expect(listShownProviders({ ...NONE, own }, [], true)).toMatchObject([{ status: 'elsewhere' }, { status: 'unchecked' }]);
  expect(listShownProviders({ ...NONE, own }, [state('a', 'ready')], true)).toMatchObject([{ status: 'ready' }, {}]);
});

test('shows providers as unchecked without an executor', () => {
  expect(listShownProviders({ ...NONE, own: [settings('a')] }, [])).toMatchObject([{ status: 'unchecked', models: [] }]);
});

test('needs the demo while no provider offers a model, without flicker during a check', () => {
  expect(needsDemo([], false)).toBe(true);
  expect(needsDemo([state('a', 'ready', ['m'])], true)).toBe(false);
  expect(needsDemo([state('a', 'ready')], false)).toBe(true);
  expect(needsDemo([state('a', 'failed')], false)).toBe(true);
  expect(needsDemo([state('a', 'disabled', ['m'])], false)).toBe(true);
  expect(needsDemo([state('a', 'checking')], false)).toBe(false);
  expect(needsDemo([state('a', 'checking')], true)).toBe(true);
  expect(needsDemo([state('a', 'checking'), state('b', 'ready', ['m'])], true)).toBe(false);
});

test('counts the models that the state leaves out', () => {
  const full: ProviderState = { ...state('a', 'ready', ['m']), modelsLeftOut: 98_000 };
  expect(listShownProviders({ ...NONE, own: [settings('a')] }, [full])).toMatchObject([{ modelsLeftOut: 98_000 }]);
});

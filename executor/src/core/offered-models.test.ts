import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExecutorError } from '../executor-error.ts';
import { type Listing, list, makeCatalog, never, settings, settle } from './testing/listed-catalog.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('prefixes and aliases', () => {
  test('offers models under the prefix of their provider, and routes back to its own id', async () => {
    const { catalog, offered } = makeCatalog({ a: list('m', 'n'), b: list('m') });
    catalog.set([settings('a', { prefix: 'work/' }), settings('b')]);
    await settle();
    expect(offered()).toEqual(['work/m', 'work/n', 'm']);
    expect(await catalog.route(['work/m'], never)).toMatchObject({ settings: { id: 'a' }, model: 'm' });
    expect(await catalog.route(['m'], never)).toMatchObject({ settings: { id: 'b' }, model: 'm' });
  });

  test('offers a model under its aliases instead, without the prefix', async () => {
    const { catalog } = makeCatalog({ a: async () => [{ id: 'm', name: 'M' }, { id: 'n' }, { id: 'o' }] });
    const aliases = [
      { model: 'm', id: 'fast' },
      { model: 'm', id: 'cheap', name: 'Cheap' },
      { model: 'n', name: 'New' },
      { model: 'gone', id: 'x' },
    ];
    catalog.set([settings('a', { prefix: 'p-', aliases })]);
    await settle();
    expect(catalog.models).toEqual([
      { id: 'fast', name: 'M', providerId: 'a', model: 'm' },
      { id: 'cheap', name: 'Cheap', providerId: 'a', model: 'm' },
      { id: 'p-n', name: 'New', providerId: 'a', model: 'n' },
      { id: 'p-o', providerId: 'a', model: 'o' },
    ]);
    expect(await catalog.route(['cheap'], never)).toMatchObject({ model: 'm' });
    expect(await catalog.route(['p-n'], never)).toMatchObject({ model: 'n' });
  });

  test('gives an alias its id even if another model has that id, which stays reachable', async () => {
    const { catalog, offered } = makeCatalog({ a: list('m', 'n'), b: list('m') });
    catalog.set([settings('a', { aliases: [{ model: 'n', id: 'm' }] }), settings('b')]);
    await settle();
    expect(offered()).toEqual(['m', 'a/m', 'b/m']);
    expect(await catalog.route(['m'], never)).toMatchObject({ settings: { id: 'a' }, model: 'n' });
    expect(await catalog.route(['a/m'], never)).toMatchObject({ settings: { id: 'a' }, model: 'm' });
    expect(await catalog.route(['b/m'], never)).toMatchObject({ settings: { id: 'b' }, model: 'm' });
  });

  test('offers a model under its own id if the id with the prefix, or the alias, is too long to announce', async () => {
    const long = 'x'.repeat(256);
    const { catalog, offered } = makeCatalog({ a: list(long, 'm') });
    catalog.set([settings('a', { prefix: 'p/', aliases: [{ model: 'm', id: `${long}y` }] })]);
    await settle();
    expect(offered()).toEqual([long, 'p/m']);
    expect(await catalog.route([long], never)).toMatchObject({ model: long });
  });

  test('resolves the prefix and aliases also while the only provider lists nothing', async () => {
    const { catalog } = makeCatalog({ a: () => Promise.reject(new ExecutorError('unreachable')) });
    catalog.set([settings('a', { prefix: 'p/', aliases: [{ model: 'm', id: 'fast' }] })]);
    for (const [asked, own] of [
      ['p/new', 'new'],
      ['fast', 'm'],
      ['other', 'other'],
      ['p/', 'p/'],
    ] as const) {
      expect(await catalog.route([asked], never)).toMatchObject({ model: own });
    }
  });

  test('applies them to chosen models, and finds fallbacks by own ids', async () => {
    const { catalog, offered } = makeCatalog({ a: list('m'), b: list('m', 'n') });
    catalog.set([settings('a', { models: ['k'], aliases: [{ model: 'k', id: 'smart' }] }), settings('b', { prefix: 'b:' })]);
    await settle();
    expect(offered()).toEqual(['smart', 'b:m', 'b:n']);
    expect(await catalog.routeFallback({ providerId: 'b' }, 'n', never)).toMatchObject({ model: 'n' });
  });
});

describe('models that cannot chat', () => {
  const listing: Listing = async () => [{ id: 'm' }, { id: 'embed', name: 'E', isChat: false }, { id: 'image', isChat: false }];

  test('are hidden unless the user shows them, chose them or gave them an alias', async () => {
    const { catalog, offered } = makeCatalog({ a: listing });
    catalog.set([settings('a')]);
    await settle();
    expect(offered()).toEqual(['m']);
    catalog.set([settings('a', { offersNonChat: true })]);
    await settle();
    expect(catalog.models).toMatchObject([{ id: 'm' }, { id: 'embed', name: 'E' }, { id: 'image' }]);
    expect(catalog.models).toMatchObject(catalog.providers[0]?.models ?? []);
    catalog.set([settings('a', { models: ['embed'] })]);
    await settle();
    expect(offered()).toEqual(['embed']);
    catalog.set([settings('a', { aliases: [{ model: 'image', id: 'painter' }] })]);
    await settle();
    expect(offered()).toEqual(['painter', 'm']);
  });
});

describe('more models than an announcement holds', () => {
  const many = (count: number, prefix = 'm') => Array.from({ length: count }, (_, at) => `${prefix}-${at}`);

  test('announces at most 2,000, counts the others, and still routes to them', async () => {
    const { catalog } = makeCatalog({ a: list(...many(2001)) });
    catalog.set([settings('a')]);
    await settle();
    expect([catalog.models.length, catalog.modelsLeftOut]).toEqual([2000, 1]);
    expect(catalog.providers[0]).toMatchObject({ models: { length: 2000 }, modelsLeftOut: 1 });
    expect(await catalog.route(['m-2000'], never)).toMatchObject({ model: 'm-2000' });
  });

  test('leaves nothing out of 2,000', async () => {
    const { catalog } = makeCatalog({ a: list(...many(2000)) });
    catalog.set([settings('a')]);
    await settle();
    expect([catalog.models.length, catalog.modelsLeftOut]).toEqual([2000, 0]);
    expect(catalog.providers[0]).not.toHaveProperty('modelsLeftOut');
  });

  test('announces chosen models and aliases first, then providers with fewer models', async () => {
    const { catalog, offered } = makeCatalog({ a: list(...many(3000)), b: list('small'), c: list() });
    const aliases = [
      { model: 'm-2999', id: 'last' },
      { model: 'm-2998', name: 'Named' },
    ];
    catalog.set([settings('a', { aliases }), settings('b'), settings('c', { models: ['chosen'] })]);
    await settle();
    expect(offered().slice(0, 5)).toEqual(['last', 'm-2998', 'chosen', 'small', 'm-0']);
    expect([offered().length, catalog.modelsLeftOut]).toEqual([2000, 1002]);
  });

  test('announces no more than fits into one message', async () => {
    const name = '模'.repeat(256);
    const { catalog } = makeCatalog({ a: async () => many(2000).map((id) => ({ id, name })) });
    catalog.set([settings('a')]);
    await settle();
    const bytes = new TextEncoder().encode(JSON.stringify(catalog.models.map(({ id, name }) => ({ id, name })))).length;
    expect(bytes).toBeGreaterThan(700_000);
    expect(bytes).toBeLessThan(810_000);
    expect(catalog.models.length + catalog.modelsLeftOut).toBe(2000);
  });

  test('computes what is announced once per change', async () => {
    const { catalog } = makeCatalog({ a: list(...many(100_000)) });
    catalog.set([settings('a')]);
    await settle();
    expect(catalog.models).toBe(catalog.models);
    expect(catalog.modelsLeftOut).toBe(98_000);
  });
});

test('offers no model whose id is longer than 256, and no longer name', async () => {
  const long = 'x'.repeat(257);
  const { catalog } = makeCatalog({ a: async () => [{ id: long }, { id: 'm', name: long }] });
  catalog.set([settings('a', { prefix: 'p/' }), settings('b', { models: [long, 'n'] })]);
  await settle();
  expect(catalog.models.map(({ id, name }) => [id, name])).toEqual([
    ['p/m', undefined],
    ['n', undefined],
  ]);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExecutorError } from '../executor-error.ts';
import { hang, type Listing, list, makeCatalog, never, settings, settle } from './testing/listed-catalog.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('model ids', () => {
  test('prefixes a taken model id of a second provider with the id of that provider, and routes to it', async () => {
    const { catalog, offered } = makeCatalog({ a: list('m', 'n'), b: list('m', 'o') });
    catalog.set([settings('a'), settings('b')]);
    await settle();
    expect(offered()).toEqual(['m', 'n', 'b/m', 'o']);
    expect(await catalog.route(['b/m'], never)).toMatchObject({ settings: { id: 'b' }, model: 'm' });
    expect(await catalog.route(['m'], never)).toMatchObject({ settings: { id: 'a' }, model: 'm' });
  });

  test('offers a model once that one provider lists twice', async () => {
    const { catalog, offered } = makeCatalog({ a: list('m', 'm', 'n', 'm') });
    catalog.set([settings('a')]);
    await settle();
    expect(offered()).toEqual(['m', 'n']);
  });

  test('never routes to another provider than the one that already has the model id', async () => {
    const { catalog, offered } = makeCatalog({ a: list('b/m', 'm'), b: list('m') });
    catalog.set([settings('a'), settings('b')]);
    await settle();
    expect(offered()).toEqual(['b/m', 'm']);
    expect(await catalog.route(['b/m'], never)).toMatchObject({ settings: { id: 'a' }, model: 'b/m' });
  });

  test.each(['__proto__', 'constructor', 'toString'])('offers the model id %s only if a provider lists it', async (id) => {
    const { catalog, offered } = makeCatalog({ a: list(id), b: list('m') });
    catalog.set([settings('a'), settings('b')]);
    await settle();
    expect(offered()).toEqual([id, 'm']);
    catalog.set([settings('b'), settings('c', { enabled: false })]);
    await settle();
    await expect(catalog.route([id, 'x'], never)).resolves.toMatchObject({ settings: { id: 'b' }, model: id });
    catalog.set([settings('b', { models: ['m'] })]);
    await expect(catalog.route([id], never)).rejects.toMatchObject({ code: 'model-not-offered' });
  });

  test('routes a list of candidates to the first offered one', async () => {
    const { catalog } = makeCatalog({ a: list('m', 'n') });
    catalog.set([settings('a')]);
    await settle();
    expect(await catalog.route(['unknown', 'n', 'm'], never)).toMatchObject({ model: 'n' });
  });

  test('truncates a very long model id in the error', async () => {
    const { catalog } = makeCatalog({ a: list('m'), b: list('n') });
    catalog.set([settings('a'), settings('b')]);
    await settle();
    const error: ExecutorError = await catalog.route(['x'.repeat(1_000_000)], never).then(
      () => expect.unreachable(),
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ code: 'model-not-offered' });
    expect(error.message.length).toBeLessThan(300);
  });

  test('offers twenty thousand models, although it announces fewer', async () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `m${index}`);
    const { catalog, offered } = makeCatalog({ a: list(...ids), b: list(...ids) });
    catalog.set([settings('a'), settings('b')]);
    await settle();
    expect(new Set(offered()).size + catalog.modelsLeftOut).toBe(20_000);
    expect(await catalog.route(['b/m9999'], never)).toMatchObject({ settings: { id: 'b' }, model: 'm9999' });
  });
});

describe('providers', () => {
  test('keeps offering the models of a provider whose settings change until it has listed its own, but not at another URL', async () => {
    const { catalog, offered } = makeCatalog({ a: list('m') });
    catalog.set([settings('a')]);
    await settle();
    catalog.set([settings('a', { apiKey: 'sk-1' })]);
    expect(offered()).toEqual(['m']);
    catalog.set([settings('a', { baseUrl: 'http://127.0.0.1:8/v1' })]);
    expect(offered()).toEqual([]);
  });

  test('reports a provider that cannot list its models with its error, without an effect on others', async () => {
    const refuse: Listing = () => Promise.reject(new ExecutorError('invalid-key'));
    const { catalog, offered } = makeCatalog({ a: refuse, b: list('m') });
    catalog.set([settings('a', { apiKey: 'sk-canary', headers: { 'X-Gate': 'canary' }, extraBody: { tag: 'canary' } }), settings('b')]);
    await settle();
    expect(catalog.providers).toMatchObject([{ status: 'failed', error: { code: 'invalid-key' }, models: [] }, { status: 'ready' }]);
    expect(offered()).toEqual(['m']);
    expect(JSON.stringify(catalog.providers)).not.toContain('canary');
  });

  test.each([
    ['throws', 'listed'],
    ['cannot be loaded', 'missing'],
    ['is of an unknown kind', 'unknown'],
    ['is of a kind named as a property of objects', '__proto__'],
  ])('reports a provider that %s as failed', async (_, kind) => {
    const broken: Listing = () => {
      throw new TypeError('canary is not a function');
    };
    const { catalog } = makeCatalog({ a: broken });
    catalog.set([settings('a', { kind })]);
    await settle();
    expect(catalog.providers).toMatchObject([{ status: 'failed', error: { code: 'internal-error' } }]);
    expect(JSON.stringify(catalog.providers)).not.toContain('canary');
  });

  test('aborts a model list after ten seconds, and blocks no requests', async () => {
    let signal: AbortSignal | undefined;
    const { catalog } = makeCatalog({
      a: (call) => {
        signal = call.signal;
        return new Promise(() => undefined);
      },
      b: list('m'),
    });
    catalog.set([settings('a'), settings('b')]);
    const routed = catalog.route(['x'], never).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(catalog.providers).toMatchObject([{ status: 'checking' }, { status: 'ready' }]);
    await vi.advanceTimersByTimeAsync(1);
    expect(catalog.providers).toMatchObject([{ status: 'failed', error: { code: 'unreachable' } }, { status: 'ready' }]);
    expect(signal?.aborted).toBe(true);
    expect(await routed).toMatchObject({ code: 'model-not-offered' });
  });

  test('does not wait for a provider that hangs if the model is known or the request is cancelled', async () => {
    const { catalog } = makeCatalog({ a: hang, b: list('m') });
    catalog.set([settings('a'), settings('b')]);
    await settle();
    expect(await catalog.route(['m'], never)).toMatchObject({ settings: { id: 'b' } });
    const cancel = new AbortController();
    const routed = catalog.route(['x'], cancel.signal);
    cancel.abort(new ExecutorError('cancelled'));
    await expect(routed).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('aborts the model list of a removed provider, which changes nothing', async () => {
    const listed = Promise.withResolvers<readonly { id: string }[]>();
    let signal: AbortSignal | undefined;
    const { catalog, offered, onChange } = makeCatalog({
      a: (call) => {
        signal = call.signal;
        return listed.promise;
      },
    });
    catalog.set([settings('a')]);
    await settle();
    catalog.set([]);
    const changes = onChange.mock.calls.length;
    listed.resolve([{ id: 'm' }]);
    await settle();
    expect(signal?.aborted).toBe(true);
    expect(offered()).toEqual([]);
    expect(onChange).toHaveBeenCalledTimes(changes);
  });

  test('keeps the answer to the newer of two calls if it arrives first', async () => {
    const answers = [hang, list('m')];
    const { catalog, offered } = makeCatalog({ a: (call) => (answers.shift() ?? hang)(call) });
    catalog.set([settings('a')]);
    await settle();
    await catalog.refresh('a');
    expect(offered()).toEqual(['m']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(catalog.providers).toMatchObject([{ status: 'ready' }]);
    expect(offered()).toEqual(['m']);
  });

  test('does not list a provider with unchanged settings again', async () => {
    const listModels = vi.fn(list('m'));
    const { catalog } = makeCatalog({ a: listModels });
    catalog.set([settings('a')]);
    catalog.set([settings('a')]);
    await settle();
    expect(listModels).toHaveBeenCalledTimes(1);
    catalog.set([settings('a', { apiKey: 'another' })]);
    await settle();
    expect(listModels).toHaveBeenCalledTimes(2);
  });

  test('neither calls nor offers a disabled provider', async () => {
    const listModels = vi.fn(list('m'));
    const { catalog, offered } = makeCatalog({ a: listModels });
    catalog.set([settings('a', { enabled: false, models: ['m'] })]);
    await catalog.refresh();
    expect(listModels).not.toHaveBeenCalled();
    expect(offered()).toEqual([]);
    await expect(catalog.route(['m'], never)).rejects.toMatchObject({ code: 'model-not-offered' });
  });

  test('routes any model to the only provider, unless the user chose its models', async () => {
    const { catalog } = makeCatalog({ a: list('m') });
    catalog.set([settings('a')]);
    expect(await catalog.route(['unlisted'], never)).toMatchObject({ settings: { id: 'a' }, model: 'unlisted' });
    catalog.set([settings('a', { models: ['m'] })]);
    await expect(catalog.route(['unlisted'], never)).rejects.toMatchObject({ code: 'model-not-offered' });
  });
});

describe('fallbacks', () => {
  test('routes a fallback to the same model of its provider, or to its first model', async () => {
    const { catalog } = makeCatalog({ a: list('m'), b: list('n', 'm'), c: list('o') });
    catalog.set([settings('a'), settings('b'), settings('c')]);
    expect(await catalog.routeFallback({ providerId: 'b' }, 'm', never)).toMatchObject({ model: 'm' });
    expect(await catalog.routeFallback({ providerId: 'c' }, 'm', never)).toMatchObject({ model: 'o' });
    expect(await catalog.routeFallback({ providerId: 'c', model: 'p' }, 'm', never)).toMatchObject({ model: 'p' });
  });

  test('skips a fallback if its provider is removed, disabled, or offers no models', async () => {
    const { catalog } = makeCatalog({ a: list('m'), empty: list(), off: list('m') });
    catalog.set([settings('a'), settings('empty'), settings('off', { enabled: false })]);
    for (const providerId of ['gone', 'empty', 'off', '__proto__']) {
      expect(await catalog.routeFallback({ providerId }, 'm', never)).toBeUndefined();
    }
  });

  test('keeps offering the models of a failing provider with a fallback', async () => {
    const answers = [list('m'), (() => Promise.reject(new ExecutorError('unreachable'))) as Listing];
    const { catalog, offered } = makeCatalog({ a: (call) => (answers.shift() ?? hang)(call), b: list('n') });
    catalog.set([settings('a', { fallbacks: [{ providerId: 'b' }] }), settings('b')]);
    await settle();
    await catalog.refresh('a');
    expect(catalog.providers).toMatchObject([{ status: 'failed' }, { status: 'ready' }]);
    expect(offered()).toEqual(['m', 'n']);
  });
});

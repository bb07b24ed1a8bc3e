import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PROVIDER_REGISTRY } from './registry.ts';
import { bundleProviders } from './testing/page.ts';

/** Maximum size of the code that a page loads for one provider, in bytes of gzip. */
const MAX_BYTES = 25 * 1024;

test('loads every registered kind', async () => {
  for (const [kind, entry] of PROVIDER_REGISTRY) {
    expect(entry.kind).toBe(kind);
    const create = await entry.load();
    const provider = create({ id: 'x', kind, name: 'x', baseUrl: 'http://localhost:9' });
    expect(provider).toMatchObject({ listModels: expect.any(Function), stream: expect.any(Function), complete: expect.any(Function) });
  }
});

test('loads each provider separately on first use, and no vendor package', async () => {
  const files = await bundleProviders();
  const load = (file: string): Set<string> => {
    const imports = [...(files.get(file) ?? '').matchAll(/from\s*["']\.(\/[^"']+)["']/g)].map(([, path]) => path ?? '');
    return new Set([file, ...imports.flatMap((path) => [...load(path)])]);
  };
  const atOnce = load('/providers.js');
  for (const kind of PROVIDER_REGISTRY.keys()) {
    const [entry, ...others] = [...files.keys()].filter((file) => file.startsWith(`/${kind}-provider`));
    expect(others).toEqual([]);
    expect(atOnce).not.toContain(entry);
    const sizes = [...load(entry ?? '')].filter((file) => !atOnce.has(file)).map((file) => gzipSync(files.get(file) ?? '').length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_BYTES);
  }
  expect([...files.values()].join('')).not.toMatch(/whatwg-fetch|x-stainless|ollama-js/i);
});

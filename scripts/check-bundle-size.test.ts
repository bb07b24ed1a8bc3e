import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listInitialFiles, measureInitialFiles } from './check-bundle-size.js';

let folder: string;
const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
const names = (files: readonly string[]) => files.map((file) => path.relative(folder, file));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  await write('later.js', 'export const later = 1;');
  await write('deep.js', "import './entry.js'; export const deep = 1;");
  await write('side.js', "export { deep } from './deep.js';");
  await write(
    'entry.js',
    "import './side.js'; import { deep } from './deep.js'; export const open = () => import('./later.js').then(() => deep);",
  );
});

afterAll(() => rm(folder, { recursive: true }));

test('lists static imports at any depth once, and no dynamic imports', () => {
  expect(names(listInitialFiles(path.join(folder, 'entry.js')))).toEqual(['entry.js', 'side.js', 'deep.js']);
});

test('measures the gzipped size of every file', () => {
  const sizes = measureInitialFiles(path.join(folder, 'later.js'));
  expect(sizes).toHaveLength(1);
  expect(sizes[0]?.bytes).toBeGreaterThan(20);
  expect(sizes[0]?.bytes).toBeLessThan(100);
});

test('rejects an import that a page cannot resolve', async () => {
  await write('bare.js', "import 'lit';");
  expect(() => listInitialFiles(path.join(folder, 'bare.js'))).toThrow('imports "lit"');
});

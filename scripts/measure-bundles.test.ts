import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listConnected, listImported, measure } from './measure-bundles.js';

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
  expect(names(listImported([path.join(folder, 'entry.js')]))).toEqual(['entry.js', 'side.js', 'deep.js']);
});

test('counts the chunk of Socket.IO until the element is connected', async () => {
  const entry = path.join(folder, 'entry.js');
  expect(() => listConnected(entry)).toThrow('has 0 chunks named "create-socket"');
  await mkdir(path.join(folder, 'chunks'));
  await write('chunks/create-socket-abc.js', "import '../later.js';");
  expect(names(listConnected(entry)).sort()).toEqual(['chunks/create-socket-abc.js', 'deep.js', 'entry.js', 'later.js', 'side.js']);
});

test('measures the gzipped size of every file', () => {
  const [later, deep] = [path.join(folder, 'later.js'), path.join(folder, 'deep.js')];
  expect(measure([later])).toBeGreaterThan(20);
  expect(measure([later])).toBeLessThan(100);
  expect(measure([later, deep])).toBe(measure([later]) + measure([deep]));
});

test('rejects an import that a page cannot resolve', async () => {
  await write('bare.js', "import 'lit';");
  expect(() => listImported([path.join(folder, 'bare.js')])).toThrow('imports "lit"');
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AiSdkSettings } from './ai-sdk-settings.ts';
import { loadModels } from './load-models.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'ai-sdk-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Installs a package with these files into a folder. */
function install(name: string, manifest: object, files: Readonly<Record<string, string>>, folder = ''): void {
  const place = path.join(root, folder, 'node_modules', name);
  const all = { 'package.json': JSON.stringify({ name, type: 'module', ...manifest }), ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), text);
  }
}

/** A package whose models return the options of their provider. */
const CREATE = 'export const createFake = (options) => (id) => ({ id, options });';

function load(name: string, more: Partial<AiSdkSettings['aiSdk']> = {}, settings: Partial<AiSdkSettings> = {}) {
  const aiSdk = { package: name, models: ['m'], ...more };
  const folders = [path.join(root, 'project/deep'), path.join(root, 'program')];
  return loadModels({ id: 'p', kind: 'ai-sdk', name: 'P', baseUrl: '', ...settings, aiSdk }, undefined, folders);
}

test.each<[string, object, string]>([
  ['conditions', { exports: { '.': { types: './x.d.ts', require: './x.cjs', import: { node: './index.mjs' } } } }, 'index.mjs'],
  ['one file', { exports: './index.mjs' }, 'index.mjs'],
  ['conditions without a path', { exports: { browser: './x.js', default: './index.mjs' } }, 'index.mjs'],
  ['a main file', { main: './dist/index.js' }, 'dist/index.js'],
  ['nothing', {}, 'index.js'],
])('loads a package whose manifest names %s', async (_, manifest, file) => {
  install('fake', manifest, { [file]: CREATE }, 'project');
  const find = await load('fake', { options: { region: 'eu' } }, { apiKey: ' key ', baseUrl: 'https://a.test', headers: { 'X-A': 'b' } });
  expect(find('m')).toEqual({
    id: 'm',
    options: {
      apiKey: 'key',
      baseURL: 'https://a.test',
      headers: { 'X-A': 'b' },
      includeUsage: true,
      region: 'eu',
      fetch: expect.any(Function),
    },
  });
});

test('loads a part of a package, and a CommonJS package', async () => {
  install('@x/fake', { exports: { '.': './index.js', './part': './part.js' } }, { 'index.js': 'export {}', 'part.js': CREATE });
  expect((await load('@x/fake/part'))('m')).toMatchObject({ id: 'm' });
  // Node does not see the names of these exports.
  install('old', { type: 'commonjs' }, { 'index.js': 'module.exports = Object.fromEntries([["createOld", () => (id) => ({ id })]]);' });
  expect((await load('old'))('m')).toEqual({ id: 'm' });
});

test('prefers the package of the current folder to that of the program', async () => {
  const createIn = (place: string) => ({ 'index.js': `export const createFake = () => () => '${place}';` });
  install('fake', {}, createIn('program'), 'program');
  expect((await load('fake'))('m')).toBe('program');
  install('fake', {}, createIn('project'), 'project');
  expect((await load('fake'))('m')).toBe('project');
});

test('asks a provider for its language model, if it has several kinds of models', async () => {
  const text =
    'export const createFake = () => Object.assign(() => "other", { kind: "chat", languageModel(id) { return this.kind + id; } });';
  install('fake', {}, { 'index.js': text });
  expect((await load('fake'))('m')).toBe('chatm');
});

test('takes the named function, or the only one, also under two names', async () => {
  install('two', {}, { 'index.js': 'export const createA = () => () => "a"; export const createB = () => () => "b";' });
  await expect(load('two')).rejects.toMatchObject({
    message: expect.stringContaining('several'),
    cure: expect.stringContaining('createA, createB'),
  });
  expect((await load('two', { factory: 'createB' }))('m')).toBe('b');
  await expect(load('two', { factory: 'createC' })).rejects.toThrow('no function with the name in "factory"');
  install('same', {}, { 'index.js': 'export const createA = () => () => "a"; export { createA as createOld };' });
  expect((await load('same'))('m')).toBe('a');
});

test.each<[string, string, Readonly<Record<string, string>>, string, string]>([
  ['absent', '@x/fake', {}, 'is not installed', 'npm install @x/fake'],
  ['without the part', 'fake/part', { 'index.js': CREATE }, 'has no part fake/part', 'npm install fake'],
  ['without a function', 'fake', { 'index.js': 'export const create = 1;' }, 'exports no function', 'provider package'],
  ['without models', 'fake', { 'index.js': 'export const createFake = () => 1;' }, 'has no language models', 'language models'],
  ['without a dependency', 'fake', { 'index.js': 'import "absent-dependency";' }, '(ERR_MODULE_NOT_FOUND)', 'npm install fake'],
  ['with a bug', 'fake', { 'index.js': 'throw new Error("secret");' }, 'does not load (Error)', 'npm install fake'],
])('names the cure for a package %s', async (_, name, files, sentence, cure) => {
  if (Object.keys(files).length > 0) install('fake', { exports: './index.js' }, files);
  await expect(load(name)).rejects.toMatchObject({
    code: 'provider-error',
    retry: 'never',
    message: expect.stringContaining(sentence),
    cure: expect.stringContaining(cure),
  });
});

test('refuses a key that cannot be sent, without repeating it', async () => {
  install('fake', {}, { 'index.js': CREATE });
  await expect(load('fake', {}, { apiKey: 'sk-canäry' })).rejects.toMatchObject({
    code: 'invalid-key',
    message: expect.not.stringContaining('can'),
  });
});

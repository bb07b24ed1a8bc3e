import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { joinFunction, joinLoader, readModule, sortModules } from './build.js';

const DATA_FILES = '"""Reads data files."""\n\nEMBEDDED_FILES: dict[str, str] = {}\n';

const NOTICES = '# Licenses\n\n## lit - 3.3.3 (BSD-3-Clause)\n\nCopyright of "Lit"\n';

function join(modules: Record<string, string>, files: Record<string, string> = {}, bundle = 'export {};'): string {
  return joinFunction({ version: '1.2.3', modules: { data_files: DATA_FILES, ...modules }, files, bundle, notices: NOTICES });
}

test('parses a module into docstring, imports and code', () => {
  const text =
    '"""What it is."""\n\nfrom __future__ import annotations\n\nimport json\nfrom typing import (\n    Any,\n    Protocol,\n)\n\nfrom .log import log\n\n#: Why.\nA = 1\n';
  expect(readModule('one', text)).toEqual({
    name: 'one',
    docstring: 'What it is.',
    internalImports: ['log'],
    externalImports: [
      { from: 'json', names: [] },
      { from: 'typing', names: ['Any', 'Protocol'] },
    ],
    body: '#: Why.\nA = 1',
  });
});

test('puts each module after the modules it imports', () => {
  const modules = ['a|from .b import B\n', 'b|from .c import C\n', 'c|C = 1\n'].map((each) => {
    const [name = '', text = ''] = each.split('|');
    return readModule(name, text);
  });
  expect(sortModules(modules).map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  expect(() => sortModules(modules.slice(0, 2))).toThrow('b.py imports c, which is not a module');
});

test('writes the version of the packages into the header, in the form Open WebUI reads', () => {
  expect(join({}).split('\n').slice(0, 4)).toContain('version: 1.2.3');
});

test('merges the imports of all modules', () => {
  const text = join({ one: 'import json\nfrom typing import Any\n\nA = 1\n', two: 'import json\nfrom typing import Protocol\n\nB = 1\n' });
  expect(text).toContain('\nimport json\nfrom typing import Any, Protocol\n');
});

test('embeds data files without changing a character', () => {
  const file = '{"sentence": "Say \\"hi\\" — 你好"}\n\tback\\slash $& \u2028\n';
  const text = join({}, { 'codes.json': file });
  const quoted = /"codes\.json": \(\n([\s\S]*?)\n {4}\),/
    .exec(text)?.[1]
    ?.split('\n')
    .map((line) => JSON.parse(line));
  expect(quoted?.join('')).toBe(file);
});

test('contains the licenses of the bundle as comments', () => {
  expect(join({})).toContain('\n# ## lit - 3.3.3 (BSD-3-Clause)\n#\n# Copyright of "Lit"\n\n');
});

test('puts the element at the end, compressed', () => {
  const bundle = `export const text = '${'abc'.repeat(1000)}';`;
  const packed = [...(join({}, {}, bundle).split('ELEMENT = (')[1] ?? '').matchAll(/"(.+)"/g)].map(([, line]) => line).join('');
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(bundle);
});

test('rejects a name that two modules define', () => {
  expect(() => join({ one: 'def ask():\n    pass\n', two: 'ask = 1\n' })).toThrow('Two modules define ask');
});

test('rejects words that Open WebUI replaces', () => {
  const words = ['from', 'utils'].join(' ');
  expect(() => join({ one: `A = "${words}"\n` })).toThrow(`Open WebUI replaces "${words}"`);
});

test('joins the loader into one classic script', () => {
  const read = (file: string) => readFileSync(path.join(import.meta.dirname, 'src', file), 'utf8');
  const files = Object.fromEntries(['start-executor.js', 'placement.css'].map((file) => [file, read(`executor_relay/${file}`)]));
  const loader = joinLoader(read('loader.js'), files);
  expect(loader).not.toMatch(/^(import|export) /m);
  // Throws if it is not a classic script.
  expect(new Function(loader)).toBeTypeOf('function');
});

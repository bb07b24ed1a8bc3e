import { expect, test } from 'vitest';
import { checkNotices, listBundledPackages, parseNotices } from './notices.js';

const TEXT =
  '# Licenses\n\n## lit - 3.3.3 (BSD-3-Clause)\n\nCopyright\n\n## Marked\n\n## Terms of use\n\n## @socket.io/emitter - 1.0.0\n\n## llama.cpp (MIT)\n\nText\n';

test('parses the works of a notice file, but not the headings inside a license', () => {
  expect(parseNotices(TEXT)).toEqual([
    { name: 'lit', version: '3.3.3', license: 'BSD-3-Clause', text: 'Copyright\n\n## Marked\n\n## Terms of use' },
    { name: '@socket.io/emitter', version: '1.0.0', text: '' },
    { name: 'llama.cpp', license: 'MIT', text: 'Text' },
  ]);
});

test('lists the packages in a source map, nested ones by their own name', () => {
  const sources = [
    '../../node_modules/lit/index.js',
    '../node_modules/a/node_modules/@b/c/d.js',
    '../src/element/index.ts',
    '../../node_modules/lit/html.js',
  ];
  expect(listBundledPackages(JSON.stringify({ sources }))).toEqual(['@b/c', 'lit']);
});

test('reports a bundled package that no notice names, and a notice without a license', () => {
  expect(checkNotices(parseNotices(TEXT), ['lit', 'idb'])).toEqual([
    'No notice names idb, which is bundled.',
    'The notice of @socket.io/emitter has no license.',
  ]);
  expect(checkNotices(parseNotices(TEXT).slice(0, 1), ['lit'])).toEqual([]);
});

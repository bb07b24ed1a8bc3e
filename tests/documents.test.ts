import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listWorkspaces, readManifest } from '../scripts/workspaces.js';
import { isInRepository, listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

const files = listRepositoryFiles();
const topEntries = new Set(files.map((file) => file.split('/')[0] ?? ''));
const documents = files.filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/') && !file.endsWith('CHANGELOG.md'));
const workspaces = listWorkspaces();

/** Scripts that npm has a short name for. */
const SHORT_NAMES = new Set(['start', 'test', 'stop', 'restart']);

/** Code in a document: between single backticks, and in fenced blocks. */
function listCode(text: string): string[] {
  const fenced = Array.from(text.matchAll(/^ *```[^\n]*\n([\s\S]*?)^ *```/gm), (match) => match[1] ?? '');
  const inline = Array.from(text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`\n]+)`/g), (match) => match[1] ?? '');
  return [...fenced.flatMap((block) => block.split('\n')), ...inline];
}

/** A file or folder that the text means to be in the repository; nothing for patterns, addresses and what a build makes. */
function namedPath(code: string): string | undefined {
  const word = code.trim().replace(/[:#].*$/, '');
  if (!/^[\w@.-]+(\/[\w@.-]+)+\/?$/.test(word) || /(^|\/)(dist|node_modules)(\/|$)/.test(word)) return undefined;
  return topEntries.has(word.split('/')[0] ?? '') ? word : undefined;
}

describe.each(documents)('%s', (document) => {
  const text = readRepositoryFile(document);
  const folder = path.posix.dirname(document);

  test('its links to files lead somewhere', () => {
    const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g), (match) => match[1] ?? match[2] ?? '')
      .filter((link) => !/^([a-z]+:|#)/i.test(link))
      .map((link) => decodeURIComponent(link.replace(/[?#].*$/, '')));
    expect(links.filter((link) => !isInRepository(path.posix.join(folder, link)))).toEqual([]);
  });

  test('the files and folders it names in code are there', () => {
    const paths = listCode(text).flatMap((code) => namedPath(code) ?? []);
    expect(paths.filter((file) => !isInRepository(file) && !isInRepository(path.posix.join(folder, file)))).toEqual([]);
  });

  test('the npm scripts it names exist', () => {
    const own = folder === '.' ? undefined : workspaces.find((workspace) => workspace.folder === folder);
    const scripts = new Set([...Object.keys(readManifest('package.json').scripts ?? {}), ...Object.keys(own?.manifest.scripts ?? {})]);
    const named = listCode(text).flatMap((code) =>
      Array.from(code.matchAll(/\bnpm (?:run ([\w:-]+)|(\w+))/g), (match) => match[1] ?? match[2] ?? '').filter(
        (name, _index, names) => names.length > 0 && (code.includes(`npm run ${name}`) || SHORT_NAMES.has(name)),
      ),
    );
    expect(named.filter((name) => !scripts.has(name))).toEqual([]);
  });
});

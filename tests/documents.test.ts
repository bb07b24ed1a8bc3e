import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headingAnchor } from '../docs/site/heading-anchor.ts';
import { listWorkspaces, readManifest } from '../scripts/workspaces.js';
import { isInRepository, listRepositoryFiles, readRepositoryFile } from './repository-files.ts';

const files = listRepositoryFiles();
const topEntries = new Set(files.map((file) => file.split('/')[0] ?? ''));
const documents = files.filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/') && !file.endsWith('CHANGELOG.md'));
const workspaces = listWorkspaces();

/** `npm run NAME` or a script that needs no `run`, optionally with a workspace. */
const NPM_SCRIPT = /\bnpm (?:run (?<run>[\w:-]+)|(?<short>start|test|stop|restart)\b)(?: (?:-w|--workspace)[ =](?<workspace>\S+))?/g;

const FENCED = /^ *```[^\n]*\n([\s\S]*?)^ *```/gm;
const INLINE = /`([^`\n]+)`/g;

/** Returns the code in a document: code spans, and lines of fenced blocks. */
function listCode(text: string): string[] {
  const fenced = Array.from(text.matchAll(FENCED), (match) => match[1] ?? '');
  const inline = Array.from(text.replaceAll(FENCED, '').matchAll(INLINE), (match) => match[1] ?? '');
  return [...fenced.flatMap((block) => block.split('\n')), ...inline];
}

/** Returns the path if the code names a file or folder of the repository; undefined for patterns, URLs and build output. */
function parsePath(code: string): string | undefined {
  const word = code.trim().replace(/[:#].*$/, '');
  if (!/^[\w@.-]+(\/[\w@.-]+)+\/?$/.test(word) || /(^|\/)(dist|node_modules)(\/|$)/.test(word)) return undefined;
  return topEntries.has(word.split('/')[0] ?? '') ? word : undefined;
}

/** Returns the anchor that GitHub generates for a heading with markup. */
function anchorOf(heading: string): string {
  return headingAnchor(heading.replaceAll(/[`*]/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
}

/** Returns the anchors of all headings in a document. */
function listAnchors(document: string): string[] {
  const prose = readRepositoryFile(document).replaceAll(FENCED, '');
  return Array.from(prose.matchAll(/^#+ (.*)$/gm), ([, heading = '']) => anchorOf(heading));
}

/** Returns the structure of a document: heading levels, and the number of table rows, list items and code blocks. */
function outline(document: string): Record<string, unknown> {
  const text = readRepositoryFile(document);
  const prose = text.replaceAll(FENCED, '');
  const count = (pattern: RegExp) => Array.from(prose.matchAll(pattern)).length;
  return {
    headings: Array.from(prose.matchAll(/^(#+) /gm), ([, level]) => level),
    rows: count(/^\|/gm),
    points: count(/^(?:- |\d+\. )/gm),
    blocks: Array.from(text.matchAll(FENCED)).length,
  };
}

test.each(documents.filter((document) => document.endsWith('.zh-CN.md')))('%s has the structure of the English document', (document) => {
  expect(outline(document)).toEqual(outline(document.replace('.zh-CN.md', '.md')));
});

test('no document contains an address of this repository, which only package.json may set', () => {
  const ADDRESS = /(github\.com\/|OWNER\/|uses: *)[\w./-]*chat-executor/g;
  const found = documents.flatMap((document) => readRepositoryFile(document).match(ADDRESS) ?? []);
  expect(found.filter((text) => text !== 'uses: ./chat-executor')).toEqual([]);
});

describe.each(documents)('%s', (document) => {
  const text = readRepositoryFile(document);
  const folder = path.posix.dirname(document);

  test('its links to files resolve', () => {
    const prose = text.replaceAll(FENCED, '').replaceAll(/`[^`\n]*`(?!\])/g, '');
    const links = Array.from(prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g), (match) => match[1] ?? match[2] ?? '')
      .filter((link) => !/^([a-z]+:|#)/i.test(link))
      .map((link) => decodeURIComponent(link.replace(/[?#].*$/, '')));
    expect(links.filter((link) => !isInRepository(path.posix.join(folder, link)))).toEqual([]);
  });

  test('its links to headings resolve', () => {
    const links = Array.from(text.replaceAll(FENCED, '').matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g), ([, file = '', heading = '']) => ({
      target: file === '' ? document : path.posix.join(folder, file),
      heading: decodeURIComponent(heading),
    }));
    const wrong = links.filter(({ target, heading }) => documents.includes(target) && !listAnchors(target).includes(heading));
    expect(wrong).toEqual([]);
  });

  test('the files and folders it names in code exist', () => {
    const paths = listCode(text).flatMap((code) => parsePath(code) ?? []);
    expect(paths.filter((file) => !isInRepository(file) && !isInRepository(path.posix.join(folder, file)))).toEqual([]);
  });

  test('the npm scripts it names exist', () => {
    const calls = listCode(text).flatMap((code) => Array.from(code.matchAll(NPM_SCRIPT), (match) => match.groups ?? {}));
    const unknown = calls.filter(({ run, short, workspace }) => {
      const owners = workspaces.filter(({ folder: own, manifest }) => (workspace ? manifest.name === workspace : own === folder));
      const scripts = [...(workspace ? [] : [readManifest('package.json')]), ...owners.map(({ manifest }) => manifest)];
      return !scripts.some((manifest) => manifest.scripts?.[run ?? short ?? ''] !== undefined);
    });
    expect(unknown).toEqual([]);
  });
});

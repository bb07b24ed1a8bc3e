import { describe, expect, test } from 'vitest';
import { listWorkspaces, readManifest } from '../scripts/workspaces.js';
import { isInRepository, readRepositoryFile } from './repository-files.ts';

const published = listWorkspaces().filter(({ manifest }) => manifest.private !== true);

/** Returns the source file of a built module. */
function sourceOf(built: string): string {
  return built.replace(/^\.\/dist\//, './src/').replace(/(\.d\.ts|\.js)$/, '.ts');
}

test('finds the published packages', () => {
  expect(published.map(({ manifest }) => manifest.name)).toContain('chat-executor');
});

describe.each(published)('$manifest.name', ({ folder, manifest }) => {
  const entries = Object.entries(manifest.exports ?? {});
  const modules = entries.flatMap(([entry, target]) => (typeof target === 'object' ? [{ entry, target }] : []));

  test.each(modules.filter(({ target }) => target['chat-executor-source'] !== undefined))(
    'entry $entry is compiled from an existing file',
    ({ target }) => {
      const conditions = Object.keys(target).filter((condition) => condition !== 'browser');
      expect(conditions).toEqual(['chat-executor-source', 'types', 'default']);
      expect(isInRepository(`${folder}/${target['chat-executor-source']}`)).toBe(true);
      expect([sourceOf(target['types'] ?? ''), sourceOf(target['default'] ?? '')]).toEqual([
        target['chat-executor-source'],
        target['chat-executor-source'],
      ]);
    },
  );

  test.each(modules.filter(({ target }) => target['browser'] !== undefined))('entry $entry is built for bundlers', ({ target }) => {
    // Bundlers take the first condition that they know.
    expect(Object.keys(target).slice(-2)).toEqual(['browser', 'default']);
    const name = /^\.\/dist\/bundler\/(.+)\.js$/.exec(target['browser'] ?? '')?.[1];
    const source = target['chat-executor-source']?.replace('./', '');
    expect(readRepositoryFile(`${folder}/vite.bundler.config.ts`)).toContain(`${name}: path('${source}'),`);
  });

  test('every entry is published', () => {
    const targets = entries.flatMap(([, target]) => (typeof target === 'object' ? Object.values(target) : [target]));
    const shown = targets.filter((target) => !['./package.json', './README.md'].includes(target));
    const outside = shown.filter((target) => !manifest.files?.some((file) => target === `./${file}` || target.startsWith(`./${file}/`)));
    expect(outside).toEqual([]);
  });

  test('every program is compiled from a file with a shebang', () => {
    for (const target of Object.values(manifest.bin ?? {})) {
      const source = sourceOf(target.startsWith('./') ? target : `./${target}`);
      expect(readRepositoryFile(`${folder}/${source}`)).toMatch(/^#!\/usr\/bin\/env node\n/);
    }
  });

  test('requires Node 22 or newer, and contains the licence', () => {
    expect(manifest.engines).toEqual({ node: '>=22' });
    expect(readRepositoryFile(`${folder}/LICENSE`)).toBe(readRepositoryFile('LICENSE'));
  });
});

test('all published packages have the same version and depend on each other at that version', () => {
  const versions = new Map(published.map(({ folder, manifest }) => [manifest.name, readManifest(`${folder}/package.json`).version]));
  expect(new Set(versions.values()).size).toBe(1);
  for (const { manifest } of published) {
    for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
      if (versions.has(name)) expect(`${name} ${range}`).toBe(`${name} ${versions.get(name)}`);
    }
  }
});

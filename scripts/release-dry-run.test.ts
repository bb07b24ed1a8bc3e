import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { IMAGES } from './release/image-contexts.js';
import { listWrongVersions } from './release/try-versions.js';
import { listObstacles } from './release-dry-run.js';
import { listWorkspaces, root } from './workspaces.js';

const ready = { version: '1.2.3', tag: 'v1.2.3', changesets: [], hasRepository: true };

test('a release needs a tag with its version, no pending changesets, and a repository', () => {
  expect(listObstacles(ready)).toEqual([]);
  expect(listObstacles({ ...ready, tag: undefined })).toEqual([]);
  const obstacles = listObstacles({ version: '1.2.3', tag: 'v1.2.4', changesets: ['new-thing.md'], hasRepository: false });
  expect(obstacles).toEqual([
    expect.stringContaining('tag v1.2.3'),
    expect.stringContaining('new-thing.md'),
    expect.stringContaining('"repository"'),
  ]);
});

test('everything that names a version names that of the packages', () => {
  expect(listWrongVersions(root)).toEqual([]);
});

test('an image contains every package of this repository that its packages need', () => {
  const published = listWorkspaces().filter(({ manifest }) => !manifest.private);
  for (const names of Object.values(IMAGES)) {
    const needed = published
      .filter(({ manifest }) => names.includes(manifest.name))
      .flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}));
    const own = needed.filter((name) => published.some(({ manifest }) => manifest.name === name));
    expect(names).toEqual(expect.arrayContaining(own));
  }
});

test('the workflow publishes every image, gives no job more rights than it needs, and stores no token', () => {
  const text = readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8');
  const { permissions, jobs } = parse(text) as {
    permissions: object;
    jobs: Record<string, { permissions: object; strategy?: { matrix: { image: string[] } } }>;
  };
  expect(permissions).toEqual({});
  expect(jobs['images']?.strategy?.matrix.image.toSorted()).toEqual(Object.keys(IMAGES).sort());
  expect(jobs['build']?.permissions).toEqual({ contents: 'read' });
  expect(jobs['npm']?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  expect(text).not.toContain('secrets.');
});

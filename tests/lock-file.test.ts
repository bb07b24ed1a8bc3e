import { expect, test } from 'vitest';
import { readRepositoryFile } from './repository-files.ts';

type Locked = { readonly resolved?: string; readonly link?: boolean; readonly optionalDependencies?: Readonly<Record<string, string>> };

const { packages } = JSON.parse(readRepositoryFile('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };

test('the lock file contains no download URL', () => {
  const withUrl = Object.entries(packages).filter(([, { resolved, link }]) => resolved !== undefined && link !== true);
  expect(withUrl.map(([folder]) => folder)).toEqual([]);
});

test('the lock file contains the optional packages of all operating systems', () => {
  const absent = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLockedFor(folder, name)),
  );
  expect(absent).toEqual([]);
});

/** Returns whether Node resolves the named package from this folder. */
function isLockedFor(folder: string, name: string): boolean {
  const parts = folder.split('/node_modules/');
  const places = parts.map((_part, index) => parts.slice(0, index + 1).join('/node_modules/'));
  return [...places.map((place) => `${place}/node_modules/${name}`), `node_modules/${name}`].some((place) => place in packages);
}

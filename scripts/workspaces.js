// The path of the repository and the packages in it. Runs on Node 20 without any dependency.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The fields of a package.json that scripts and tests read.
 * @typedef {object} PackageManifest
 * @property {string} name
 * @property {string} [version]
 * @property {boolean} [private]
 * @property {string[]} [workspaces]
 * @property {Record<string, string | Record<string, string>>} [exports]
 * @property {Record<string, string>} [bin]
 * @property {string[]} [files]
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, string>} [engines]
 * @property {string[]} [browserslist] the oldest supported browsers
 */

/**
 * One package of the repository.
 * @typedef {object} Workspace
 * @property {string} folder relative to the repository, with forward slashes
 * @property {PackageManifest} manifest
 */

/**
 * @param {string} file absolute or relative to the repository
 * @returns {PackageManifest}
 */
export function readManifest(file) {
  return JSON.parse(readFileSync(path.resolve(root, file), 'utf8'));
}

/**
 * Lists the packages in the order of the root's package.json, which is the order of their dependencies.
 * @returns {Workspace[]}
 */
export function listWorkspaces() {
  return (readManifest('package.json').workspaces ?? [])
    .flatMap((pattern) => {
      if (!pattern.endsWith('/*')) return [pattern];
      const parent = pattern.slice(0, -2);
      const entries = existsSync(path.join(root, parent)) ? readdirSync(path.join(root, parent)) : [];
      return entries.sort().map((entry) => `${parent}/${entry}`);
    })
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(`${folder}/package.json`) }));
}

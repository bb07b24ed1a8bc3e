// Checks that every package in the lock file has a checksum, and that every action of a workflow is pinned to a commit. Runs without any
// dependency.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { runMain } from './run-program.js';
import { root } from './workspaces.js';

/**
 * @typedef {{ packages: Record<string, { integrity?: string, link?: boolean, inBundle?: boolean }> }} LockFile
 */

/**
 * @param {LockFile} lock
 * @returns {string[]} the folders of installed packages without a checksum, with which npm would accept any content
 */
export function findUnverified({ packages }) {
  return Object.entries(packages).flatMap(([folder, { integrity = '', link = false, inBundle = false }]) =>
    folder.includes('node_modules/') && !link && !inBundle && !integrity.startsWith('sha512-') ? [folder] : [],
  );
}

/**
 * @param {string} text of a workflow or an action
 * @returns {string[]} the actions and images that are not pinned to a commit or a digest; a tag may be moved to other code
 */
export function findUnpinned(text) {
  const used = [...text.matchAll(/^\s*(?:-\s+)?["']?uses["']?:\s*["']?([^"'\s#]+)/gm)].map(([, action = '']) => action);
  return used.filter(
    (action) => !action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action) && !/^docker:\/\/.*@sha256:[0-9a-f]{64}$/.test(action),
  );
}

/** @returns {string[]} the workflows and actions of the repository, relative to it */
function listWorkflows() {
  const folder = path.join(root, '.github');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => path.join('.github', file));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const problems = [
      ...findUnverified(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))).map(
        (folder) => `package-lock.json: ${folder} has no checksum. Delete its entry, then run \`npm install\`.`,
      ),
      ...listWorkflows().flatMap((file) =>
        findUnpinned(readFileSync(path.join(root, file), 'utf8')).map(
          (action) => `${file}: ${action} is not pinned. Name the full commit, and the version in a comment.`,
        ),
      ),
    ];
    for (const problem of problems) process.stdout.write(`${problem}\n`);
    return problems.length === 0 ? 0 : 1;
  });
}

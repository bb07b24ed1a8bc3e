// Installs the packages of package-lock.json if any is missing. Runs on Node 20 without any dependency.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findNode, runProgram } from './run-program.js';
import { root } from './workspaces.js';

/**
 * One package in a lock file.
 * @typedef {{ version?: string, integrity?: string, link?: boolean, resolved?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 */

/** @typedef {{ packages?: Record<string, LockedPackage> }} LockFile */

/**
 * Lists the packages that are locked but missing, or installed differently. Compares content instead of file times, because a
 * checkout gives every file a new time.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json, npm's record of what it installed
 * @returns {string[]} their folders
 */
export function listMissing(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([folder, entry]) => {
      if (!folder.includes('node_modules/')) return false;
      const found = installed.packages?.[folder];
      // Packages for other platforms are optional and not installed.
      if (found === undefined) return !(entry.optional || entry.devOptional);
      return entry.link === true
        ? found.link !== true || found.resolved !== entry.resolved
        : found.version !== entry.version || found.integrity !== entry.integrity;
    })
    .map(([folder]) => folder);
}

/** @returns {boolean} whether every package of package-lock.json is installed, and a Node that can run the project */
function isInstalled() {
  try {
    /** @param {string} file */
    const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    findNode();
    return listMissing(read('package-lock.json'), read('node_modules/.package-lock.json')).length === 0;
  } catch {
    return false;
  }
}

/**
 * Runs `npm ci` if a package is missing. Its output goes to stderr.
 * @returns {Promise<void>}
 * @throws {Error} with the fix, if npm fails
 */
export async function installDependencies() {
  if (isInstalled()) return;
  process.stderr.write('Installing dependencies (npm ci)…\n');
  // npm must not run on a Node inside the folder that it is about to replace.
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const outside = folders.filter((folder) => !folder.endsWith(path.join('node_modules', '.bin')));
  const code = await runProgram('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'], {
    env: { ...process.env, PATH: outside.join(path.delimiter) },
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) {
    throw new Error('npm ci failed; see its output above. Check the network and the registry, then try again.');
  }
  findNode();
}

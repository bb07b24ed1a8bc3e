// Gives everything the next version: the packages and their changelogs with changesets, then what changesets does not know, and the lock file.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { runCommand, runMain } from './run-program.js';
import { readManifest, root } from './workspaces.js';

/** Files that name the version and are not workspaces, with what comes before it. */
export const NAMING_FILES = {
  'examples/compose/nodes/compose.yaml': /(?<=image: chat-executor\/[\w-]+:)/g,
  'examples/compose/open-webui/compose.yaml': /(?<=image: chat-executor\/[\w-]+:)/g,
  'examples/next/package.json': /(?<="chat-executor": ")/g,
  '.github/ISSUE_TEMPLATE/problem.yml': /(?<=placeholder: chat-executor )/g,
};

/**
 * @param {string} text
 * @param {RegExp} place
 * @param {string} version
 * @returns {string} the text with this version at each place
 * @throws {Error} if there is no such place
 */
export function replaceVersion(text, place, version) {
  const pattern = new RegExp(`${place.source}\\d+\\.\\d+\\.\\d+(-[\\w.]+)?`, 'g');
  if (text.search(pattern) === -1) throw new Error(`No version was found at ${place.source}.`);
  return text.replaceAll(pattern, version);
}

/** @returns {Promise<number>} exit code */
async function updateVersions() {
  const { version: before } = readManifest('executor-cli/package.json');
  await runCommand('changeset', ['version']);
  const { version = '' } = readManifest('executor-cli/package.json');
  if (version === before)
    throw new Error('There is no changeset, so nothing has a new version. Describe the changes with `npx changeset` first.');
  for (const [file, place] of Object.entries(NAMING_FILES)) {
    const absolute = path.join(root, file);
    writeFileSync(absolute, replaceVersion(readFileSync(absolute, 'utf8'), place, version));
  }
  await runCommand('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']);
  process.stdout.write(`Everything has version ${version} now. Review the changelogs, and the changes with \`git diff\`.\n`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(updateVersions);

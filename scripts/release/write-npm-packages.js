// Packs the published packages with changesets, which later publishes exactly these tarballs.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkTarball } from '../check-packages.js';
import { captureProgram, runCommand } from '../run-program.js';
import { listWorkspaces } from '../workspaces.js';

/**
 * A packed package.
 * @typedef {object} PackedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} tarball absolute path
 * @property {readonly string[]} bins names of its programs
 */

/**
 * Packs all published packages, in the order of their dependencies, with the plan by which `changeset publish` publishes them.
 * @param {string} target empty folder
 * @returns {Promise<PackedPackage[]>}
 * @throws {Error} if packing fails, or a tarball is not fit to be published
 */
export async function writeNpmPackages(target) {
  const published = listWorkspaces().filter(({ manifest }) => !manifest.private);
  // One group each, so that no package is published before those it needs. `changeset publish` skips versions that npm has.
  const plan = published.map(({ manifest: { name, version = '' } }) => {
    // A pre-release must not be what `npm install` chooses.
    return [{ kind: 'publish', name, version, access: 'public', tag: version.includes('-') ? 'next' : 'latest' }];
  });
  mkdirSync(target, { recursive: true });
  const planFile = path.join(target, 'plan.json');
  writeFileSync(planFile, JSON.stringify({ version: 1, plan }));
  await runCommand('changeset', ['pack', '--from-publish-plan', planFile, '--out-dir', target]);
  /** @type {string[]} */
  const problems = [];
  const packed = [];
  for (const { folder, manifest } of published) {
    const { name, version = '', bin = {} } = manifest;
    const tarball = path.join(target, 'packages', `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    problems.push(...(await checkTarball(folder, tarball, await listFiles(tarball))).map((problem) => `${folder}: ${problem}`));
    packed.push({ name, version, tarball, bins: Object.keys(bin) });
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return packed;
}

/**
 * @param {string} tarball
 * @returns {Promise<string[]>} the files in it, relative to the package
 */
async function listFiles(tarball) {
  const { code, output } = await captureProgram('tar', ['-tzf', tarball]);
  if (code !== 0) throw new Error(`${tarball} cannot be read:\n${output}`);
  return output.split('\n').flatMap((file) => (file.startsWith('package/') ? [file.slice('package/'.length)] : []));
}

// Does everything of a release except publishing: writes the packages, files and image contexts of the release to dist/release, checks and starts
// them, and prints what would be published. With `--tag v1.2.3`, what a release needs is required.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { IMAGES, installImage, writeImageContext } from './release/image-contexts.js';
import { tryImages } from './release/try-images.js';
import { tryVersions } from './release/try-versions.js';
import { writeAssets } from './release/write-assets.js';
import { writeNpmPackages } from './release/write-npm-packages.js';
import { runCommand, runMain } from './run-program.js';
import { listWorkspaces, root } from './workspaces.js';

/**
 * Lists what is missing before a release.
 * @param {{ version: string, tag: string | undefined, changesets: readonly string[], hasRepository: boolean }} state
 * @returns {string[]} as sentences; empty if the release can be published
 */
export function listObstacles({ version, tag, changesets, hasRepository }) {
  return [
    ...(tag !== undefined && tag !== `v${version}`
      ? [`The tag is ${tag}, but the packages have version ${version}: tag v${version}.`]
      : []),
    ...(changesets.length > 0 ? [`Changesets are pending (${changesets.join(', ')}): run \`npm run versions\`.`] : []),
    ...(hasRepository
      ? []
      : ['The packages name no repository: set "repository" in the root package.json, then run `node scripts/set-repository.js`.']),
  ];
}

/** @returns {{ version: string, changesets: string[], hasRepository: boolean }} the state of this repository */
function readState() {
  const manifests = listWorkspaces().flatMap(({ manifest }) => (manifest.private ? [] : [manifest]));
  const versions = [...new Set(manifests.map(({ version = '' }) => version))];
  if (versions.length !== 1) throw new Error(`The packages have different versions: ${versions.join(', ')}. Run \`npm run versions\`.`);
  return {
    version: versions[0] ?? '',
    changesets: readdirSync(path.join(root, '.changeset')).filter((file) => file.endsWith('.md')),
    hasRepository: manifests.every((manifest) => 'repository' in manifest),
  };
}

/**
 * Installs the tarballs in an empty folder, imports them and starts their programs.
 * @param {string} folder empty
 * @param {readonly import('./release/write-npm-packages.js').PackedPackage[]} packed
 * @throws {Error} if something does not install, load or start
 */
async function tryPackages(folder, packed) {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const tarballs = packed.map(({ tarball }) => tarball);
  await runCommand('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline', ...tarballs]);
  const imports = packed.map(({ name }) => `await import(${JSON.stringify(name)});`).join('\n');
  writeFileSync(path.join(folder, 'import.js'), imports);
  await runCommand('node', [path.join(folder, 'import.js')]);
  for (const bin of packed.flatMap(({ bins }) => bins)) await runCommand(path.join(folder, 'node_modules', '.bin', bin), ['--help']);
}

/**
 * @param {string} text
 * @returns {void}
 */
function print(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {string} file */
function kilobytes(file) {
  return `${(statSync(file).size / 1024).toFixed(0)} kB`;
}

/**
 * @param {string | undefined} tag
 * @returns {Promise<number>} exit code
 */
async function dryRun(tag) {
  const state = readState();
  const { version } = state;
  const obstacles = listObstacles({ ...state, tag });
  if (tag !== undefined && obstacles.length > 0) throw new Error(obstacles.join('\n'));
  const target = path.join(root, 'dist', 'release');
  rmSync(target, { recursive: true, force: true });
  const packed = await writeNpmPackages(path.join(target, 'npm'));
  print(`npm: ${packed.length} packages of version ${version}`);
  for (const { name, tarball } of packed) print(`  ${name} ${kilobytes(tarball)}`);
  const assets = writeAssets(path.join(target, 'assets'), version);
  print(`files of the release v${version}, with SHA-256 checksums in SHA256SUMS:`);
  for (const { name, sha256 } of assets) print(`  ${sha256}  ${name}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-release-'));
  // The images' user must reach it too.
  chmodSync(folder, 0o755);
  try {
    print(`The next version, ${await tryVersions(path.join(folder, 'versions'))}, was tried in a copy.`);
    await tryPackages(path.join(folder, 'packages'), packed);
    print('The packages were installed in an empty folder, imported and started.');
    /** @type {Record<string, import('./release/image-contexts.js').InstalledImage>} */
    const installed = {};
    for (const image of Object.keys(IMAGES)) {
      const context = path.join(target, 'images', image);
      await writeImageContext(context, image, packed);
      mkdirSync(path.join(folder, image));
      installed[image] = await installImage(path.join(folder, image), context, image);
    }
    const { orchestrator, executor } = installed;
    if (orchestrator === undefined || executor === undefined) throw new Error('An image is missing.');
    const answer = await tryImages(orchestrator, executor);
    print(`images: ${Object.keys(IMAGES).join(', ')} (linux/amd64, linux/arm64)`);
    print(`  Started natively, read-only and not as root; a question was answered: ${JSON.stringify(answer.slice(0, 60))}`);
  } finally {
    await runCommand('chmod', ['-R', 'u+w', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
  print(obstacles.length === 0 ? 'Nothing was published.' : `Nothing was published. Before a release:\n  ${obstacles.join('\n  ')}`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(() => dryRun(parseArgs({ options: { tag: { type: 'string' } } }).values.tag));
}

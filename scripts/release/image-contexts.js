// The build contexts of the container images, and the same installation without containers.
import { chownSync, copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findNode, projectEnvironment, runCommand } from '../run-program.js';
import { root } from '../workspaces.js';
import { readContainerfile } from './read-containerfile.js';

/** The packages of this repository in each image. */
export const IMAGES = {
  executor: ['@chat-executor/protocol', '@chat-executor/executor', '@chat-executor/cli'],
  // The element is for the chat page.
  orchestrator: ['@chat-executor/protocol', '@chat-executor/executor', 'chat-executor', '@chat-executor/orchestrator'],
};

/** @typedef {import('./write-npm-packages.js').PackedPackage} PackedPackage */

/**
 * Writes the build context of an image: the packages, and a lock file for everything that they need.
 * @param {string} folder empty
 * @param {string} image a key of {@link IMAGES}
 * @param {readonly PackedPackage[]} packed
 */
export async function writeImageContext(folder, image, packed) {
  mkdirSync(path.join(folder, 'packages'), { recursive: true });
  /** @type {Record<string, string>} */
  const dependencies = {};
  for (const { name, tarball } of packed) {
    if (!IMAGES[/** @type {keyof typeof IMAGES} */ (image)].includes(name)) continue;
    dependencies[name] = `file:packages/${path.basename(tarball)}`;
    copyFileSync(tarball, path.join(folder, 'packages', path.basename(tarball)));
  }
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`);
  copyFileSync(path.join(root, '.npmrc'), path.join(folder, '.npmrc'));
  await runCommand('npm', ['install', '--prefix', folder, '--package-lock-only', '--ignore-scripts', '--prefer-offline']);
}

/**
 * An installed image.
 * @typedef {object} InstalledImage
 * @property {readonly string[]} entrypoint
 * @property {readonly string[]} healthcheck
 * @property {import('node:child_process').SpawnOptions} options user, folder and environment of its processes
 */

/**
 * Installs what an image contains into a folder, as its Containerfile does: read-only, except the state of the executor.
 * @param {string} folder empty
 * @param {string} context folder of the build context
 * @param {string} image
 * @returns {Promise<InstalledImage>}
 */
export async function installImage(folder, context, image) {
  const { install, ...images } = readContainerfile(readFileSync(path.join(root, 'containers', 'Containerfile'), 'utf8'));
  const stage = images[image];
  if (install === undefined || stage === undefined) throw new Error(`containers/Containerfile has no stage for ${image}.`);
  const place = (/** @type {string} */ text) => text.replace(/(?<![\w.])\/(?=app|state)/g, `${folder}/`);
  cpSync(context, path.join(folder, 'app'), { recursive: true });
  for (const command of install.commands) await runCommand('sh', ['-c', `cd "$1" && ${command}`, 'sh', path.join(folder, 'app')]);
  mkdirSync(path.join(folder, 'state'));
  mkdirSync(path.join(folder, 'bin'));
  copyFileSync(findNode(), path.join(folder, 'bin', 'node'));
  const [uid = 0, gid = 0] = stage.user.split(':').map(Number);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(path.join(folder, 'state'), uid, gid);
  await runCommand('chmod', ['-R', 'a-w', path.join(folder, 'app')]);
  const { PATH } = projectEnvironment();
  const variables = Object.entries(stage.environment).map(([name, value]) => [
    name,
    place(value).replace('$PATH', `${folder}/bin:${PATH}`),
  ]);
  return {
    entrypoint: stage.entrypoint,
    healthcheck: stage.healthcheck,
    options: { cwd: path.join(folder, 'app'), env: Object.fromEntries(variables), ...(isRoot && { uid, gid }) },
  };
}

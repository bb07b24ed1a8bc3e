// Creates Python environments with uv, in the user's cache folder. Runs on Node 20 without any dependency.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { captureProgram, runCommand } from './run-program.js';

/** The Python versions that every release of Open WebUI supports. uv downloads one if none is installed. */
const PYTHON = '>=3.11,<3.13';

/**
 * A Python environment with packages in it.
 * @typedef {object} PythonEnvironment
 * @property {string} folder
 * @property {(name: string) => string} program returns the path of one of its programs
 */

/**
 * Returns the folder where Python tools and the servers of `npm run interop` are installed, once for all runs: `CHAT_EXECUTOR_CACHE`,
 * or a folder in the user's cache. Creates it if it is missing.
 * @param {string[]} parts names of a subfolder
 * @returns {string}
 */
export function cacheFolder(...parts) {
  const base = process.env['CHAT_EXECUTOR_CACHE'] || path.join(homedir(), '.cache', 'chat-executor');
  const folder = path.join(base, ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * @param {string} folder of an environment
 * @param {string} name
 * @returns {string} path of one of its programs
 */
function programIn(folder, name) {
  return path.join(folder, 'venv', process.platform === 'win32' ? `Scripts/${name}.exe` : `bin/${name}`);
}

/**
 * @returns {Promise<string>} the path of uv, which this function installs if it is missing
 * @throws {Error} with the fix, if there is no Python to install it with
 */
async function findUv() {
  const folder = cacheFolder('uv');
  const uv = programIn(folder, 'uv');
  if (existsSync(uv)) return uv;
  for (const python of ['python3', 'python']) {
    const { code } = await captureProgram(python, ['-m', 'venv', path.join(folder, 'venv')]).catch(() => ({ code: 1 }));
    if (code !== 0) continue;
    await runCommand(programIn(folder, 'python'), ['-m', 'pip', 'install', '--quiet', 'uv']);
    return uv;
  }
  throw new Error('Python 3.11 or newer with its module venv is needed. Install it (python3 and python3-venv).');
}

/**
 * Creates a Python environment in the cache folder and installs the packages that are missing. Needs no network if none is missing.
 * @param {string} name of its folder
 * @param {readonly string[]} requirements what to install, such as `open-webui==0.12.4`
 * @param {readonly string[]} [excluded] dependencies that are not installed
 * @returns {Promise<PythonEnvironment>}
 * @throws {Error} with the fix or the tool's output
 */
export async function makePythonEnvironment(name, requirements, excluded = []) {
  const uv = await findUv();
  const folder = cacheFolder(name);
  const python = programIn(folder, 'python');
  if (!existsSync(python)) await runCommand(uv, ['venv', '--quiet', '--allow-existing', '--python', PYTHON, path.join(folder, 'venv')]);
  const overrides = path.join(folder, 'overrides.txt');
  const lines = excluded.map((one) => `${one} ; sys_platform == 'never'\n`).join('');
  // Another process may be reading it.
  if (!existsSync(overrides) || readFileSync(overrides, 'utf8') !== lines) writeFileSync(overrides, lines);
  await runCommand(uv, ['pip', 'install', '--quiet', '--python', python, ...requirements, '--override', overrides]);
  return { folder, program: (file) => programIn(folder, file) };
}

// Makes Python environments in the user's cache folder, with uv. The only place that knows how.
// Runs on Node 20 without any dependency.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { captureProgram } from './run-program.js';

/** Every release of Open WebUI runs on these; some of them on no other. uv downloads one if none is installed. */
const PYTHON = '>=3.11,<3.13';

/**
 * A Python environment with packages in it.
 * @typedef {object} PythonEnvironment
 * @property {string} folder
 * @property {(name: string) => string} program path of one of its programs
 */

/**
 * Where Python tools and the parts for `npm run interop` are installed, once for all runs: `CHAT_EXECUTOR_CACHE`, else a folder in the user's cache.
 * @param {string[]} parts folders below it, created if missing
 * @returns {string}
 */
export function cacheFolder(...parts) {
  const base = process.env['CHAT_EXECUTOR_CACHE'] || path.join(homedir(), '.cache', 'chat-executor');
  const folder = path.join(base, ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @throws {Error} with the last lines it printed, when it fails
 */
async function runQuietly(program, args) {
  const { code, output } = await captureProgram(program, args);
  if (code === 0) return;
  throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output.trimEnd().split('\n').slice(-15).join('\n')}`);
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
 * @returns {Promise<string>} the path of uv, which is installed first if it is missing
 * @throws {Error} with the fix, when there is no Python to install it with
 */
async function findUv() {
  const folder = cacheFolder('uv');
  const uv = programIn(folder, 'uv');
  if (existsSync(uv)) return uv;
  for (const python of ['python3', 'python']) {
    const { code } = await captureProgram(python, ['-m', 'venv', path.join(folder, 'venv')]).catch(() => ({ code: 1 }));
    if (code !== 0) continue;
    await runQuietly(programIn(folder, 'python'), ['-m', 'pip', 'install', '--quiet', 'uv']);
    return uv;
  }
  throw new Error('Python 3.11 or newer with its module venv is needed. Install it (python3 and python3-venv).');
}

/**
 * Makes a Python environment in the cache folder and installs what it does not have yet. Needs no network if nothing is missing.
 * @param {string} name of its folder
 * @param {readonly string[]} requirements what to install, such as `open-webui==0.12.4`
 * @param {readonly string[]} [leftOut] packages to leave out although a requirement depends on them
 * @returns {Promise<PythonEnvironment>}
 * @throws {Error} with the fix or the tool's output
 */
export async function makePythonEnvironment(name, requirements, leftOut = []) {
  const uv = await findUv();
  const folder = cacheFolder(name);
  const python = programIn(folder, 'python');
  if (!existsSync(python)) await runQuietly(uv, ['venv', '--quiet', '--allow-existing', '--python', PYTHON, path.join(folder, 'venv')]);
  const overrides = path.join(folder, 'left-out.txt');
  writeFileSync(overrides, leftOut.map((one) => `${one} ; sys_platform == 'never'\n`).join(''));
  await runQuietly(uv, ['pip', 'install', '--quiet', '--python', python, ...requirements, '--override', overrides]);
  return { folder, program: (file) => programIn(folder, file) };
}

// Finds a Python and makes environments of its own in the user's cache folder. The only place that knows how.
// Runs on Node 20 without any dependency.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { captureProgram } from './run-program.js';

/** Names to look for. Every release of Open WebUI runs on 3.11 and 3.12; some of them on nothing else. */
const NAMES = ['python3', 'python3.12', 'python3.11', 'python'];

/**
 * A Python environment of its own with packages in it.
 * @typedef {object} PythonEnvironment
 * @property {string} folder
 * @property {(name: string) => string} program path of one of its programs
 */

/**
 * Where real parts and tools of Python are installed, once for every run: `CHAT_EXECUTOR_CACHE`, else a folder in the user's cache.
 * @param {string[]} parts folders below it, made where they are missing
 * @returns {string}
 */
export function cacheFolder(...parts) {
  const base = process.env['CHAT_EXECUTOR_CACHE'] || path.join(homedir(), '.cache', 'chat-executor');
  const folder = path.join(base, ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * @param {string} text what `python --version` prints
 * @returns {number} how well it suits: 0 not at all, 1 the tools alone, 2 every real part too
 */
export function ratePython(text) {
  const [, major, minor] = /^Python (\d+)\.(\d+)/.exec(text) ?? [];
  if (Number(major) !== 3 || Number(minor) < 11) return 0;
  return Number(minor) <= 12 ? 2 : 1;
}

/**
 * @returns {Promise<string>} the name of the installed Python that suits best
 * @throws {Error} with the cure, when none is new enough
 */
async function findPython() {
  /** @type {{ name: string, rating: number }[]} */
  const found = [];
  for (const name of NAMES) {
    const { code, output } = await captureProgram(name, ['--version']).catch(() => ({ code: 1, output: '' }));
    found.push({ name, rating: code === 0 ? ratePython(output) : 0 });
  }
  const best = found.sort((one, other) => other.rating - one.rating)[0];
  if (best && best.rating > 0) return best.name;
  throw new Error('Python 3.11 or newer is needed, with its module venv, and is not installed. Install it (python3 and python3-venv).');
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
 * Makes a Python environment in the cache folder, unless it is there and has what is wanted.
 * @param {string} name of its folder
 * @param {readonly string[]} requirements what to install, such as `open-webui==0.12.4`
 * @param {readonly string[]} [leftOut] packages that must not be installed though something asks for them
 * @returns {Promise<PythonEnvironment>}
 * @throws {Error} with the cure or the tool's own words
 */
export async function makePythonEnvironment(name, requirements, leftOut = []) {
  const folder = cacheFolder(name);
  const binaries = path.join(folder, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin');
  /** @param {string} file */
  const program = (file) => path.join(binaries, file);
  const stamp = path.join(folder, 'installed');
  const wanted = requirements.join('\n');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(stamp, { force: true });
    await runQuietly(await findPython(), ['-m', 'venv', path.join(folder, 'venv')]);
    await runQuietly(program('python'), ['-m', 'pip', 'install', '--quiet', 'uv']);
    const overrides = path.join(folder, 'left-out.txt');
    writeFileSync(overrides, leftOut.map((one) => `${one} ; sys_platform == 'never'\n`).join(''));
    const install = ['pip', 'install', '--quiet', '--python', program('python'), ...requirements, '--override', overrides];
    await runQuietly(program('uv'), install);
    writeFileSync(stamp, wanted);
  }
  return { folder, program };
}

// Starts other programs: with the project's own Node first in their PATH, and without leaving any behind.
// Runs on Node 20 without any dependency.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root } from './workspaces.js';

const binaries = path.join(root, 'node_modules', '.bin');

/** The lowest Node that runs the project's own programs. */
const LOWEST_NODE = 22;

/**
 * The Node that runs our programs: the one package.json asks for, else the one running now if it is new enough.
 * @returns {string} the absolute path of its program
 * @throws {Error} with the cure, when there is neither
 */
export function findNode() {
  const own = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) >= LOWEST_NODE) return process.execPath;
  throw new Error(
    `Node ${LOWEST_NODE} or newer is needed; this is ${process.version}, and the package "node", which brings one, was not installed whole. ` +
      'Run `npm ci --ignore-scripts=false`, or use a newer Node.',
  );
}

/**
 * @param {NodeJS.ProcessEnv} [added]
 * @returns {NodeJS.ProcessEnv} this process's environment with more, and the project's programs first in its PATH
 */
export function projectEnvironment(added = {}) {
  return { ...process.env, ...added, PATH: [binaries, process.env['PATH']].join(path.delimiter) };
}

/** How long a program may take to follow a Ctrl-C that it got from the terminal itself, in milliseconds. */
const INTERRUPT_GRACE = 1000;

/** How often is looked whether who started this process is still there, in milliseconds. */
const PARENT_CHECK = 250;

/** Under npm, the shell that it runs a script in. A signal to npm ends that shell and goes no further. */
const startedBy = process.ppid;

let askedToStop = false;

/** @returns {boolean} whether this process was asked to stop while a program ran: what comes after is not to be begun */
export function wasAskedToStop() {
  return askedToStop;
}

/**
 * Asks a child to stop when this process is asked to, or when who asked for it is gone.
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} drains whether the child takes a second signal for "at once", and twins of one Ctrl-C for one
 * @returns {() => void} ends that
 */
function stopTogether(child, drains) {
  const terminate = () => {
    askedToStop = true;
    child.kill('SIGTERM');
  };
  // A terminal sends Ctrl-C to both; a second one would read as "at once". Who sends it to this process alone is served too.
  const interrupt = () => {
    askedToStop = true;
    if (drains) child.kill('SIGINT');
    else setTimeout(terminate, INTERRUPT_GRACE).unref();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  process.on('SIGHUP', terminate);
  const watch = setInterval(() => {
    if (!process.env['npm_lifecycle_event'] || process.ppid === startedBy) return;
    // Once: it may need a while to stop.
    clearInterval(watch);
    terminate();
  }, PARENT_CHECK).unref();
  return () => {
    clearInterval(watch);
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', terminate);
    process.off('SIGHUP', terminate);
  };
}

/**
 * Runs a program until it ends; when this process is asked to stop, so is the program.
 * @param {string} program absolute path, or a name in PATH (node_modules/.bin first)
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, drains?: boolean }} [options]
 *   `env` in place of the default, which is this process's with node_modules/.bin first in its PATH; `drains` for a program
 *   that finishes its work after a first signal and ends at once after a second
 * @returns {Promise<number>} its exit code; of a program ended by a signal, 128 + the signal's number
 */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? projectEnvironment(),
      stdio: options.stdio ?? 'inherit',
      // Programs in node_modules/.bin are .cmd files there, which only a shell starts.
      shell: process.platform === 'win32' && !path.isAbsolute(program),
    });
    const release = stopTogether(child, options.drains ?? false);
    child.on('error', (error) => {
      release();
      reject(new Error(`${program} does not start: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      release();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Runs a program quietly; what it prints is kept and shown only by who asks.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>} exit code, and stdout and stderr as they came
 */
export function captureProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: projectEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !path.isAbsolute(program),
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', (error) => reject(new Error(`${program} does not start: ${error.message}`)));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

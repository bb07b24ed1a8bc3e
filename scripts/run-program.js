// Starts other programs with the project's own Node first in their PATH, and stops them when this process is asked to stop.
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
 * Finds the Node for our programs: the installed package "node", otherwise the current Node if it is new enough.
 * @returns {string} the absolute path of its program
 * @throws {Error} with the fix, if neither is usable
 */
export function findNode() {
  const own = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) >= LOWEST_NODE) return process.execPath;
  throw new Error(
    `Node ${LOWEST_NODE} or newer is needed; this is ${process.version}, and the installed package "node", which contains one, is incomplete. ` +
      'Run `npm ci --ignore-scripts=false`, or use a newer Node.',
  );
}

/**
 * @param {NodeJS.ProcessEnv} [added]
 * @returns {NodeJS.ProcessEnv} this process's environment and `added`, with node_modules/.bin first in PATH
 */
export function projectEnvironment(added = {}) {
  return { ...process.env, ...added, PATH: [binaries, process.env['PATH']].join(path.delimiter) };
}

/** Time for a program to exit on a Ctrl-C that it received from the terminal, in milliseconds. */
const INTERRUPT_GRACE = 1000;

/** Interval between checks that the parent process still exists, in milliseconds. */
const PARENT_CHECK = 250;

/** Under npm, the process id of the shell that runs the script. A signal sent to npm ends that shell and goes no further. */
const parentId = process.ppid;

let askedToStop = false;

/** @returns {boolean} whether this process was asked to stop while a program ran; if so, don't start another one */
export function wasAskedToStop() {
  return askedToStop;
}

/**
 * Stops a child when this process is asked to stop, or when the parent of this process has exited.
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} drains whether the child finishes its work after a first signal and stops immediately after a second
 * @returns {() => void} stops watching
 */
function forwardStop(child, drains) {
  const terminate = () => {
    askedToStop = true;
    child.kill('SIGTERM');
  };
  // A terminal sends Ctrl-C to both processes, so a second signal would mean "stop immediately". Other senders may signal only this process.
  const interrupt = () => {
    askedToStop = true;
    if (drains) child.kill('SIGINT');
    else setTimeout(terminate, INTERRUPT_GRACE).unref();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  process.on('SIGHUP', terminate);
  const watch = setInterval(() => {
    if (!process.env['npm_lifecycle_event'] || process.ppid === parentId) return;
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
 * @param {string} program absolute path, or a name in PATH (node_modules/.bin first)
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
function start(program, args, options) {
  // Programs in node_modules/.bin are .cmd files on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && !path.isAbsolute(program);
  return spawn(program, args, { cwd: root, env: projectEnvironment(), shell, ...options });
}

/**
 * Runs a program until it exits. If this process is asked to stop, it stops the program.
 * @param {string} program absolute path, or a name in PATH (node_modules/.bin first)
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { drains?: boolean }} [options]
 *   `cwd` defaults to the repository, `env` to {@link projectEnvironment}; set `drains` for a program that finishes its work
 *   after a first signal and stops immediately after a second
 * @returns {Promise<number>} its exit code; 128 + the signal's number if a signal ended it
 * @throws {Error} if the program does not start
 */
export function runProgram(program, args, { drains = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(program, args, { stdio: 'inherit', ...options });
    const release = forwardStop(child, drains);
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
 * Runs a program and captures its output.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] see {@link runProgram}
 * @returns {Promise<{ code: number, output: string }>} exit code, and stdout and stderr in the order they arrived
 * @throws {Error} if the program does not start
 */
export function captureProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = start(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', (error) => reject(new Error(`${program} does not start: ${error.message}`)));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program that must succeed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to this process's
 * @returns {Promise<string>} its stdout and stderr
 * @throws {Error} with the last lines of its output, if it fails
 */
export async function runCommand(program, args, environment) {
  const { code, output } = await captureProgram(program, args, { env: projectEnvironment(environment) });
  if (code === 0) return output;
  throw new Error(`${program} ${args.join(' ')} exited with ${code}:\n${output.trimEnd().split('\n').slice(-15).join('\n')}`);
}

/**
 * Runs the body of a script. Its result becomes the exit code; an error is printed without its stack.
 * @param {() => Promise<number>} body
 * @returns {Promise<void>}
 */
export async function runMain(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

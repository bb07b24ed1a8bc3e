// `npm start`: installs and builds what is missing, then runs the orchestrator with the chat page and the element.
// Runs on Node 20 without any dependency.
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { run } from './run.js';
import { runMain } from './run-program.js';
import { root } from './workspaces.js';

/** Port of the chat page if neither `PORT` nor `--port` is set. */
const DEFAULT_PORT = 3000;

/** The number of ports to try, starting at the default. */
const PORT_COUNT = 20;

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether a server can listen on this loopback port
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * Finds the first free port of a range. Only for the default port: a port that the user chose is never replaced.
 * @param {number} first
 * @param {number} count size of the range
 * @returns {Promise<number>}
 * @throws {Error} with the fix, if all are in use
 */
export async function findFreePort(first, count) {
  for (let port = first; port < first + count; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`Ports ${first} to ${first + count - 1} are all in use. Choose another one: \`PORT=4000 npm start\`.`);
}

/**
 * Whether a browser window would be visible.
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 * @returns {boolean}
 */
export function hasDisplay(environment, platform) {
  if (environment['CI']) return false;
  return platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/**
 * @param {string[]} args of the command line
 * @param {string | undefined} chosenPort the environment variable PORT
 * @returns {Promise<string[]>} the orchestrator's arguments, with defaults added
 */
async function addDefaultArguments(args, chosenPort) {
  const isGiven = (/** @type {string} */ option) => args.some((argument) => argument === option || argument.startsWith(`${option}=`));
  const added = isGiven('--element') ? [] : ['--element', path.join(root, 'executor-web-component', 'dist', 'browser')];
  if (!hasDisplay(process.env, process.platform)) added.push('--no-open');
  if (isGiven('--port') || chosenPort) return [...added, ...args];
  const port = await findFreePort(DEFAULT_PORT, PORT_COUNT);
  if (port !== DEFAULT_PORT) process.stderr.write(`Port ${DEFAULT_PORT} is in use; using ${port}.\n`);
  return [...added, '--port', String(port), ...args];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => run('orchestrator', await addDefaultArguments(process.argv.slice(2), process.env['PORT'])));
}

// `npm start`: installs and builds what is missing, then runs the orchestrator with the chat page and the element.
// Runs on Node 20 without any dependency, because a fresh clone has nothing else.
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { run } from './run.js';
import { exitAs } from './run-program.js';
import { root } from './workspaces.js';

/** Default port of the chat page, without `PORT` and `--port`. */
const FIRST_PORT = 3000;

/** How many ports are tried, starting at the default. */
const PORTS_TRIED = 20;

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
 * The first free port of a range. Only for the default: a port that the user chose is never replaced by another one.
 * @param {number} first
 * @param {number} count how many are tried
 * @returns {Promise<number>}
 * @throws {Error} with the fix, when none is free
 */
export async function findFreePort(first, count) {
  for (let port = first; port < first + count; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`The ports ${first} to ${first + count - 1} are all taken. Choose another one: \`PORT=4000 npm start\`.`);
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
 * @param {string | undefined} chosen the environment's PORT
 * @returns {Promise<string[]>} the orchestrator's arguments
 */
async function completeArguments(args, chosen) {
  const names = (/** @type {string} */ option) => args.some((argument) => argument === option || argument.startsWith(`${option}=`));
  const added = names('--element') ? [] : ['--element', path.join(root, 'executor-web-component', 'dist', 'browser')];
  if (!hasDisplay(process.env, process.platform)) added.push('--no-open');
  if (names('--port') || chosen) return [...added, ...args];
  const port = await findFreePort(FIRST_PORT, PORTS_TRIED);
  if (port !== FIRST_PORT) process.stderr.write(`Port ${FIRST_PORT} is taken; using ${port}.\n`);
  return [...added, '--port', String(port), ...args];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await exitAs(async () => run('orchestrator', await completeArguments(process.argv.slice(2), process.env['PORT'])));
}

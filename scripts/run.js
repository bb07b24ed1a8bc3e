// `npm run executor -- …` and the like: installs and builds what is missing, then runs a program with the arguments given.
// Runs on Node 20 without any dependency.
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from './build.js';
import { installDependencies } from './install-dependencies.js';
import { exitAs, findNode, runProgram } from './run-program.js';
import { listWorkspaces, root } from './workspaces.js';

/**
 * A program of the repository.
 * @typedef {object} Program
 * @property {string} file relative to the repository
 * @property {string} [build] the npm script that builds what it needs; everything by default
 * @property {string[]} [node] options of Node
 * @property {string} [folder] where it runs, relative to the repository; the caller's folder by default, so that relative paths among the arguments work
 * @property {boolean} [drains] whether it finishes its work after a first signal and stops at once after a second
 */

const sources = ['--conditions=chat-executor-source', '--disable-warning=ExperimentalWarning'];

/** @type {Record<string, Program>} */
const PROGRAMS = {
  orchestrator: { file: 'mock-orchestrator/dist/bin.js' },
  executor: { file: 'executor-cli/dist/bin.js', build: 'build:packages', drains: true },
  conformance: { file: 'conformance/dist/bin.js', build: 'build:packages' },
  matrix: { file: 'interop/matrix/refresh-matrix.ts', node: sources, folder: '.' },
  bench: { file: 'bench/run.ts', build: 'build:packages', node: sources, folder: '.' },
};

/**
 * Runs a program until it ends.
 * @param {string} name a key of {@link PROGRAMS}, or the folder of an example
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 * @throws {Error} with the known names, when there is no such program
 */
export async function run(name, args) {
  const examples = listWorkspaces().flatMap(({ folder }) => (folder.startsWith('examples/') ? [folder] : []));
  const program = PROGRAMS[name] ?? (examples.includes(name) ? { file: `${name}/start.js`, folder: name } : undefined);
  if (!program) throw new Error(`Unknown program "${name}". Known: ${[...Object.keys(PROGRAMS), ...examples].join(', ')}.`);
  await installDependencies();
  await build(program.build);
  return runProgram(findNode(), [...(program.node ?? []), path.join(root, program.file), ...args], {
    cwd: program.folder === undefined ? (process.env['INIT_CWD'] ?? process.cwd()) : path.join(root, program.folder),
    drains: program.drains ?? false,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = '', ...args] = process.argv.slice(2);
  // `npm run conformance -- matrix` judges every subject and publishes the matrix.
  await exitAs(() => (name === 'conformance' && args[0] === 'matrix' ? run('matrix', args.slice(1)) : run(name, args)));
}

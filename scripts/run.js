// `npm run executor -- …` and so on: installs and builds what is missing, then runs a program with the given arguments.
// Runs on Node 20 without any dependency.
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from './build.js';
import { installDependencies } from './install-dependencies.js';
import { findNode, runMain, runProgram } from './run-program.js';
import { listWorkspaces, root } from './workspaces.js';

/**
 * A program of the repository.
 * @typedef {object} Program
 * @property {string} file relative to the repository
 * @property {string} [build] npm script that builds what it needs; default: `build:all`
 * @property {string[]} [node] options of Node
 * @property {string} [folder] working directory, relative to the repository; default: the caller's, so that relative paths in arguments work
 * @property {boolean} [drains] whether it finishes its work after a first signal and stops immediately after a second
 */

const sources = ['--conditions=chat-executor-source', '--disable-warning=ExperimentalWarning'];

/** @type {Record<string, Program>} */
const PROGRAMS = {
  orchestrator: { file: 'mock-orchestrator/dist/program/bin.js' },
  executor: { file: 'executor-cli/dist/bin.js', build: 'build:packages', drains: true },
  conformance: { file: 'conformance/dist/bin.js', build: 'build:packages' },
  matrix: { file: 'interop/matrix/refresh-matrix.ts', node: sources, folder: '.' },
  soak: { file: 'interop/soak/run.ts', node: sources, folder: '.' },
  mutants: { file: 'conformance/mutants/run.ts', build: 'build:packages', node: sources, folder: '.' },
  bench: { file: 'bench/run.ts', node: sources, folder: '.' },
};

/**
 * Runs a program until it exits.
 * @param {string} name a key of {@link PROGRAMS}, or the folder of an example
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 * @throws {Error} with the known names, if the name is unknown
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
  // `npm run conformance -- matrix` tests all subjects and writes the matrix.
  await runMain(() => (name === 'conformance' && args[0] === 'matrix' ? run('matrix', args.slice(1)) : run(name, args)));
}

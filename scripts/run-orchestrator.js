// `npm run orchestrator -- …`: builds what is stale and runs the orchestrator's program with the arguments given.
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from './build.js';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { findNode, runProgram } from './run-program.js';
import { root } from './workspaces.js';

/**
 * Runs the orchestrator until it ends.
 * @param {string[]} args of its command line
 * @returns {Promise<number>} its exit code
 */
export async function runOrchestrator(args) {
  await installDependencies();
  await build();
  return runProgram(findNode(), [path.join(root, 'mock-orchestrator', 'dist', 'bin.js'), ...args], {
    // Relative paths among the arguments are the caller's, who may stand in another folder.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await exitAs(() => runOrchestrator(process.argv.slice(2)));
}

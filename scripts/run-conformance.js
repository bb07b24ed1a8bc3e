// `npm run conformance -- …`: builds what is stale and runs the conformance suite with the arguments given.
import path from 'node:path';
import process from 'node:process';
import { build } from './build.js';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { findNode, runProgram } from './run-program.js';
import { root } from './workspaces.js';

await exitAs(async () => {
  await installDependencies();
  await build({ only: ['packages'] });
  // Relative paths among the arguments are the caller's, who may stand in another folder.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  return runProgram(findNode(), [path.join(root, 'conformance', 'dist', 'bin.js'), ...process.argv.slice(2)], { cwd });
});

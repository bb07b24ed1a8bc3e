// `npm run executor -- …`: builds what is stale and runs the executor's program with the arguments given.
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
  return runProgram(findNode(), [path.join(root, 'executor-cli', 'dist', 'bin.js'), ...process.argv.slice(2)], {
    // Relative paths among the arguments are the caller's, who may stand in another folder.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    drains: true,
  });
});

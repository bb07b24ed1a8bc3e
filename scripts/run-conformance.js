// `npm run conformance -- …`: builds what is stale and runs the conformance suite with the arguments given. With `matrix` as
// the first of them, everything we know of is judged, and the matrix is published anew.
import path from 'node:path';
import process from 'node:process';
import { build } from './build.js';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { findNode, runProgram } from './run-program.js';
import { root } from './workspaces.js';

await exitAs(async () => {
  await installDependencies();
  const args = process.argv.slice(2);
  if (args[0] === 'matrix') {
    await build();
    const matrix = path.join(root, 'interop', 'matrix', 'refresh-matrix.ts');
    return runProgram(findNode(), ['--conditions=chat-executor-source', matrix, ...args.slice(1)]);
  }
  await build({ only: ['packages'] });
  // Relative paths among the arguments are the caller's, who may stand in another folder.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  return runProgram(findNode(), [path.join(root, 'conformance', 'dist', 'bin.js'), ...args], { cwd });
});

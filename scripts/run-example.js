// `npm run example:html`, and `npm start` in an example's folder: installs and builds what is missing, then runs it.
import path from 'node:path';
import process from 'node:process';
import { build } from './build.js';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { findNode, runProgram } from './run-program.js';
import { listWorkspaces, root } from './workspaces.js';

await exitAs(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const examples = listWorkspaces().flatMap(({ folder }) => (folder.startsWith('examples/') ? [path.basename(folder)] : []));
  if (!examples.includes(name)) throw new Error(`There is no example "${name}"; there are: ${examples.join(', ')}.`);
  await installDependencies();
  await build();
  const folder = path.join(root, 'examples', name);
  return runProgram(findNode(), ['start.js', ...args], { cwd: folder });
});

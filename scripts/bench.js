// `npm run bench`: measures side by side, on the real product, prints a table, and writes bench/results.json and the plot.
import process from 'node:process';
import { build } from './build.js';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { findNode, runProgram } from './run-program.js';

await exitAs(async () => {
  await installDependencies();
  await build({ only: ['packages'] });
  return runProgram(findNode(), [
    '--conditions=chat-executor-source',
    '--disable-warning=ExperimentalWarning',
    'bench/run.ts',
    ...process.argv.slice(2),
  ]);
});

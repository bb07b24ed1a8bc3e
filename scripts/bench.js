// `npm run bench`: measures side by side, on the real product, prints a table, and writes bench/results.json and the plot.
import process from 'node:process';
import { build } from './build.js';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { findNode, runProgram } from './run-program.js';

const USAGE = `npm run bench

Installs and starts Open WebUI, measures for some minutes, prints a table, and writes bench/results.json and bench/added-delay.svg.
BENCH_OPEN_WEBUI names another release than the newest.
`;

await exitAs(async () => {
  const args = process.argv.slice(2);
  if (args.length > 0) {
    process.stdout.write(USAGE);
    return args.includes('--help') ? 0 : 2;
  }
  await installDependencies();
  await build({ only: ['packages'] });
  return runProgram(findNode(), ['--conditions=chat-executor-source', '--disable-warning=ExperimentalWarning', 'bench/run.ts']);
});

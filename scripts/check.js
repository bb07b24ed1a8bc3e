// `npm run check`: the fast part of the tests, for before a commit.
import process from 'node:process';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { programStep, runSteps, vitestStep } from './run-steps.js';

await exitAs(async () => {
  await installDependencies();
  return runSteps([
    programStep('format and lint', 'biome', ['check', '--error-on-warnings']),
    programStep('types', 'tsc', ['-p', 'tsconfig.json']),
    vitestStep('unit tests', ['--project', 'unit', ...process.argv.slice(2)]),
  ]);
});

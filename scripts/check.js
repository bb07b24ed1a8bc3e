// `npm run check`: the fast part of the tests, for before a commit.
import process from 'node:process';
import { build } from './build.js';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { programStep, runSteps, typeSteps, vitestStep, workStep } from './run-steps.js';

await exitAs(async () => {
  await installDependencies();
  return runSteps([
    programStep('format and lint', 'biome', ['check', '--error-on-warnings']),
    workStep('types of the packages', () => build({ only: ['packages'] })),
    ...typeSteps(),
    vitestStep('unit tests', ['--project', 'unit', ...process.argv.slice(2)]),
  ]);
});

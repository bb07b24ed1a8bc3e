// `npm test`: everything, on a fresh clone too. Ends with one line, `N passed, N failed, N skipped`.
import process from 'node:process';
import { build } from './build.js';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { findNode, runProgram } from './run-program.js';
import { programStep, runSteps, typeSteps, vitestStep, workStep } from './run-steps.js';

/** Finds or installs Chromium once, so that no test waits for a download. */
async function prepareChromium() {
  // Only now, because on a fresh clone Playwright was not there when this file was read.
  const { findChromium } = await import('./chromium.js');
  process.env['CHROMIUM_PATH'] = await findChromium();
  process.stdout.write(`${process.env['CHROMIUM_PATH']}\n`);
}

await exitAs(() =>
  runSteps([
    { ...workStep('install', installDependencies), gate: true },
    workStep('build', build),
    programStep('format and lint', 'biome', ['check', '--error-on-warnings']),
    ...typeSteps(),
    programStep('unused files, exports and dependencies', 'knip', []),
    { name: 'packages as published', run: () => runProgram(findNode(), ['scripts/check-packages.js']) },
    { name: 'bundle size', run: () => runProgram(findNode(), ['scripts/check-bundle-size.js']) },
    workStep('Chromium', prepareChromium),
    vitestStep('tests', process.argv.slice(2)),
  ]),
);

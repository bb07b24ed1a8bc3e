// What `npm test` runs, step by step.
import process from 'node:process';
import { build } from './build.js';
import { installDependencies } from './install-dependencies.js';
import { functionSteps } from './python-steps.js';
import { findNode, runProgram } from './run-program.js';
import { programStep, typeSteps, vitestStep, workStep } from './run-steps.js';

/** @typedef {import('./run-steps.js').Step} Step */

/** Finds or installs Chromium once, so that no test waits for a download. */
async function prepareChromium() {
  // Only now, because on a fresh clone Playwright was not there when this file was read.
  const { findChromium } = await import('./chromium.js');
  process.env['CHROMIUM_PATH'] = await findChromium();
  process.stdout.write(`${process.env['CHROMIUM_PATH']}\n`);
}

/** @returns {Step[]} what every run of tests begins with */
export function preparationSteps() {
  return [{ ...workStep('install', installDependencies), gate: true }, workStep('build', build), workStep('Chromium', prepareChromium)];
}

/**
 * @param {string[]} args further arguments of vitest
 * @returns {Step[]} everything that needs no real part
 */
export function testSteps(args) {
  return [
    programStep('format and lint', 'biome', ['check', '--error-on-warnings']),
    ...typeSteps(),
    programStep('unused files, exports and dependencies', 'knip', []),
    { name: 'packages as published', run: () => runProgram(findNode(), ['scripts/check-packages.js']) },
    { name: 'bundle size', run: () => runProgram(findNode(), ['scripts/check-bundle-size.js']) },
    ...functionSteps(),
    vitestStep('tests', args),
  ];
}

// `npm test`, `npm run interop`, and both in `.ci/run`. Works on a fresh clone, and ends with one line, `N passed, N failed, N skipped`.
//   node scripts/test.js [words of test paths]
//   node scripts/test.js interop|ci [options of test-steps.js]
import process from 'node:process';
import { build } from './build.js';
import { installDependencies } from './install-dependencies.js';
import { exitAs, runProgram } from './run-program.js';
import { runSteps } from './run-steps.js';
import { interopSteps, pytestStep, readInteropArguments, vitestStep } from './test-steps.js';

/** Finds or installs Chromium once, so that no test waits for a download. */
async function prepareChromium() {
  // Imported late: on a fresh clone, Playwright is not installed when this file is loaded.
  const { findChromium } = await import('./chromium.js');
  process.env['CHROMIUM_PATH'] = await findChromium();
  process.stdout.write(`${process.env['CHROMIUM_PATH']}\n`);
}

/** @type {import('./run-steps.js').Step[]} */
const preparation = [
  { name: 'install', gate: true, run: installDependencies },
  { name: 'build', run: () => build() },
  { name: 'Chromium', run: prepareChromium },
];

/**
 * @param {string[]} words of paths of tests, or options of vitest
 * @returns {import('./run-steps.js').Step[]} everything that needs no real part
 */
function testSteps(words) {
  return [
    // Runs every check, also after a failed one.
    {
      name: 'checks',
      run: () => runProgram('npm', ['run', '--silent', 'checks'], { env: { ...process.env, WIREIT_FAILURES: 'continue' } }),
    },
    pytestStep('tests of the function', []),
    vitestStep('tests', words),
  ];
}

await exitAs(async () => {
  const [command, ...args] = process.argv.slice(2);
  if (command !== 'interop' && command !== 'ci') return runSteps([...preparation, ...testSteps(process.argv.slice(2))]);
  const options = readInteropArguments(args);
  if (options === undefined) return 0;
  return runSteps([...preparation, ...(command === 'ci' ? testSteps([]) : []), ...interopSteps(options)]);
});

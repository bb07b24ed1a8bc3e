// `npm test`, `npm run interop`, and both in `.ci/run`. Works on a fresh clone. The last line of output is `N passed, N failed, N skipped`.
//   node scripts/test.js [filters]
//   node scripts/test.js interop|ci [options of test-steps.js]
import process from 'node:process';
import { build } from './build.js';
import { installDependencies } from './install-dependencies.js';
import { runMain, runProgram } from './run-program.js';
import { runSteps } from './run-steps.js';
import { interopSteps, pytestStep, readInteropArguments, vitestStep } from './test-steps.js';

/** Finds or installs Chromium before the tests, so that none of them waits for a download. */
async function prepareChromium() {
  // A dynamic import, because Playwright is not installed yet when this file is loaded on a fresh clone.
  const { findChromium } = await import('@chat-executor/testing/chromium');
  process.env['CHROMIUM_PATH'] = await findChromium();
  process.stdout.write(`${process.env['CHROMIUM_PATH']}\n`);
}

/** @type {import('./run-steps.js').Step[]} */
const preparation = [
  { name: 'install', gate: true, run: installDependencies },
  { name: 'build', run: () => build() },
  { name: 'Chromium', run: prepareChromium },
  { name: 'Firefox and WebKit', run: () => runProgram('node', ['tests/browsers/install.ts']) },
];

/** Runs of the conformance suite, which mostly wait, beside the other tests, which mostly compute. */
const TEST_LANES = [
  [vitestStep('unit and browser tests', ['--project', 'unit', '--project', 'browser'])],
  [vitestStep('conformance tests', ['--project', 'conformance'])],
];

/**
 * @param {string[]} filters parts of test paths, or options of vitest
 * @returns {(import('./run-steps.js').Step | import('./run-steps.js').Lanes)[]} all checks and tests that need no real servers
 */
function testSteps(filters) {
  return [
    // Continues after a failed check.
    {
      name: 'checks',
      run: () => runProgram('npm', ['run', '--silent', 'checks'], { env: { ...process.env, WIREIT_FAILURES: 'continue' } }),
    },
    pytestStep('tests of the function', []),
    filters.length > 0 ? vitestStep('tests', filters) : TEST_LANES,
  ];
}

await runMain(async () => {
  const [command, ...args] = process.argv.slice(2);
  if (command !== 'interop' && command !== 'ci') return runSteps([...preparation, ...testSteps(process.argv.slice(2))]);
  const options = readInteropArguments(args);
  if (options === undefined) return 0;
  return runSteps([...preparation, ...(command === 'ci' ? testSteps([]) : []), ...interopSteps(options)]);
});

// The steps that run tests with vitest and pytest, and the arguments of `npm run interop`.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { DEFAULT_VERSIONS, FURTHER_VERSIONS } from '../interop/versions.js';
import { runFunctionTool } from './function-tools.js';
import { projectEnvironment, runProgram } from './run-program.js';

/** @typedef {import('./run-steps.js').Step} Step */
/** @typedef {import('./run-steps.js').Lanes} Lanes */

/** Folder of the function's tests inside an Open WebUI; they run if a filter is part of its path. */
const FUNCTION_TESTS = 'open-webui-plugin/tests/real';

const USAGE = `npm run interop -- [--versions all|0.12.4,0.6.5] [--without ollama|redis]… [filters]

  --versions  releases of Open WebUI; default: the newest and the oldest supported one
  --without   skips a server and the tests that need it`;

/**
 * Options of the command line.
 * @typedef {object} InteropOptions
 * @property {string[]} versions releases of Open WebUI
 * @property {string[]} without servers to skip
 * @property {string[]} filters parts of test paths; empty for all tests
 */

/**
 * @param {string[]} args of the command line
 * @returns {InteropOptions | undefined} undefined if the help was printed
 * @throws {Error} with the usage, for an unknown option, server or release
 */
export function readInteropArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { versions: { type: 'string' }, without: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return undefined;
  }
  const without = values.without ?? [];
  const unknown = without.filter((name) => name !== 'ollama' && name !== 'redis');
  if (unknown.length > 0) throw new Error(`--without takes ollama or redis, not ${unknown.join(', ')}.\n\n${USAGE}`);
  const named = (values.versions ?? '').split(',').filter((version) => version !== '');
  const wrong = named.filter((version) => version !== 'all' && !/^\d+\.\d+\.\d+$/.test(version));
  if (wrong.length > 0) throw new Error(`Not a release of Open WebUI: ${wrong.join(', ')}. Write it like 0.12.4.\n\n${USAGE}`);
  const versions = named.flatMap((version) => (version === 'all' ? [...DEFAULT_VERSIONS, ...FURTHER_VERSIONS] : [version]));
  return { versions: versions.length > 0 ? [...new Set(versions)] : DEFAULT_VERSIONS, without, filters: positionals };
}

/**
 * @param {InteropOptions} options
 * @returns {(Step | Lanes)[]} the tests against real servers
 */
export function interopSteps({ versions, without, filters }) {
  const environment = { INTEROP_VERSIONS: versions.join(','), INTEROP_WITHOUT: without.join(',') };
  const runsFunctionTests = filters.length === 0 || filters.some((filter) => FUNCTION_TESTS.includes(filter));
  /** @type {[version: string, workers: number][]} */
  const runs = versions.map((version) => [version, 1]);
  if (!without.includes('redis')) runs.push([versions[0] ?? '', 3]);
  const interop = vitestStep('interop', ['--config', 'interop/vitest.config.ts', '--passWithNoTests', ...filters], environment);
  const functionLane = runsFunctionTests ? runs.map(([version, workers]) => functionStep(version, workers)) : [];
  // Before the tests, because several of them would install the same release at the same time.
  const install = () =>
    runProgram('node', ['interop/servers/install.ts', ...(without.includes('redis') ? ['--without-redis'] : []), ...versions]);
  return [{ name: 'servers', run: install }, [[interop], functionLane]];
}

/**
 * @param {string} version
 * @param {number} workers
 * @returns {Step}
 */
function functionStep(version, workers) {
  const name = `the function in Open WebUI ${version}, ${workers === 1 ? 'one worker' : `${workers} workers`}`;
  return pytestStep(name, ['tests/real', '--open-webui', version, '--workers', String(workers)]);
}

/**
 * @param {string} name
 * @param {string[]} args of vitest, such as `--project unit`
 * @param {Record<string, string>} [environment] added to this process's
 * @returns {Step}
 */
export function vitestStep(name, args, environment = {}) {
  return {
    name,
    run: (report, output) =>
      runProgram('vitest', ['run', '--reporter=default', '--reporter=junit', `--outputFile.junit=${report}`, ...args], {
        env: projectEnvironment(environment),
        stdio: ['ignore', output, output],
      }),
  };
}

/**
 * @param {string} name
 * @param {string[]} args of pytest, which runs in open-webui-plugin/
 * @returns {Step}
 */
export function pytestStep(name, args) {
  const run = (/** @type {string} */ report, /** @type {import('./run-steps.js').Output} */ output) =>
    runFunctionTool('pytest', ['-q', '-p', 'no:cacheprovider', `--junit-xml=${report}`, ...args], output);
  return { name, run };
}

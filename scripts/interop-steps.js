// What `npm run interop` runs, step by step: the tests of interop/, and those of the function inside an Open WebUI.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { DEFAULT_VERSIONS, FURTHER_VERSIONS } from '../interop/versions.js';
import { pytestStep } from './python-steps.js';
import { vitestStep } from './run-steps.js';

/** @typedef {import('./run-steps.js').Step} Step */

/** Where the function's tests inside an Open WebUI are, as words of a test's path name them. */
const FUNCTION_TESTS = 'open-webui-plugin/tests/real';

const USAGE = `npm run interop -- [--versions all|0.12.4,0.6.5] [--without ollama|redis]… [words of test paths]

  --versions  releases of Open WebUI; default the newest and the oldest supported one
  --without   leaves a part out, and the tests that need it`;

/**
 * What is asked for on the command line.
 * @typedef {object} InteropOptions
 * @property {string[]} versions releases of Open WebUI
 * @property {string[]} without parts that are left out
 * @property {string[]} words of paths of tests; all tests when empty
 */

/**
 * @param {string[]} args of the command line
 * @returns {InteropOptions | undefined} nothing where help was asked for and given
 * @throws {Error} with the usage, when an option or a part is not known
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
  const unknown = without.filter((part) => part !== 'ollama' && part !== 'redis');
  if (unknown.length > 0) throw new Error(`--without does not know ${unknown.join(', ')}.\n\n${USAGE}`);
  const named = (values.versions ?? '').split(',').filter((version) => version !== '');
  const wrong = named.filter((version) => version !== 'all' && !/^\d+\.\d+\.\d+$/.test(version));
  if (wrong.length > 0) throw new Error(`${wrong.join(', ')} is no release of Open WebUI, such as 0.12.4.\n\n${USAGE}`);
  const versions = named.flatMap((version) => (version === 'all' ? [...DEFAULT_VERSIONS, ...FURTHER_VERSIONS] : [version]));
  return { versions: versions.length > 0 ? [...new Set(versions)] : DEFAULT_VERSIONS, without, words: positionals };
}

/**
 * @param {InteropOptions} options
 * @returns {Step[]} everything against the real parts
 */
export function interopSteps({ versions, without, words }) {
  const named = { INTEROP_VERSIONS: versions.join(','), INTEROP_WITHOUT: without.join(',') };
  const isWanted = words.length === 0 || words.some((word) => FUNCTION_TESTS.includes(word));
  /** @type {[version: string, workers: number][]} */
  const runs = versions.map((version) => [version, 1]);
  if (!without.includes('redis')) runs.push([versions[0] ?? '', 3]);
  return [
    vitestStep('interop', ['--config', 'interop/vitest.config.ts', '--passWithNoTests', ...words], named),
    ...(isWanted ? runs.map(([version, workers]) => functionStep(version, workers)) : []),
  ];
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

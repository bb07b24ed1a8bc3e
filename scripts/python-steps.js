// The steps that look at open-webui-plugin/, which is Python, with tools that are installed in the user's cache folder.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { makePythonEnvironment } from './python-environment.js';
import { runProgram } from './run-program.js';
import { root } from './workspaces.js';

/** @typedef {import('./count-tests.js').TestCounts} TestCounts */
/** @typedef {import('./run-steps.js').Step} Step */

const folder = path.join(root, 'open-webui-plugin');

/** @returns {Promise<import('./python-environment.js').PythonEnvironment>} what requirements-dev.txt asks for */
function makeTools() {
  const lines = readFileSync(path.join(folder, 'requirements-dev.txt'), 'utf8').split('\n');
  return makePythonEnvironment(
    'function-tools',
    lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')),
  );
}

/**
 * @param {string} tool
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<number>} its exit code
 */
async function runTool(tool, args, environment = {}) {
  const { program } = await makeTools();
  return runProgram(program(tool), args, {
    cwd: folder,
    // The tests go to loopback alone; sources are read, and nothing is written beside them.
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/**
 * @param {string} report what pytest writes with `--junit-xml`
 * @returns {TestCounts} nothing at all, where it is no such report
 */
export function countPytest(report) {
  const [suite = ''] = /<testsuite [^>]*>/.exec(report) ?? [];
  /** @param {string} name */
  const number = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = number('failures') + number('errors');
  const skipped = number('skipped');
  return { passed: Math.max(number('tests') - failed - skipped, 0), failed, skipped };
}

/**
 * A step that runs pytest in open-webui-plugin/ and counts its tests.
 * @param {string} name
 * @param {string[]} args of pytest
 * @param {NodeJS.ProcessEnv} [environment] added to this process's
 * @returns {Step}
 */
export function pytestStep(name, args, environment) {
  return {
    name,
    run: async () => {
      const reports = mkdtempSync(path.join(tmpdir(), 'chat-executor-pytest-'));
      const report = path.join(reports, 'report.xml');
      try {
        const code = await runTool('pytest', ['-q', '-p', 'no:cacheprovider', `--junit-xml=${report}`, ...args], environment);
        return { code, counts: countPytest(readReport(report)) };
      } finally {
        rmSync(reports, { recursive: true, force: true });
      }
    },
  };
}

/**
 * @param {string} file
 * @returns {string} empty, when pytest did not come as far as writing it
 */
function readReport(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @returns {Step[]} that check the function of open-webui-plugin/ without an Open WebUI */
export function functionSteps() {
  return [
    { name: 'format of the function', run: () => runTool('ruff', ['format', '--check', '--no-cache', '.']) },
    { name: 'lint of the function', run: () => runTool('ruff', ['check', '--no-cache', '.']) },
    { name: 'types of the function', run: () => runTool('mypy', []) },
    pytestStep('tests of the function', []),
  ];
}

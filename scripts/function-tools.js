// `node scripts/function-tools.js ruff check .`: runs a Python tool in open-webui-plugin/; without arguments it only installs them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { makePythonEnvironment } from './python-environment.js';
import { exitAs, projectEnvironment, runProgram } from './run-program.js';
import { root } from './workspaces.js';

const folder = path.join(root, 'open-webui-plugin');

/**
 * Runs a tool of requirements-dev.txt, which is installed first if it is missing.
 * @param {string} [tool] only installs when left out
 * @param {string[]} [args]
 * @returns {Promise<number>} its exit code
 */
export async function runFunctionTool(tool, args = []) {
  const lines = readFileSync(path.join(folder, 'requirements-dev.txt'), 'utf8').split('\n');
  const requirements = lines.filter((line) => /^\w/.test(line));
  const { program } = await makePythonEnvironment('function-tools', requirements);
  if (tool === undefined) return 0;
  return runProgram(program(tool), args, {
    cwd: folder,
    // Nothing is written beside the sources.
    env: projectEnvironment({ PYTHONDONTWRITEBYTECODE: '1' }),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [tool, ...args] = process.argv.slice(2);
  await exitAs(() => runFunctionTool(tool, args));
}

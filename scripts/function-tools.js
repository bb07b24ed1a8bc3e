// `node scripts/function-tools.js ruff check .`: runs a Python tool in open-webui-plugin/. Without arguments it only installs the tools.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { makePythonEnvironment } from './python-environment.js';
import { projectEnvironment, runMain, runProgram } from './run-program.js';
import { root } from './workspaces.js';

const folder = path.join(root, 'open-webui-plugin');

/**
 * Installs the tools of requirements-dev.txt if they are missing, and runs one of them.
 * @param {string} [tool] if omitted, no tool runs
 * @param {string[]} [args]
 * @param {import('./run-steps.js').Output} [output]
 * @returns {Promise<number>} its exit code
 */
export async function runFunctionTool(tool, args = [], output = 'inherit') {
  const lines = readFileSync(path.join(folder, 'requirements-dev.txt'), 'utf8').split('\n');
  const requirements = lines.filter((line) => /^\w/.test(line));
  const { program } = await makePythonEnvironment('function-tools', requirements);
  if (tool === undefined) return 0;
  return runProgram(program(tool), args, {
    cwd: folder,
    // Keeps bytecode out of the source folders.
    env: projectEnvironment({ PYTHONDONTWRITEBYTECODE: '1' }),
    stdio: ['ignore', output, output],
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [tool, ...args] = process.argv.slice(2);
  await runMain(() => runFunctionTool(tool, args));
}

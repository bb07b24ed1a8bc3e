// `npm run function -- install …`: builds the Open WebUI function and the program if they are out of date, and installs or updates the
// function with `chat-executor function install`.
import path from 'node:path';
import process from 'node:process';
import { build } from './build.js';
import { installDependencies } from './install-dependencies.js';
import { findNode, runMain, runProgram } from './run-program.js';
import { root } from './workspaces.js';

const FUNCTION = path.join(root, 'open-webui-plugin', 'dist', 'chat_executor.py');

await runMain(async () => {
  await installDependencies();
  await build('build:packages');
  await build('build:function');
  const args = process.argv.slice(2);
  const bin = path.join(root, 'executor-cli', 'dist', 'bin.js');
  const file = args.some((arg) => arg.startsWith('--file')) ? [] : ['--file', FUNCTION];
  // Relative paths in the arguments are relative to the folder of the caller.
  return runProgram(findNode(), [bin, 'function', ...args, ...file], { cwd: process.env['INIT_CWD'] ?? process.cwd() });
});

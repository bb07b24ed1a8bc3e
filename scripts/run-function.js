// `npm run function -- install …`: builds the Open WebUI function if it is out of date, and installs or updates it in an Open WebUI.
import process from 'node:process';
import { runFunctionCommand } from '../open-webui-plugin/install-function.js';
import { build } from './build.js';
import { installDependencies } from './install-dependencies.js';
import { runMain } from './run-program.js';

await runMain(async () => {
  await installDependencies();
  await build('build:function');
  process.stdout.write(`${await runFunctionCommand(process.argv.slice(2), process.env)}\n`);
  return 0;
});

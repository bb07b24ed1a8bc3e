// `npm run build`, and the build step of other commands. The npm scripts run through wireit, which skips what is up to date.
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './install-dependencies.js';
import { runMain, runProgram } from './run-program.js';

/**
 * Builds what is out of date.
 * @param {string} [script] npm script: `build:all`, or one of its dependencies
 * @returns {Promise<void>}
 * @throws {Error} if the build fails; its output is printed before
 */
export async function build(script = 'build:all') {
  // Output goes to stderr, because stdout belongs to the program that is started next.
  const code = await runProgram('npm', ['run', '--silent', script], { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Error(`\`npm run ${script}\` failed; see its output above.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    await installDependencies();
    await build();
    return 0;
  });
}

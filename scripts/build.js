// `npm run build`, and the part of other commands that builds: runs npm scripts that package.json gives to wireit, which skips what is up to date.
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './install-dependencies.js';
import { exitAs, runProgram } from './run-program.js';

/**
 * Builds what is stale.
 * @param {string} [script] npm script: `build:all`, or one of its parts
 * @returns {Promise<void>}
 * @throws {Error} after the tool's own output, when it fails
 */
export async function build(script = 'build:all') {
  // Output goes to stderr: stdout belongs to the program that is started next.
  const code = await runProgram('npm', ['run', '--silent', script], { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Error(`\`npm run ${script}\` failed; see its output above.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await exitAs(async () => {
    await installDependencies();
    await build();
    return 0;
  });
}

// Runs the npm scripts that package.json gives to wireit, which skips what is up to date.
import { runProgram } from './run-program.js';

/**
 * Builds what is stale.
 * @param {string} [script] npm script: `build` for everything, or one of its parts
 * @returns {Promise<void>}
 * @throws {Error} after the tool's own output, when it fails
 */
export async function build(script = 'build') {
  // Output goes to stderr: stdout belongs to the program that is started next.
  const code = await runProgram('npm', ['run', '--silent', script], { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Error(`\`npm run ${script}\` failed; see its output above.`);
}

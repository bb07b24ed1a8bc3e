// How a script of this folder ends.
import process from 'node:process';

/**
 * Runs a command to its end and lets this process end as it ended; what it throws is told in its own words.
 * @param {() => Promise<number>} command gives the exit code
 * @returns {Promise<void>}
 */
export async function exitAs(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

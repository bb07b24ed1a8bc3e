import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { runCommand } from '../../scripts/run-program.js';

/** The programs that a server needs, and the Debian packages that contain them. */
type Requirement = {
  /** Name of the server, for error messages. */
  readonly name: string;
  readonly programs: readonly string[];
  readonly packages: readonly string[];
  /** How to fix a failed installation. */
  readonly cure: string;
};

/**
 * Finds the first of some programs.
 *
 * @param programs - names, which are looked for in the `PATH`, or absolute paths
 * @returns its path, or undefined
 */
export async function findProgram(programs: readonly string[]): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  for (const program of programs) {
    const files = path.isAbsolute(program) ? [program] : folders.map((folder) => path.join(folder, program));
    for (const file of files) {
      const isExecutable = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (isExecutable) return file;
    }
  }
  return undefined;
}

/**
 * Installs Debian packages with apt if one of their programs is missing. Only root can install them.
 *
 * @throws Error with the cure, if a program is missing and can't be installed
 */
export async function requirePrograms({ name, programs, packages, cure }: Requirement): Promise<void> {
  const found = await Promise.all(programs.map((program) => findProgram([program])));
  if (!found.includes(undefined)) return;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error(`${name} is not installed. ${cure}`);
  try {
    await runCommand('apt-get', ['update', '-qq']);
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { DEBIAN_FRONTEND: 'noninteractive' });
  } catch (cause) {
    throw new Error(`${name} is not installed, and installing it failed. ${cure}`, { cause });
  }
}

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
 * Installs Debian packages with apt if one of their programs is missing. Only root can install them.
 *
 * @throws Error with the cure, if a program is missing and can't be installed
 */
export async function requirePrograms({ name, programs, packages, cure }: Requirement): Promise<void> {
  const isInstalled = await Promise.all(programs.map((program) => runCommand(program, ['--version']))).then(
    () => true,
    () => false,
  );
  if (isInstalled) return;
  if (process.getuid?.() !== 0) throw new Error(`${name} is not installed. ${cure}`);
  try {
    await runCommand('apt-get', ['update', '-qq']);
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { DEBIAN_FRONTEND: 'noninteractive' });
  } catch (cause) {
    throw new Error(`${name} is not installed, and installing it failed. ${cure}`, { cause });
  }
}

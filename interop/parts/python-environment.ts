import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { runCommand } from './run-command.ts';

/** A Python environment of its own with packages in it. */
export type PythonEnvironment = {
  readonly folder: string;
  /** Path of one of its programs. */
  readonly program: (name: string) => string;
};

/**
 * Makes a Python environment in the cache folder, unless it is there already.
 *
 * @param name - names the folder
 * @param requirements - what to install, such as `open-webui==0.12.4`
 * @param leftOut - packages that must not be installed though something asks for them
 */
export async function makePythonEnvironment(
  name: string,
  requirements: readonly string[],
  leftOut: readonly string[] = [],
): Promise<PythonEnvironment> {
  const folder = cacheFolder(name);
  const program = (file: string) => path.join(folder, 'venv', 'bin', file);
  const stamp = path.join(folder, 'installed');
  if (!existsSync(stamp)) {
    await runCommand('python3', ['-m', 'venv', path.join(folder, 'venv')]);
    await runCommand(program('pip'), ['install', '--quiet', 'uv']);
    const overrides = path.join(folder, 'left-out.txt');
    writeFileSync(overrides, leftOut.map((one) => `${one} ; sys_platform == 'never'\n`).join(''));
    await runCommand(program('uv'), ['pip', 'install', '--quiet', '--python', program('python'), ...requirements, '--override', overrides]);
    writeFileSync(stamp, requirements.join('\n'));
  }
  return { folder, program };
}

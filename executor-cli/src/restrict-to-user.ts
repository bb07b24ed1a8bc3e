import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { InputError } from './input-error.ts';
import type { Environment } from './settings/read-secret.ts';

/** Runs a program. Returns its output; undefined if it fails or does not exist. */
export type RunTool = (program: string, args: readonly string[]) => string | undefined;

/** The system that a file is protected on. */
export type FileSystem = { readonly platform: NodeJS.Platform; readonly environment: Environment; readonly run: RunTool };

/** The account of Windows itself, which backups and updates use. */
const SYSTEM_ACCOUNT = 'S-1-5-18';

/**
 * Makes a file readable only by this user and by the system. On Windows a file has the permissions of its folder, which outside the
 * user's profile often include all accounts. On other systems the file's mode does this, and nothing is changed.
 *
 * @throws InputError if that is not possible
 */
export function restrictToUser(
  file: string,
  { platform, environment, run }: FileSystem = { platform: process.platform, environment: process.env, run: runTool },
): void {
  if (platform !== 'win32') return;
  // By their paths: a folder in PATH may have another `whoami`, such as that of Git Bash.
  const tool = (name: string) => path.win32.join(environment['SystemRoot'] ?? 'C:\\Windows', 'System32', name);
  // By its id: for accounts of a domain or of Microsoft, the name may mean another account or none.
  const user = /"(S-1-[\d-]+)"\s*$/.exec(run(tool('whoami.exe'), ['/user', '/fo', 'csv', '/nh']) ?? '')?.[1];
  const grants = [user, SYSTEM_ACCOUNT].map((id) => `*${id}:F`);
  if (user === undefined || run(tool('icacls.exe'), [file, '/inheritance:r', '/grant:r', ...grants, '/q']) === undefined) {
    throw new InputError(
      `Cannot make a file in ${path.win32.dirname(file)} readable only by your account (${user === undefined ? 'whoami' : 'icacls'} failed), so no secret was saved there.`,
      'Use --config to name a file in your user profile or on another NTFS drive.',
    );
  }
}

function runTool(program: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', windowsHide: true, timeout: 30_000 });
  return status === 0 ? stdout : undefined;
}

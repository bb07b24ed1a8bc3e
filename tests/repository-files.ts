import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../scripts/workspaces.js';

/**
 * Lists the repository's own files: what is committed or would be, so neither built files nor installed packages.
 * @returns paths relative to the repository, with forward slashes
 */
export function listRepositoryFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // A file that was deleted but not yet committed so is still listed.
  return output.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

/** Reads one of the repository's files as text. */
export function readRepositoryFile(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Whether a file or folder of this path, relative to the repository, is there. */
export function isInRepository(file: string): boolean {
  return existsSync(path.join(root, file));
}

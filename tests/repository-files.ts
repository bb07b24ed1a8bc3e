import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../scripts/workspaces.js';

/**
 * Lists the repository's files, committed or not, without build output and installed packages.
 * @returns paths relative to the repository, with forward slashes
 */
export function listRepositoryFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // Git still lists a file whose deletion is not committed yet.
  return output.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

/** Reads one of the repository's files as text. */
export function readRepositoryFile(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Returns whether a file or folder exists, by its path relative to the repository. */
export function isInRepository(file: string): boolean {
  return existsSync(path.join(root, file));
}

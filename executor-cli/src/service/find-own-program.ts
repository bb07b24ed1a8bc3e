import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isSea } from 'node:sea';
import { InputError } from '../input-error.ts';

/**
 * The command that starts this program again: the single-file program, or Node with its script.
 *
 * @throws InputError if npx, `pnpm dlx` or bunx runs it from a cache, which may be deleted
 */
export function findOwnProgram(given = process.argv[1] ?? ''): readonly string[] {
  if (isSea()) return [process.execPath];
  // Version managers start programs through links that are gone after this session.
  const script = realpathSync(given);
  if ([path.resolve(given), script].some(isInCache)) {
    throw new InputError(
      'This program runs from a cache that may be deleted, such as that of npx.',
      'Install it first: npm install --global @chat-executor/cli',
    );
  }
  return [findLastingNode(process.execPath), script];
}

/** Homebrew deletes the folder of a version with the next update. Its link to the installed version stays. */
export function findLastingNode(node: string, exists = existsSync): string {
  const [, prefix, formula] = /^(.+)\/Cellar\/([^/]+)\/[^/]+\/bin\/node$/.exec(node) ?? [];
  const link = `${prefix}/opt/${formula}/bin/node`;
  return prefix !== undefined && exists(link) ? link : node;
}

function isInCache(file: string): boolean {
  return file.split(path.sep).some((part) => part === '_npx' || part === 'dlx' || part.startsWith('bunx-'));
}

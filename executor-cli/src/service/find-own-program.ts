import path from 'node:path';
import process from 'node:process';
import { isSea } from 'node:sea';
import { InputError } from '../input-error.ts';

/**
 * The command that starts this program again: the single-file program, or Node with its script.
 *
 * @throws InputError if npx runs it from its cache, which npm may delete
 */
export function findOwnProgram(): readonly string[] {
  if (isSea()) return [process.execPath];
  const script = path.resolve(process.argv[1] ?? '');
  if (script.split(path.sep).includes('_npx')) {
    throw new InputError(
      'npx runs this program from a cache that npm may delete.',
      'Install it first: npm install --global @chat-executor/cli',
    );
  }
  return [process.execPath, script];
}

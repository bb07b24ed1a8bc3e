import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { InputError } from './input-error.ts';

/** Permissions of a file that only this user can read. */
const PRIVATE = 0o600;

/**
 * Writes a file that only this user can read, and creates its folder. Readers see the old text or the new one, never a part, also if
 * several processes write it.
 *
 * @param protect - called with the empty file before the text is in it
 */
export function writePrivateFile(file: string, text: string, mode = PRIVATE, protect?: (file: string) => void): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const written = `${file}.${randomUUID()}.new`;
  try {
    const opened = openSync(written, 'wx', PRIVATE);
    try {
      protect?.(written);
      writeFileSync(opened, text);
    } finally {
      closeSync(opened);
    }
    if (mode !== PRIVATE) chmodSync(written, mode);
    renameSync(written, file);
  } catch (thrown) {
    try {
      rmSync(written, { force: true });
    } catch {
      // What went wrong before says more.
    }
    throw thrown;
  }
}

/**
 * Writes a file of the user, as {@link writePrivateFile} does. A symbolic link stays one.
 *
 * @param keepsMode - whether an existing file keeps its permissions
 * @param protect - called with the empty file before the text is in it
 * @throws InputError if it cannot be written
 */
export function saveUserFile(
  file: string,
  text: string,
  { keepsMode = false, protect }: { readonly keepsMode?: boolean; readonly protect?: (file: string) => void },
): void {
  explainWriting(file, 'Check the free space and the permissions of its folder, or use --config to name another config file.', () => {
    const existing = statSync(file, { throwIfNoEntry: false });
    writePrivateFile(existing ? realpathSync(file) : file, text, keepsMode && existing ? existing.mode & 0o777 : PRIVATE, protect);
  });
}

/** @throws InputError for every error of the file system */
export function explainWriting(file: string, cure: string, write: () => void): void {
  try {
    write();
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
    throw new InputError(`Cannot write the file ${file} (${String(thrown.code)}).`, cure);
  }
}

import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file that only this user can read, and creates its folder. Readers see the old text or the new one, never a part, also if
 * several processes write it.
 */
export function writePrivateFile(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const written = `${file}.${randomUUID()}.new`;
  try {
    writeFileSync(written, text, { mode: 0o600, flag: 'wx' });
    renameSync(written, file);
  } catch (thrown) {
    rmSync(written, { force: true });
    throw thrown;
  }
}

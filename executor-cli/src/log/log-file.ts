import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../input-error.ts';
import type { TextOutput } from './line-writer.ts';

/**
 * Opens a file that receives all output, at its end, and is readable only by this user.
 *
 * @throws InputError if it cannot be written
 */
export function openLogFile(file: string): TextOutput & { close(): void } {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const opened = openSync(file, 'a', 0o600);
    let isOpen = true;
    return {
      write: (text) => {
        if (isOpen) writeOrSkip(opened, text);
      },
      close: () => {
        isOpen = false;
        closeSync(opened);
      },
    };
  } catch {
    throw new InputError(`Cannot write the file ${file}.`, 'Check --log-file and the permissions of its folder.');
  }
}

/** A full disk must not stop the executor. */
function writeOrSkip(opened: number, text: string): void {
  try {
    writeSync(opened, text);
  } catch {
    // This text is lost.
  }
}

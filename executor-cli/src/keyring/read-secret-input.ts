import type { ReadStream } from 'node:tty';
import { InputError } from '../input-error.ts';
import type { TextOutput } from '../log/line-writer.ts';

/** Where a secret is typed or piped in. */
export type SecretInput = AsyncIterable<string | Uint8Array> & Partial<Pick<ReadStream, 'isTTY' | 'setRawMode'>>;

/** Most characters of a secret. */
const MOST = 16_384;

/** Enter as terminals send it, and Ctrl-D. */
const ENDS = ['\r', '\n', '\u0004'];
/** Ctrl-C. */
const INTERRUPT = '\u0003';
const ERASERS = ['\b', '\u007f'];

/**
 * Reads a secret: all of a pipe, or at a terminal one line, which is not shown.
 *
 * @throws InputError if it is too long, or cancelled with Ctrl-C
 */
export async function readSecretInput(input: SecretInput, errors: TextOutput): Promise<string> {
  if (!input.isTTY) return collect(input, () => false);
  errors.write('Paste the key and press Enter (it is not shown): ');
  input.setRawMode?.(true);
  try {
    return await collect(input, (text) => ENDS.some((end) => text.includes(end)));
  } finally {
    input.setRawMode?.(false);
    errors.write('\n');
  }
}

async function collect(input: SecretInput, isEnd: (text: string) => boolean): Promise<string> {
  const decoder = new TextDecoder();
  let read = '';
  for await (const piece of input) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    if (input.isTTY && text.includes(INTERRUPT)) throw new InputError('No key was entered.', 'Run the command again to enter one.');
    read = input.isTTY && ERASERS.includes(text) ? read.slice(0, -1) : read + text;
    if (read.length > MOST) throw new InputError('The text from standard input is too long for a key.', 'Enter only the key.');
    if (isEnd(text)) break;
  }
  const end = input.isTTY ? Math.min(...ENDS.map((each) => read.indexOf(each)).filter((at) => at >= 0), read.length) : read.length;
  return read.slice(0, end);
}

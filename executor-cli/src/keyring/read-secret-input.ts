import type { ReadStream } from 'node:tty';
import { InputError } from '../input-error.ts';
import type { TextOutput } from '../log/line-writer.ts';

/** A terminal or a pipe, such as `process.stdin`. */
export type SecretInput = AsyncIterable<string | Uint8Array> & Partial<Pick<ReadStream, 'isTTY' | 'setRawMode'>>;

/** Maximum length of a secret, in UTF-16 units. */
const MAX_LENGTH = 16_384;

/** Enter, as different terminals send it, and Ctrl-D. */
const LINE_ENDS = ['\r', '\n', '\u0004'];
const CTRL_C = '\u0003';
const BACKSPACES = ['\b', '\u007f'];

/**
 * Reads a secret: a pipe to its end, or one line from a terminal without showing it.
 *
 * @throws InputError if it is too long, or cancelled with Ctrl-C
 */
export async function readSecretInput(input: SecretInput, errors: TextOutput, question = 'Paste the key'): Promise<string> {
  if (!input.isTTY) return collect(input, () => false);
  errors.write(`${question} and press Enter (it is not shown): `);
  input.setRawMode?.(true);
  try {
    return await collect(input, (text) => LINE_ENDS.some((end) => text.includes(end)));
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
    if (input.isTTY && text.includes(CTRL_C)) throw new InputError('No key was entered.', 'Run the command again to enter one.');
    read = input.isTTY && BACKSPACES.includes(text) ? read.slice(0, -1) : read + text;
    if (read.length > MAX_LENGTH) throw new InputError('The text from standard input is too long for a key.', 'Enter only the key.');
    if (isEnd(text)) break;
  }
  const end = input.isTTY ? Math.min(...LINE_ENDS.map((each) => read.indexOf(each)).filter((at) => at >= 0), read.length) : read.length;
  return read.slice(0, end);
}

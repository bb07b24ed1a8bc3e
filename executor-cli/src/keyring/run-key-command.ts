import { InputError } from '../input-error.ts';
import type { TextOutput } from '../log/line-writer.ts';
import type { KeyCommand } from '../settings/read-arguments.ts';
import type { Keyring } from './keyring.ts';

/** The keyring, output and input of the command. */
export type KeyCommandOptions = {
  readonly keyring: Keyring;
  readonly output: TextOutput;
  /** Reads the key from standard input. */
  readonly readSecret: () => Promise<string>;
};

/**
 * Stores, lists or removes keys. Never prints a key.
 *
 * @throws InputError if the key is empty or has white space, the name is unknown, or the keyring cannot be used
 */
export async function runKeyCommand(command: KeyCommand, { keyring, output, readSecret }: KeyCommandOptions): Promise<void> {
  if (command.action === 'list') {
    for (const name of await keyring.list()) output.write(`${name}\n`);
    return;
  }
  const { name } = command;
  if (command.action === 'set') {
    const key = (await readSecret()).trim();
    if (key === '') throw new InputError('No key was read from standard input.', 'Type or paste it when prompted, or pipe it in.');
    if (/\s/.test(key)) throw new InputError('The text from standard input has spaces or several lines.', 'Enter only the key.');
    await keyring.set(name, key);
    output.write(`Saved the key as "${name}". Use it with --key-keyring ${name}.\n`);
    return;
  }
  if (!(await keyring.remove(name)))
    throw new InputError('The keyring has no key with that name.', 'Run `chat-executor key list` to see all names.');
  output.write(`Removed the key "${name}".\n`);
}

import process from 'node:process';
import type { AsyncEntry } from '@napi-rs/keyring';
import { InputError } from '../input-error.ts';
import { within } from '../within.ts';
import type { Keyring } from './keyring.ts';

/** What the entries are filed under in the system's keyring. */
const SERVICE = 'chat-executor';

/** Milliseconds the system, and a user it asks to unlock the keyring, may take. */
const LIMIT = 60_000;

const WITHOUT = 'Or read the key from an environment variable: --key-env NAME.';

/** The keyring of the operating system: Keychain, Credential Manager, or what answers as Secret Service. */
export class SystemKeyring implements Keyring {
  async get(name: string): Promise<string | undefined> {
    const entry = await openEntry(name);
    return (await waitForSystem(entry.getPassword())) ?? undefined;
  }

  async set(name: string, key: string): Promise<void> {
    const entry = await openEntry(name);
    await waitForSystem(entry.setPassword(key));
  }

  async remove(name: string): Promise<boolean> {
    const entry = await openEntry(name);
    return waitForSystem(entry.deleteCredential());
  }

  async list(): Promise<readonly string[]> {
    // Opening one first: looking for many would, where there is no keyring, look into a store that forgets at the next start.
    await openEntry('list');
    const { findCredentialsAsync } = await load();
    const found = await waitForSystem(findCredentialsAsync(SERVICE));
    return found.map(({ account }) => account).sort();
  }
}

async function openEntry(name: string): Promise<AsyncEntry> {
  const { AsyncEntry } = await load();
  try {
    // Left to itself on Linux the library would make do with a store of the kernel, which is empty after the next start.
    return new AsyncEntry(SERVICE, name, { linux: { store: 'secret-service' } });
  } catch (thrown) {
    throw explain(thrown);
  }
}

async function load(): Promise<typeof import('@napi-rs/keyring')> {
  try {
    return await import('@napi-rs/keyring');
  } catch (cause) {
    throw new InputError('This installation cannot access the system keyring.', `Reinstall it with its optional packages. ${WITHOUT}`, {
      cause,
    });
  }
}

async function waitForSystem<Result>(work: Promise<Result>): Promise<Result> {
  try {
    if (await within(work, LIMIT)) return await work;
  } catch (thrown) {
    throw explain(thrown);
  }
  throw new InputError('The system keyring timed out.', `Unlock it and try again. ${WITHOUT}`);
}

/** The library's own words may hold what it was busy with, so they are not repeated. */
function explain(thrown: unknown): InputError {
  if (thrown instanceof InputError) return thrown;
  const cure =
    process.platform === 'linux'
      ? 'It requires a Secret Service, such as GNOME Keyring, KWallet or KeePassXC, running and unlocked in your session. Computers without a desktop usually have none.'
      : 'Unlock it and allow this program to use it.';
  return new InputError('The system keyring cannot be used.', `${cure} ${WITHOUT}`, { cause: thrown });
}

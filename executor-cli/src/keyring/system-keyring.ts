import process from 'node:process';
import { isSea } from 'node:sea';
import type { AsyncEntry } from '@napi-rs/keyring';
import { InputError, TemporaryError } from '../input-error.ts';
import { within } from '../within.ts';
import type { Keyring } from './keyring.ts';

/** Service name of the entries in the system keyring. */
const SERVICE = 'chat-executor';

/** Timeout of a keyring operation in milliseconds. The system may ask the user to unlock the keyring meanwhile. */
const TIMEOUT_MS = 60_000;

const ALTERNATIVE = 'Or read the key from an environment variable: --key-env NAME.';

/** The keyring of the operating system: Keychain, Credential Manager, or a Secret Service. */
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
    // Fails if there is no Secret Service. `findCredentialsAsync` would silently search the kernel's store instead.
    await openEntry('list');
    const { findCredentialsAsync } = await load();
    const found = await waitForSystem(findCredentialsAsync(SERVICE));
    return found.map(({ account }) => account).sort();
  }
}

async function openEntry(name: string): Promise<AsyncEntry> {
  const { AsyncEntry } = await load();
  try {
    // Without this option, the library may use the Linux kernel's store, which is lost when the computer restarts.
    return new AsyncEntry(SERVICE, name, { linux: { store: 'secret-service' } });
  } catch (thrown) {
    throw explain(thrown);
  }
}

async function load(): Promise<typeof import('@napi-rs/keyring')> {
  try {
    return await import('@napi-rs/keyring');
  } catch (cause) {
    const cure = isSea() ? describeFolder() : 'Reinstall it with its optional packages.';
    throw new InputError('This installation cannot access the system keyring.', `${cure} ${ALTERNATIVE}`, { cause });
  }
}

/** Where the single-file program stores its native library. */
function describeFolder(): string {
  if (process.platform === 'win32') return 'Allow programs to run from %LOCALAPPDATA%\\chat-executor\\native.';
  return 'Set TMPDIR to a folder from which programs may run.';
}

async function waitForSystem<Result>(work: Promise<Result>): Promise<Result> {
  try {
    if (await within(work, TIMEOUT_MS)) return await work;
  } catch (thrown) {
    throw explain(thrown);
  }
  throw new TemporaryError('The system keyring timed out.', `Unlock it and try again. ${ALTERNATIVE}`);
}

/** Converts an error of the library. Its message may contain a secret, so it becomes the cause only. */
function explain(thrown: unknown): InputError {
  if (thrown instanceof InputError) return thrown;
  const cure =
    process.platform === 'linux'
      ? 'It requires a Secret Service, such as GNOME Keyring, KWallet or KeePassXC, running and unlocked in your session. Computers without a desktop usually have none.'
      : 'Unlock it and allow this program to use it.';
  return new TemporaryError('The system keyring cannot be used.', `${cure} ${ALTERNATIVE}`, { cause: thrown });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { runCommand } from './run-command.ts';

/** The programs, and whatever else is in {@link PACKAGES}. */
const PROGRAMS = { bus: 'dbus-daemon', keyring: 'gnome-keyring-daemon' };

const PACKAGES = ['dbus-daemon', 'dbus-bin', 'gnome-keyring'];

/** Milliseconds the keyring has to answer on its bus. */
const READY_LIMIT = 20_000;

/** A keyring as a desktop session has one, on a bus of its own. */
export type SecretService = {
  /** What a program needs in its environment to find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where it keeps its files. */
  readonly folder: string;
  stop(): Promise<void>;
};

/**
 * Starts GNOME Keyring, unlocked and empty: the installed one, else Debian's package when root.
 *
 * @throws Error that says what to do, where there is none and it cannot be installed
 */
export async function startSecretService(): Promise<SecretService> {
  if (!(await isInstalled())) await install();
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-keyring-'));
  const bus = spawn(PROGRAMS.bus, ['--session', '--nofork', '--nopidfile', '--print-address'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [address] = (await once(createInterface(bus.stdout), 'line')) as [string];
  const environment = { DBUS_SESSION_BUS_ADDRESS: address, XDG_DATA_HOME: folder, XDG_RUNTIME_DIR: folder, HOME: folder };
  const daemon = spawn(PROGRAMS.keyring, ['--foreground', '--unlock', '--components=secrets'], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  daemon.stdin.end('a password');
  const stop = async (): Promise<void> => {
    await Promise.all([end(daemon), end(bus)]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilReady(environment);
  } catch (error) {
    await stop();
    throw error;
  }
  return { environment, folder, stop };
}

async function untilReady(environment: Readonly<Record<string, string>>): Promise<void> {
  const question = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner'];
  const limit = Date.now() + READY_LIMIT;
  while (!(await runCommand('dbus-send', [...question, 'string:org.freedesktop.secrets'], environment)).includes('boolean true')) {
    if (Date.now() > limit) throw new Error('GNOME Keyring does not answer on its bus.');
    await pause(100);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function isInstalled(): Promise<boolean> {
  return Promise.all(Object.values(PROGRAMS).map((program) => runCommand(program, ['--version']))).then(
    () => true,
    () => false,
  );
}

async function install(): Promise<void> {
  const cure = `Install ${PACKAGES.join(', ')}.`;
  if (process.getuid?.() !== 0) throw new Error(`GNOME Keyring is not installed. ${cure}`);
  try {
    await runCommand('apt-get', ['update', '-qq']);
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], { DEBIAN_FRONTEND: 'noninteractive' });
  } catch (error) {
    throw new Error(`GNOME Keyring is not installed and could not be. ${cure}`, { cause: error });
  }
}

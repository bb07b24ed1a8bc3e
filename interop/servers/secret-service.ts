import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { runCommand } from '../../scripts/run-program.js';
import { requirePrograms } from './require-programs.ts';

/** Time for the keyring to appear on its bus, in milliseconds. */
const READY_MS = 20_000;

/** A running keyring, like that of a desktop session, on a separate D-Bus. */
export type SecretService = {
  /** Environment variables with which a program finds it. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder of its files. */
  readonly folder: string;
  stop(): Promise<void>;
};

/**
 * Starts GNOME Keyring, unlocked and empty. Installs it if it is missing and the user is root.
 *
 * @throws Error with the cure, if it is missing and can't be installed
 */
export async function startSecretService(): Promise<SecretService> {
  const packages = ['dbus-daemon', 'dbus-bin', 'gnome-keyring'];
  const programs = ['dbus-daemon', 'gnome-keyring-daemon'];
  await requirePrograms({ name: 'GNOME Keyring', programs, packages, cure: `Install ${packages.join(', ')}.` });
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-keyring-'));
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [address] = (await once(createInterface(bus.stdout), 'line')) as [string];
  const environment = { DBUS_SESSION_BUS_ADDRESS: address, XDG_DATA_HOME: folder, XDG_RUNTIME_DIR: folder, HOME: folder };
  const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  daemon.stdin.end('a password');
  const stop = async (): Promise<void> => {
    await Promise.all([kill(daemon), kill(bus)]);
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
  const query = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner'];
  const deadline = Date.now() + READY_MS;
  while (!(await runCommand('dbus-send', [...query, 'string:org.freedesktop.secrets'], environment)).includes('boolean true')) {
    if (Date.now() > deadline) throw new Error('GNOME Keyring does not answer on its bus.');
    await pause(100);
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

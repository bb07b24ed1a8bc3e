import path from 'node:path';
import process from 'node:process';
import { escapeInvisible } from '@chat-executor/executor';
import { runDaemon } from './daemon/run-daemon.ts';
import { runDoctor } from './doctor/run-doctor.ts';
import { InputError } from './input-error.ts';
import { readKeyringKeys } from './keyring/read-keyring-keys.ts';
import { readSecretInput, type SecretInput } from './keyring/read-secret-input.ts';
import { runKeyCommand } from './keyring/run-key-command.ts';
import { SystemKeyring } from './keyring/system-keyring.ts';
import type { TextOutput } from './log/line-writer.ts';
import { plainText } from './log/plain-text.ts';
import { createNetwork } from './network/network.ts';
import { completeDoctorTargets } from './settings/complete-doctor-targets.ts';
import { completeSettings } from './settings/complete-settings.ts';
import { type Command, readArguments } from './settings/read-arguments.ts';
import { readConfigFile } from './settings/read-config-file.ts';
import type { Environment } from './settings/read-secret.ts';
import { USAGE } from './settings/usage.ts';
import { describeStatus } from './status/describe-status.ts';
import { findStatusFolder } from './status/find-status-folder.ts';
import { listStatuses } from './status/list-statuses.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { VERSION } from './version.ts';

/** An output of the process. */
export type ProgramOutput = TextOutput & { readonly isTTY?: boolean; readonly columns?: number };

/** The process that the program runs in: environment variables, streams and exit. */
export type ProgramContext = {
  readonly environment: Environment;
  /** Standard input, from which `key set` reads the key. */
  readonly input: SecretInput;
  readonly output: ProgramOutput;
  readonly errors: ProgramOutput;
  /** Ends the process immediately. */
  readonly exit: (code: number) => void;
};

/**
 * Runs the command line and prints errors.
 *
 * @returns the exit code: 0 for success; 1 for an internal error (`status`: no executor is running; `doctor`: something needs
 *   fixing); 2 for invalid input or a rejected sign-in
 */
export async function runProgram(args: readonly string[], given: ProgramContext): Promise<number> {
  const context = { ...given, output: escapeOutput(given.output), errors: escapeOutput(given.errors) };
  try {
    return await runCommand(readArguments(args), context);
  } catch (thrown) {
    const isInputError = thrown instanceof InputError;
    // The message of any other error could contain a prompt or a key.
    const text = isInputError
      ? `${thrown.message} ${thrown.cure}`
      : `Internal error (${thrown instanceof Error ? thrown.name : 'unknown'}). Report this with the command you ran.`;
    context.errors.write(`chat-executor: ${plainText(text, 2000)}\n`);
    return isInputError ? 2 : 1;
  }
}

/** An output for lines of text and JSON, whatever backends and providers put into them. */
function escapeOutput(output: ProgramOutput): TextOutput {
  const write = (text: string) => output.write(escapeInvisible(text));
  if (!output.isTTY) return { write };
  const redraw = (text: string) => output.write(`${CLEAR_LINE}${escapeInvisible(text).slice(0, (output.columns ?? 80) - 1)}`);
  return { write, redraw };
}

/** Moves to the start of the line and clears it. */
const CLEAR_LINE = '\r\u001B[2K';

async function runCommand(command: Command, context: ProgramContext): Promise<number> {
  const { environment, output } = context;
  if (command.kind === 'help') output.write(USAGE);
  if (command.kind === 'version') output.write(`${VERSION}\n`);
  if (command.kind === 'status') return showStatus(command, context);
  if (command.kind === 'key') {
    const readSecret = () => readSecretInput(context.input, context.errors);
    await runKeyCommand(command, { keyring: new SystemKeyring(), output, readSecret });
  }
  if (command.kind === 'run' || command.kind === 'doctor') {
    const file = command.configFile === undefined ? {} : readConfigFile(path.resolve(command.configFile));
    const keys = await readKeyringKeys(command.given.providers ?? file.providers ?? [], () => new SystemKeyring());
    if (command.kind === 'doctor')
      return runDoctor(
        completeDoctorTargets(command.given, file, environment, keys, createNetwork(environment)),
        command.logFormat,
        output,
      );
    await runUntilSignal(completeSettings(command.given, file, environment, keys), context);
  }
  return 0;
}

async function runUntilSignal(settings: ReturnType<typeof completeSettings>, context: ProgramContext): Promise<void> {
  const { environment, output, errors, exit } = context;
  const { signal, removeListeners } = stopOnSignal(exit);
  try {
    const statusFolder = findStatusFolder(environment, process.platform);
    const network = createNetwork(environment, settings.fetchImages);
    await runDaemon(settings, { output, errors, signal, statusFolder, network });
  } finally {
    removeListeners();
  }
}

function showStatus({ logFormat }: Command & { readonly kind: 'status' }, { environment, output, errors }: ProgramContext): number {
  const now = Date.now();
  const statuses = listStatuses(findStatusFolder(environment, process.platform), now);
  for (const status of statuses) {
    output.write(`${logFormat === 'json' ? JSON.stringify({ event: 'status', ...status }) : describeStatus(status, now)}\n`);
  }
  if (statuses.length === 0) errors.write('No executor is running on this computer under your account.\n');
  return statuses.length === 0 ? 1 : 0;
}

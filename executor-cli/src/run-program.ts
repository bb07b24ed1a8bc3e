import { homedir, userInfo } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { escapeInvisible } from '@chat-executor/executor';
import { runDaemon } from './daemon/run-daemon.ts';
import { runDoctor } from './doctor/run-doctor.ts';
import { describeInstallation, installFunction, warnOfPlainHttp } from './function/install-function.ts';
import { loadFunction } from './function/load-function.ts';
import { InputError, TemporaryError } from './input-error.ts';
import { readKeyringKeys } from './keyring/read-keyring-keys.ts';
import { readSecretInput, type SecretInput } from './keyring/read-secret-input.ts';
import { runKeyCommand } from './keyring/run-key-command.ts';
import { SystemKeyring } from './keyring/system-keyring.ts';
import type { TextOutput } from './log/line-writer.ts';
import { openLogFile } from './log/log-file.ts';
import { plainText } from './log/plain-text.ts';
import { createNetwork } from './network/network.ts';
import { findOwnProgram } from './service/find-own-program.ts';
import { completeDoctorTargets } from './settings/complete-doctor-targets.ts';
import { completeSettings } from './settings/complete-settings.ts';
import { addEnvironmentFile } from './settings/environment-file.ts';
import { defaultConfigFile, findConfigFile } from './settings/find-config-file.ts';
import { type Command, readArguments } from './settings/read-arguments.ts';
import type { FunctionCommand, ServiceCommand, SetupCommand } from './settings/read-command.ts';
import { readConfigFile } from './settings/read-config-file.ts';
import { type Environment, readSecret } from './settings/read-secret.ts';
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
 * @returns the exit code: 0 for success; 1 for an internal error or a keyring that cannot be used now (`status`: no executor is
 *   running; `doctor`: something needs fixing); 2 for invalid input or a rejected sign-in
 */
export async function runProgram(args: readonly string[], given: ProgramContext): Promise<number> {
  let context = { ...given, output: escapeOutput(given.output), errors: escapeOutput(given.errors) };
  let log: ReturnType<typeof openLogFile> | undefined;
  try {
    const command = readArguments(args);
    if (command.kind === 'run' && command.logFile !== undefined) {
      log = openLogFile(path.resolve(command.logFile));
      context = { ...context, output: escapeOutput(log), errors: escapeOutput(log) };
    }
    return await runCommand(command, { ...context, isTerminal: Boolean(given.input.isTTY && given.output.isTTY) });
  } catch (thrown) {
    const isInputError = thrown instanceof InputError;
    // The message of any other error could contain a prompt or a key.
    const text = isInputError
      ? `${thrown.message} ${thrown.cure}`
      : `Internal error (${thrown instanceof Error ? thrown.name : 'unknown'}). Report this with the command you ran.`;
    context.errors.write(`chat-executor: ${plainText(text, 2000)}\n`);
    return isInputError && !(thrown instanceof TemporaryError) ? 2 : 1;
  } finally {
    log?.close();
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

async function runCommand(command: Command, context: ProgramContext & { readonly isTerminal: boolean }): Promise<number> {
  const { output } = context;
  switch (command.kind) {
    case 'help':
      output.write(USAGE);
      return 0;
    case 'version':
      output.write(`${VERSION}\n`);
      return 0;
    case 'status':
      return showStatus(command, context);
    case 'setup':
      return setUp(command, context);
    case 'service':
      return manageService(command, context);
    case 'function':
      return installInOpenWebUi(command, context);
    case 'key': {
      const readSecret = () => readSecretInput(context.input, context.errors);
      await runKeyCommand(command, { keyring: new SystemKeyring(), output, readSecret });
      return 0;
    }
    default:
      return runWithSettings(command, context);
  }
}

async function runWithSettings(command: Command & { readonly kind: 'run' | 'doctor' }, given: ProgramContext): Promise<number> {
  const configFile = findConfigFile(command, given.environment, process.platform);
  const environment = configFile === undefined ? given.environment : addEnvironmentFile(given.environment, configFile);
  // Packages of the AI SDK read variables of their own.
  for (const [name, value] of Object.entries(environment)) process.env[name] ??= value;
  const file = configFile === undefined ? {} : readConfigFile(configFile);
  const keys = await readKeyringKeys(command.given.providers ?? file.providers ?? [], () => new SystemKeyring());
  if (command.kind === 'doctor') {
    const targets = completeDoctorTargets(command.given, file, environment, keys, createNetwork(environment));
    return runDoctor(targets, command.logFormat, given.output);
  }
  await runUntilSignal(completeSettings(command.given, file, environment, keys), { ...given, environment });
  return 0;
}

async function setUp(
  { configFile }: SetupCommand,
  { environment, isTerminal }: ProgramContext & { readonly isTerminal: boolean },
): Promise<number> {
  const file = configFile === undefined ? defaultConfigFile(environment, process.platform) : path.resolve(configFile);
  if (!isTerminal) {
    throw new InputError(
      '`setup` asks questions, and this is not a terminal.',
      `Run it in a terminal, write ${file} yourself as the README of @chat-executor/cli shows, or use the options in \`chat-executor --help\`.`,
    );
  }
  const [{ runSetup }, { terminalPrompts }] = await Promise.all([import('./setup/run-setup.ts'), import('./prompts/terminal-prompts.ts')]);
  const tools = { prompts: terminalPrompts, network: createNetwork(addEnvironmentFile(environment, file)), keyring: new SystemKeyring() };
  return runSetup({ configFile: file, environment, ...tools });
}

async function manageService(command: ServiceCommand, context: ProgramContext & { readonly isTerminal: boolean }): Promise<number> {
  const { environment, output, isTerminal } = context;
  const { runService } = await import('./service/run-service.ts');
  const { username, uid } = userInfo();
  const configFile = command.configFile === undefined ? defaultConfigFile(environment, process.platform) : path.resolve(command.configFile);
  // The others do not start it.
  const program = command.action === 'install' ? findOwnProgram() : [];
  const input = { program, configFile, environment, home: homedir(), userId: uid, userName: username };
  const prompts = isTerminal ? { prompts: (await import('./prompts/terminal-prompts.ts')).terminalPrompts } : {};
  return runService(command, { platform: process.platform, input, output, ...prompts });
}

async function installInOpenWebUi({ url, file, ...command }: FunctionCommand, context: ProgramContext): Promise<number> {
  const { input, errors, output } = context;
  const environment = withOwnFile(context.environment);
  const variable = command.tokenEnv ?? 'OPEN_WEBUI_TOKEN';
  const isTyped = command.token === undefined && command.tokenEnv === undefined && !environment[variable] && input.isTTY;
  const typed = isTyped ? (await readSecretInput(input, errors, "Paste an administrator's token")).trim() : command.token;
  const { fetch } = createNetwork(environment);
  const content = await loadFunction(file, fetch);
  const token = typed ?? readSecret(environment, variable, '--token-env');
  const warning = warnOfPlainHttp(url);
  if (warning !== undefined) errors.write(`${warning}\n`);
  const installation = await installFunction({ url, content, fetch, token, mayDowngrade: file !== undefined });
  output.write(`${describeInstallation(installation)}\n`);
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

/** The variables of the process and of the file with secrets beside the user's own config file. */
function withOwnFile(environment: Environment): Environment {
  return addEnvironmentFile(environment, defaultConfigFile(environment, process.platform));
}

function showStatus({ logFormat }: Command & { readonly kind: 'status' }, { environment, output, errors }: ProgramContext): number {
  const now = Date.now();
  const statuses = listStatuses(findStatusFolder(withOwnFile(environment), process.platform), now);
  for (const status of statuses) {
    output.write(`${logFormat === 'json' ? JSON.stringify({ event: 'status', ...status }) : describeStatus(status, now)}\n`);
  }
  if (statuses.length === 0) errors.write('No executor is running on this computer under your account.\n');
  return statuses.length === 0 ? 1 : 0;
}

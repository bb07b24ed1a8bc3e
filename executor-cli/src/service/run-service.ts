import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { InputError } from '../input-error.ts';
import type { Keyring } from '../keyring/keyring.ts';
import { SystemKeyring } from '../keyring/system-keyring.ts';
import type { TextOutput } from '../log/line-writer.ts';
import { CancelledError, type Prompts } from '../prompts/prompts.ts';
import type { ServiceCommand } from '../settings/read-command.ts';
import { explainWriting } from '../write-private-file.ts';
import { checkStart } from './check-start.ts';
import { planLaunchd } from './plan-launchd.ts';
import { planSystemd } from './plan-systemd.ts';
import { planTaskScheduler } from './plan-task-scheduler.ts';
import type { ServiceInput, ServicePlan, ServiceStep } from './service-plan.ts';

/** Runs a command of the system. Returns its exit code; undefined if there is no such command. */
export type RunCommand = (command: readonly string[]) => Promise<number | undefined>;

/** Where the service runs, and how to ask and act. */
export type ServiceOptions = {
  readonly platform: NodeJS.Platform;
  readonly input: ServiceInput;
  readonly output: TextOutput;
  /** Absent if nobody can be asked. */
  readonly prompts?: Prompts;
  readonly run?: RunCommand;
  readonly openKeyring?: () => Pick<Keyring, 'get' | 'list'>;
};

const PLANS: Partial<Record<NodeJS.Platform, (input: ServiceInput) => ServicePlan>> = {
  linux: planSystemd,
  darwin: planLaunchd,
  win32: planTaskScheduler,
};

/**
 * Installs, removes or shows the service of this user. Prints the file and the commands first, and asks.
 *
 * @returns the exit code: 0 for success; for `status`, that of the service manager
 * @throws InputError if this system has no supported service manager, nobody can be asked, the user says no, or a step fails
 */
export async function runService(
  command: ServiceCommand,
  { platform, input, output, prompts, run = runCommand, openKeyring = () => new SystemKeyring() }: ServiceOptions,
): Promise<number> {
  const plan = PLANS[platform]?.(input);
  if (plan === undefined)
    throw new InputError('Services of this operating system are not supported.', 'Start `chat-executor` with its own tools.');
  if (command.action === 'status') return (await runSteps([plan.status], plan, run, true)) ?? 0;
  const isInstall = command.action === 'install';
  if (isInstall && !existsSync(input.configFile)) {
    throw new InputError(
      `There is no config file ${input.configFile}.`,
      'Write it with `chat-executor setup`, or name another one with --config.',
    );
  }
  output.write(isInstall ? describeInstallation(plan) : describeRemoval(plan));
  const warnings = isInstall ? await checkStart(input.configFile, input.environment, openKeyring) : [];
  for (const warning of warnings) output.write(`Warning: ${warning}\n`);
  if (command.dryRun) return 0;
  if (!command.yes) await askConsent(isInstall, prompts);
  if (isInstall) await install(plan, run);
  else await remove(plan, run);
  output.write(isInstall ? `Installed and started.\n${plan.notes.map((note) => `${note}\n`).join('')}` : 'Removed.\n');
  return 0;
}

async function askConsent(isInstall: boolean, prompts: Prompts | undefined): Promise<void> {
  if (prompts === undefined)
    throw new InputError('This needs your consent, and this is not a terminal.', 'Add --yes to agree, or --dry-run to only print it.');
  if (!(await prompts.confirm(isInstall ? 'Write this file and run these commands?' : 'Remove the file and run these commands?')))
    throw new CancelledError();
}

function describeInstallation({ manager, file, content, install }: ServicePlan): string {
  return `This file for ${manager} will be written:\n${file}\n\n${indent(content)}\nThen these commands will run:\n${listCommands(install)}\n`;
}

function describeRemoval({ file, beforeRemoval, afterRemoval }: ServicePlan): string {
  const after = afterRemoval.length === 0 ? '' : `Then these commands will run:\n${listCommands(afterRemoval)}`;
  return `These commands will run:\n${listCommands(beforeRemoval)}Then this file will be removed:\n${indent(`${file}\n`)}${after}\n`;
}

function listCommands(steps: readonly ServiceStep[]): string {
  return indent(steps.map(({ command, mayFail }) => `${showCommand(command)}${mayFail ? '   (may fail)' : ''}\n`).join(''));
}

/** A command for reading: words with spaces are quoted. */
function showCommand(command: readonly string[]): string {
  return command.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

async function install(plan: ServicePlan, run: RunCommand): Promise<void> {
  const { file, content, encoding } = plan;
  explainWriting(file, 'Check the free space and the permissions of its folder.', () => {
    mkdirSync(path.dirname(file), { recursive: true });
    // The Task Scheduler needs the byte order mark.
    writeFileSync(file, encoding === 'utf16le' ? `\uFEFF${content}` : content, encoding);
  });
  try {
    await runSteps(plan.install, plan, run);
  } catch (thrown) {
    if (thrown instanceof NoManagerError) rmSync(file, { force: true });
    throw thrown;
  }
}

async function remove(plan: ServicePlan, run: RunCommand): Promise<void> {
  const { file, beforeRemoval, afterRemoval } = plan;
  try {
    await runSteps(beforeRemoval, plan, run);
    rmSync(file, { force: true });
    await runSteps(afterRemoval, plan, run);
  } catch (thrown) {
    // Then nothing runs, and only the file can be left.
    if (!(thrown instanceof NoManagerError)) throw thrown;
    rmSync(file, { force: true });
  }
}

/** This system does not have the service manager. */
class NoManagerError extends InputError {
  constructor(command: string | undefined) {
    super(`The command ${command} was not found.`, 'This system has no such service manager. Start `chat-executor` in another way.');
  }
}

/** Runs steps until one fails. Returns the exit code of the last one. */
async function runSteps(
  steps: readonly ServiceStep[],
  { cure }: ServicePlan,
  run: RunCommand,
  acceptsFailure = false,
): Promise<number | undefined> {
  let code: number | undefined;
  for (const { command, mayFail, retryMs = 0 } of steps) {
    const until = performance.now() + retryMs;
    code = await run(command);
    while (code !== undefined && code !== 0 && performance.now() < until) {
      await wait(RETRY_MS);
      code = await run(command);
    }
    if (code === undefined) throw new NoManagerError(command[0]);
    if (code !== 0 && !mayFail && !acceptsFailure) {
      throw new InputError(
        `The command \`${showCommand(command)}\` failed (exit code ${code}).`,
        `Its message is above. If that is not enough: ${cure}`,
      );
    }
  }
  return code;
}

const RETRY_MS = 1000;

function runCommand([program = '', ...args]: readonly string[]): Promise<number | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

import { hostname } from 'node:os';
import process from 'node:process';
import { createExecutor, type Executor } from '@chat-executor/executor';
import { createPolicy, permitModels } from '@chat-executor/executor/control';
import { PROVIDER_REGISTRY } from '@chat-executor/executor/providers';
import { FileLedger } from '../budgets/file-ledger.ts';
import { InputError } from '../input-error.ts';
import { followState, NOTHING_TOLD } from '../log/follow-state.ts';
import { LineWriter, type TextOutput } from '../log/line-writer.ts';
import type { RunSettings } from '../settings/settings.ts';
import { chooseTokenSource } from '../sign-in/choose-token-source.ts';
import { SignIn } from '../sign-in/sign-in.ts';
import { statusOf } from '../status/status.ts';
import { StatusFile } from '../status/status-file.ts';
import { drainExecutor } from './drain-executor.ts';
import { ModelRefresher } from './model-refresher.ts';
import { untilState } from './until-state.ts';
import { watchSleep } from './watch-sleep.ts';

/** The environment of a daemon. */
export type DaemonSurroundings = {
  /** Receives lines from the first `ready` line on. */
  readonly output: TextOutput;
  /** Receives earlier lines. */
  readonly errors: TextOutput;
  readonly statusFolder: string;
  /** Aborts when it is to drain and stop. */
  readonly leave: AbortSignal;
};

/**
 * Runs an executor until `leave` aborts, then drains it.
 *
 * @throws InputError when the backend refuses the sign-in before it was ever connected; later refusals are waited out
 */
export async function runDaemon(settings: RunSettings, { output, errors, statusFolder, leave }: DaemonSurroundings): Promise<void> {
  const signIn = new SignIn(chooseTokenSource(settings));
  const { backend, socketPath, name, providers, control } = settings;
  const { allowedModels, budgets, prices } = control;
  const executor = createExecutor({
    backend: { url: backend, token: signIn.token, ...(socketPath !== undefined && { path: socketPath }) },
    registry: PROVIDER_REGISTRY,
    providers,
    policy: createPolicy({
      backend,
      ...(allowedModels && { permit: permitModels(allowedModels) }),
      budgets: async () => budgets,
      prices: async () => prices,
      ledger: new FileLedger(statusFolder, () =>
        errors.write(`Cannot write to the folder ${statusFolder}: budgets last only while this program runs.\n`),
      ),
    }),
    ...(name !== undefined && { name }),
  });
  const lines = new LineWriter(settings.logFormat, output, errors);
  const refresher = new ModelRefresher(executor, settings.refreshMs);
  const stopWatching = watchSleep(() => executor.reconnect());
  const closeStatus = publishStatus(executor, signIn, settings, statusFolder, errors);
  try {
    const refused = tellChanges(executor, signIn, lines);
    // The first announcement then has the models in it.
    await untilState(executor, ({ providers: found }) => found.every(({ status }) => status !== 'checking'), leave);
    if (!leave.aborted) executor.start();
    await Promise.race([untilState(executor, () => false, leave), refused]);
    await drainExecutor(executor, settings.drainMs, lines);
    lines.write({ event: 'stopped' });
  } finally {
    refresher.stop();
    stopWatching();
    closeStatus();
    executor.stop();
  }
}

/**
 * Writes a line for each change and receipt.
 *
 * @returns a promise that rejects when the sign-in is refused before there was a connection, and never settles otherwise
 */
function tellChanges(executor: Executor, signIn: SignIn, lines: LineWriter): Promise<never> {
  let told = NOTHING_TOLD;
  let wasConnected = false;
  executor.addEventListener('request-end', ({ receipt }) => lines.write({ event: 'receipt', ...roundTimes(receipt) }));
  return new Promise((_, reject) => {
    const look = () => {
      const { connection } = executor.state;
      const { error } = connection;
      wasConnected ||= connection.status === 'connected';
      if (connection.status === 'refused' && error) {
        if (error.code === 'token-refused') signIn.refused();
        if (!wasConnected && signIn.isFinal(error)) {
          const { message, cure } = signIn.explain(error);
          return reject(new InputError(message, cure));
        }
      }
      const following = followState(told, executor.state, (problem) => signIn.explain(problem));
      told = following.told;
      for (const line of following.lines) lines.write(line);
    };
    executor.addEventListener('state-change', look);
    look();
  });
}

/** Milliseconds without the digits behind the point. */
function roundTimes<T extends { readonly durationMs: number; readonly firstTokenMs?: number }>(receipt: T): T {
  const { durationMs, firstTokenMs } = receipt;
  return { ...receipt, durationMs: Math.round(durationMs), ...(firstTokenMs !== undefined && { firstTokenMs: Math.round(firstTokenMs) }) };
}

/** @returns a function that ends it */
function publishStatus(executor: Executor, signIn: SignIn, { name, backend }: RunSettings, folder: string, errors: TextOutput): () => void {
  const identity = { processId: process.pid, host: hostname(), backend, startedAt: Date.now(), ...(name !== undefined && { name }) };
  let finished = { completed: 0, stopped: 0, failed: 0 };
  const file = new StatusFile(
    folder,
    () => statusOf(identity, executor.state, finished, Date.now(), (problem) => signIn.explain(problem)),
    () => errors.write(`Cannot write to the folder ${folder}: \`chat-executor status\` will not show this executor.\n`),
  );
  executor.addEventListener('request-end', ({ receipt: { outcome } }) => {
    finished = { ...finished, [outcome]: finished[outcome] + 1 };
    file.changed();
  });
  executor.addEventListener('state-change', () => file.changed());
  return () => file.close();
}

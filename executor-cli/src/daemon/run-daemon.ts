import { hostname } from 'node:os';
import process from 'node:process';
import { createExecutor, type Executor, type ExecutorState } from '@chat-executor/executor';
import { createPolicy, permitModels } from '@chat-executor/executor/control';
import { findSimilar } from '@chat-executor/executor/doctor';
import { FileLedger } from '../budgets/file-ledger.ts';
import { InputError } from '../input-error.ts';
import { LineWriter, type TextOutput } from '../log/line-writer.ts';
import type { LogLine } from '../log/log-line.ts';
import { StateReporter } from '../log/state-reporter.ts';
import type { Network } from '../network/network.ts';
import { createProgramRegistry } from '../settings/provider-kinds.ts';
import type { RunSettings } from '../settings/settings.ts';
import { chooseTokenSource } from '../sign-in/choose-token-source.ts';
import { SignIn } from '../sign-in/sign-in.ts';
import { createStatus } from '../status/status.ts';
import { StatusFile } from '../status/status-file.ts';
import { ConnectionProgress } from './connection-progress.ts';
import { drainExecutor } from './drain-executor.ts';
import { ModelRefresher } from './model-refresher.ts';
import { waitForState } from './wait-for-state.ts';
import { watchSleep } from './watch-sleep.ts';

/** Outputs, status folder and stop signal of a daemon. */
export type DaemonOptions = {
  /** Receives the first `ready` line and all lines after it. */
  readonly output: TextOutput;
  /** Receives the lines before it. */
  readonly errors: TextOutput;
  readonly statusFolder: string;
  /** How backends and providers are reached. */
  readonly network: Network;
  /** Abort it to drain and stop the executor. */
  readonly signal: AbortSignal;
};

/**
 * Runs an executor until the signal aborts, then drains it.
 *
 * @throws InputError if the backend rejects the sign-in before the first connection; after that, it keeps retrying
 */
export async function runDaemon(settings: RunSettings, { output, errors, statusFolder, network, signal }: DaemonOptions): Promise<void> {
  const signIn = new SignIn(chooseTokenSource({ ...settings, fetch: network.fetch }));
  const { backend, socketPath, name, providers, control } = settings;
  const { allowedModels, budgets, prices } = control;
  const ledger = new FileLedger(statusFolder, (description) => errors.write(`${description}\n`));
  // A file that cannot be read is reported now, not with the first request.
  ledger.read('').catch(() => undefined);
  const executor = createExecutor({
    backend: {
      url: backend,
      token: signIn.token,
      ...(socketPath !== undefined && { path: socketPath }),
      ...(network.createWebSocket && { createWebSocket: network.createWebSocket }),
    },
    registry: createProgramRegistry(network.fetch),
    providers,
    fetch: network.fetch,
    ...(network.fetchImage && { fetchImage: network.fetchImage }),
    limits: settings.limits,
    policy: createPolicy({
      backend,
      ...(allowedModels && { permit: permitModels(allowedModels) }),
      budgets: async () => budgets,
      prices: async () => prices,
      ledger,
    }),
    ...(name !== undefined && { name }),
  });
  const progress = new ConnectionProgress(settings.logFormat === 'text' ? errors : { write: () => undefined }, executor, backend, (error) =>
    signIn.explain(error),
  );
  const clearing = (to: TextOutput): TextOutput => ({
    write: (text) => {
      progress.clear();
      to.write(text);
    },
  });
  const lines = new LineWriter(settings.logFormat, clearing(output), clearing(errors));
  const refresher = new ModelRefresher(executor, settings.refreshMs);
  const stopWatching = watchSleep(() => executor.reconnect());
  const closeStatus = publishStatus(executor, signIn, settings, statusFolder, clearing(errors));
  try {
    const signInRejected = logChanges(executor, signIn, lines);
    // Connect only after the models are known, so that the first announcement contains them.
    await waitForState(executor, ({ providers: found }) => found.every(({ status }) => status !== 'checking'), signal);
    for (const line of findUnknownModels(executor.state, allowedModels)) lines.write(line);
    if (!signal.aborted) {
      lines.write({ event: 'connecting', backend });
      executor.start();
    }
    await Promise.race([waitForState(executor, () => false, signal), signInRejected]);
    await drainExecutor(executor, settings.drainMs, lines);
    lines.write({ event: 'stopped' });
  } finally {
    progress.stop();
    refresher.stop();
    stopWatching();
    closeStatus();
    executor.stop();
    await ledger.settled();
  }
}

/**
 * Logs each state change and each receipt.
 *
 * @returns a promise that rejects if the sign-in is rejected before the first connection, and otherwise never settles
 */
function logChanges(executor: Executor, signIn: SignIn, lines: LineWriter): Promise<never> {
  const reporter = new StateReporter((error) => signIn.explain(error));
  let wasConnected = false;
  executor.addEventListener('request-end', ({ receipt }) => lines.write({ event: 'receipt', ...roundTimes(receipt) }));
  return new Promise((_, reject) => {
    const logState = () => {
      const { connection } = executor.state;
      const { error } = connection;
      wasConnected ||= connection.status === 'connected';
      if (connection.status === 'refused' && error) {
        if (error.code === 'token-refused') signIn.invalidate();
        if (!wasConnected && signIn.isFinal(error)) {
          const { message, cure } = signIn.explain(error);
          return reject(new InputError(message, cure));
        }
      }
      for (const line of reporter.report(executor.state)) lines.write(line);
    };
    executor.addEventListener('state-change', logState);
    logState();
  });
}

/** The allowed models that no provider offers. If a provider failed, or offers more models than are listed, not all are known. */
function findUnknownModels(
  { providers, models, modelsLeftOut = 0 }: ExecutorState,
  allowed: RunSettings['control']['allowedModels'] = [],
): LogLine[] {
  if (modelsLeftOut > 0 || providers.some(({ status }) => status === 'failed')) return [];
  const ids = models.map(({ id }) => id);
  return allowed.flatMap((model): LogLine[] => {
    if (typeof model !== 'string' || ids.includes(model)) return [];
    const similar = findSimilar(model, ids);
    return [{ event: 'unknown-model', model, ...(similar !== undefined && { similar }) }];
  });
}

/** Rounds the durations of a receipt to whole milliseconds. */
function roundTimes<T extends { readonly durationMs: number; readonly firstTokenMs?: number }>(receipt: T): T {
  const { durationMs, firstTokenMs } = receipt;
  return { ...receipt, durationMs: Math.round(durationMs), ...(firstTokenMs !== undefined && { firstTokenMs: Math.round(firstTokenMs) }) };
}

function describeUnwritable(folder: string): string {
  return `Cannot write to the folder ${folder}: \`chat-executor status\` will not show this executor. Check its permissions, or set CHAT_EXECUTOR_STATUS_DIR.\n`;
}

/** Keeps the status file up to date. Returns a function that removes the file. */
function publishStatus(executor: Executor, signIn: SignIn, { name, backend }: RunSettings, folder: string, errors: TextOutput): () => void {
  const identity = { processId: process.pid, host: hostname(), backend, startedAt: Date.now(), ...(name !== undefined && { name }) };
  let finished = { completed: 0, stopped: 0, failed: 0 };
  const file = new StatusFile(
    folder,
    () => createStatus(identity, executor.state, finished, Date.now(), (problem) => signIn.explain(problem)),
    () => errors.write(describeUnwritable(folder)),
  );
  executor.addEventListener('request-end', ({ receipt: { outcome } }) => {
    finished = { ...finished, [outcome]: finished[outcome] + 1 };
    file.scheduleWrite();
  });
  executor.addEventListener('state-change', () => file.scheduleWrite());
  return () => file.close();
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckFacts } from '../src/check-facts.ts';
import { BACKEND_TARGET } from '../src/checks/backend/backend-target.ts';
import { EXECUTOR_TARGET, executorSubject } from '../src/checks/executor/executor-target.ts';
import { SubjectUnavailable } from '../src/finding.ts';
import type { RunReport } from '../src/result.ts';
import { type RunOptions, runTarget } from '../src/runner/run-target.ts';
import { startByCommand } from '../src/subject/command-subject.ts';
import { waitForBackend } from '../subjects/small-backend/start-in-worker.ts';
import { startInWorker, ThreadPool } from '../subjects/start-in-worker.ts';
import { BACKEND_TIMEOUTS, smallBackendSubject } from '../subjects/testing/judge-small-backend.ts';
import type { MutantThread } from './load-mutants.ts';
import type { PreparedProgram } from './programs.ts';

/** One run of some checks against one mutant. */
export type Job = {
  readonly only: readonly string[];
  /** Of a mutant, or `unchanged` of the program. */
  readonly activation: string;
  /** Receives which mutants the checks reach: one byte per mutant. */
  readonly coverage?: Uint8Array;
};

/** The small programs answer immediately, so missing answers cost little time. Milliseconds. */
const OPTIONS: RunOptions = { seed: 1, sample: 10, patience: 2_000, startLimit: 20_000, runLimit: 120_000 };

/** Longest limit of a check, in seconds, unless it needs more. */
const LIMIT = 4;

const shortLimits = (checks: readonly CheckFacts[], exceptions: ReadonlyMap<string, number>) =>
  new Map([...checks.map(({ id, limit }) => [id, Math.min(limit, LIMIT)] as const), ...exceptions]);

const SMALL_EXECUTOR: RunOptions = { ...OPTIONS, limits: shortLimits(EXECUTOR_TARGET.checks, new Map([['SES-8.backoff', 60]])) };
const SMALL_BACKEND: RunOptions = { ...OPTIONS, limits: shortLimits(BACKEND_TARGET.checks, BACKEND_TIMEOUTS.limits ?? new Map()) };

/** Enough for Python to start on a busy machine. */
const PYTHON: RunOptions = { ...OPTIONS, patience: 4_000, startLimit: 30_000 };

/** A thread that needs more memory than this has a mutant that never stops. */
const MEMORY_MB = 400;

/** A check that reports something; `start` if the mutant did not get that far. */
export type Detection = { readonly id: string; readonly seconds: number };

/** Runs some checks against a mutant. @returns the checks that report something */
export async function judgeMutant(prepared: PreparedProgram, job: Job): Promise<Detection[]> {
  try {
    const { results } = await judges[prepared.program.name](prepared, job, { only: job.only, profile: prepared.program.profile });
    // Anything else that is no pass can also be the fault of a busy computer.
    return results.filter(({ status }) => status === 'fail' || status === 'warn');
  } catch (thrown) {
    if (!(thrown instanceof SubjectUnavailable)) throw thrown;
    return [{ id: 'start', seconds: 0 }];
  }
}

const judges = { 'small-executor': judgeExecutor, 'small-backend': judgeBackend, 'python-executor': judgePython };

function openThread(file: string, { sources }: PreparedProgram, { activation, coverage }: Job): Worker {
  const workerData: MutantThread = { sources, activation, ...(coverage && { coverage }) };
  return new Worker(new URL(file, import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
}

async function judgeExecutor(prepared: PreparedProgram, job: Job, options: RunOptions): Promise<RunReport> {
  const pool = new ThreadPool(() => openThread('./executor-thread.ts', prepared, job));
  try {
    return await runTarget(EXECUTOR_TARGET, executorSubject({ name: 'mutant' }, startInWorker('', pool)), {
      ...SMALL_EXECUTOR,
      ...options,
    });
  } finally {
    pool.clear();
  }
}

async function judgeBackend(prepared: PreparedProgram, job: Job, options: RunOptions): Promise<RunReport> {
  const worker = openThread('./backend-thread.ts', prepared, job);
  const timer = setTimeout(() => void worker.terminate(), OPTIONS.startLimit);
  try {
    const url = await waitForBackend(worker).then(
      (backend) => String(backend.url),
      (reason: unknown) => String(reason),
    );
    clearTimeout(timer);
    if (!URL.canParse(url)) throw new SubjectUnavailable(url);
    return await runTarget(BACKEND_TARGET, smallBackendSubject('mutant', url), { ...SMALL_BACKEND, ...options });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

async function judgePython({ python }: PreparedProgram, { activation }: Job, options: RunOptions): Promise<RunReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mutant-'));
  try {
    writeFileSync(path.join(folder, 'executor.py'), activation);
    const start = startByCommand(`exec "${python}" -B executor.py`, folder);
    return await runTarget(EXECUTOR_TARGET, executorSubject({ name: 'mutant' }, start), { ...PYTHON, ...options });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

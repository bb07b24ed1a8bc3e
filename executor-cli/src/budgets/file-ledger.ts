import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { countUsage, isUsageRow, type UsageLedger, type UsageRow } from '@chat-executor/executor/control';
import lockfile from 'proper-lockfile';
import { writePrivateFile } from '../write-private-file.ts';
import { DamagedFile, describeLedgerFailure } from './describe-ledger-failure.ts';

/** Age after which a lock belongs to a process that was killed, in milliseconds. Locks are held for a few milliseconds. */
const STALE_MS = 2_000;
/** How long to wait for the lock of another process, in milliseconds: longer than until it is stale. */
const LOCK_WAIT_MS = 15_000;
/** How long to repeat what failed because of a fault that may pass, in milliseconds. */
const FAULT_WAIT_MS = 2_000;
/** The longest wait between two attempts, in milliseconds. */
const MAX_PAUSE_MS = 100;

/** Faults that may pass: a virus scanner or a backup has the file open, too many files are open, another process has the lock. */
const PASSING = new Set(['EBUSY', 'EPERM', 'EMFILE', 'ENFILE', 'EAGAIN', 'EINTR', ...(process.platform === 'win32' ? ['EACCES'] : [])]);

type Addition = {
  readonly input: Parameters<UsageLedger['add']>;
  readonly resolve: () => void;
  readonly reject: (thrown: unknown) => void;
};

/**
 * The usage of the last days in a file that only this user can read, so that budgets survive restarts and all executors of
 * this account share them. Each change reads and writes the file under a lock, which is a folder beside it, as network file systems
 * need it. If the file cannot be read or written, {@link add} rejects, so that no budget is exceeded.
 */
export class FileLedger implements UsageLedger {
  readonly #file: string;
  readonly #onError: (description: string) => void;
  readonly #now: () => number;
  /** Additions that wait for the file. Those that wait together are written together. */
  #waiting: Addition[] = [];
  #working: Promise<void> | undefined;
  #isReported = false;
  #isTidy = false;

  /**
   * @param onError - called when the file can no longer be read or written, with the file, the cause and the cure; once until it can
   * @param now - milliseconds, for the waiting times
   */
  constructor(folder: string, onError: (description: string) => void, now = () => performance.now()) {
    this.#file = path.join(folder, 'used', 'today.json');
    this.#onError = onError;
    this.#now = now;
  }

  /** @throws an error that names the file, the cause and the cure, if the file cannot be read or written */
  add(...input: Parameters<UsageLedger['add']>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  async read(day: string): Promise<readonly UsageRow[]> {
    try {
      const rows = await this.#repeat(() => this.#readRows());
      return rows.filter((row) => row.day === day);
    } catch (thrown) {
      throw this.#report(thrown);
    }
  }

  /** Resolves when everything that was added is written, or has failed. */
  async settled(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      try {
        for (const settle of await this.#addAll(batch)) settle();
        this.#isReported = false;
      } catch (thrown) {
        const error = this.#report(thrown);
        for (const { reject } of batch) reject(error);
      }
    }
    this.#working = undefined;
  }

  /** Adds to the file. Returns what settles the additions: some may have been decided against. */
  async #addAll(batch: readonly Addition[]): Promise<(() => void)[]> {
    let isLost = false;
    const onCompromised = (): void => {
      isLost = true;
    };
    const lock = async () => {
      mkdirSync(path.dirname(this.#file), { recursive: true, mode: 0o700 });
      try {
        return await lockfile.lock(this.#file, { realpath: false, stale: STALE_MS, onCompromised });
      } catch (thrown) {
        this.#removeFutureLock();
        throw thrown;
      }
    };
    const release = await this.#repeat(lock);
    try {
      this.#tidy();
      const before = await this.#repeat(() => this.#readRows());
      let rows = before;
      const settle = batch.map(({ input: [key, decide], resolve, reject }) => {
        try {
          rows = countUsage(rows, key, decide);
          return resolve;
        } catch (thrown) {
          return () => reject(thrown);
        }
      });
      // This process was suspended, and another one has taken the lock.
      if (isLost) return await this.#addAll(batch);
      if (rows !== before) await this.#repeat(() => writePrivateFile(this.#file, JSON.stringify(rows)));
      return settle;
    } finally {
      // The lock may be gone. Otherwise it becomes stale.
      if (!isLost) await release().catch(() => undefined);
    }
  }

  /** Repeats an action while its fault may pass. */
  async #repeat<Result>(action: () => Result | Promise<Result>): Promise<Result> {
    const start = this.#now();
    for (let pause = 5; ; pause = Math.min(pause * 2, MAX_PAUSE_MS)) {
      try {
        return await action();
      } catch (thrown) {
        const { code } = Object(thrown) as { code?: unknown };
        const wait = code === 'ELOCKED' ? LOCK_WAIT_MS : PASSING.has(String(code)) ? FAULT_WAIT_MS : 0;
        if (this.#now() - start >= wait) throw thrown;
        await sleep(pause * (0.5 + Math.random() / 2));
      }
    }
  }

  /** @throws DamagedFile */
  #readRows(): readonly UsageRow[] {
    let text: string;
    try {
      text = readFileSync(this.#file, 'utf8');
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw thrown;
    }
    const rows = parse(text);
    if (!Array.isArray(rows) || !rows.every(isUsageRow)) throw new DamagedFile();
    return rows;
  }

  /** Removes the lock of a process that was killed before the clock was set back: it would not be stale until that time. */
  #removeFutureLock(): void {
    const lock = `${this.#file}.lock`;
    const changed = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changed > Date.now() + STALE_MS) rmSync(lock, { recursive: true, force: true });
  }

  /** Removes what processes that were killed left behind, once. Only the process with the lock writes here. */
  #tidy(): void {
    if (this.#isTidy) return;
    this.#isTidy = true;
    const { dir, base } = path.parse(this.#file);
    try {
      for (const name of readdirSync(dir)) {
        if (name.startsWith(`${base}.`) && name.endsWith('.new')) rmSync(path.join(dir, name), { force: true });
      }
    } catch {
      // The files do no harm.
    }
  }

  #report(cause: unknown): Error {
    const description = describeLedgerFailure(this.#file, cause);
    if (!this.#isReported) this.#onError(description);
    this.#isReported = true;
    return new Error(description, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countUsage, type UsageLedger, type UsageRow } from '@chat-executor/executor/control';

/**
 * A usage ledger for today in a file only this user can read, so that budgets survive restarts and are shared by the executors
 * of this account.
 */
export class FileLedger implements UsageLedger {
  readonly #file: string;
  readonly #onFault: (thrown: unknown) => void;
  /** The last counts, used if the file cannot be written. */
  #rows: readonly UsageRow[] = [];
  #isFaulty = false;

  /** @param onFault - called once, when the file cannot be written; budgets then last as long as this process */
  constructor(folder: string, onFault: (thrown: unknown) => void) {
    this.#file = path.join(folder, 'used', 'today.json');
    this.#onFault = onFault;
  }

  /** Reads and writes in one turn, so that no request of this process comes between. */
  async add(...[key, decide]: Parameters<UsageLedger['add']>): Promise<void> {
    this.#rows = countUsage(this.#readRows(), key, decide);
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true, mode: 0o700 });
      writeFileSync(`${this.#file}.new`, JSON.stringify(this.#rows), { mode: 0o600 });
      renameSync(`${this.#file}.new`, this.#file);
    } catch (thrown) {
      if (!this.#isFaulty) this.#onFault(thrown);
      this.#isFaulty = true;
    }
  }

  async read(day: string): Promise<readonly UsageRow[]> {
    return this.#readRows().filter((row) => row.day === day);
  }

  #readRows(): readonly UsageRow[] {
    if (this.#isFaulty) return this.#rows;
    try {
      const rows: unknown = JSON.parse(readFileSync(this.#file, 'utf8'));
      return Array.isArray(rows) ? rows.filter(isRow) : this.#rows;
    } catch {
      // Missing or damaged: the counts of this process apply.
      return this.#rows;
    }
  }
}

function isRow(value: unknown): value is UsageRow {
  if (typeof value !== 'object' || value === null) return false;
  const { day, backend, provider, ...amounts } = value as Record<string, unknown>;
  const isNamed = [day, backend, provider].every((name) => typeof name === 'string');
  return isNamed && ['requests', 'tokens', 'costUsd', 'unpriced'].every((name) => Number(amounts[name]) >= 0);
}

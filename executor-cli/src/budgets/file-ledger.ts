import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countUsage, type UsageLedger, type UsageRow } from '@chat-executor/executor/control';
import { writePrivateFile } from '../write-private-file.ts';

/**
 * Today's usage in a file that only this user can read, so that budgets survive restarts and all executors of this account
 * share them.
 */
export class FileLedger implements UsageLedger {
  readonly #file: string;
  readonly #onError: (thrown: unknown) => void;
  /** The last counts, used if the file cannot be read or written. */
  #rows: readonly UsageRow[] = [];
  #hasFailed = false;

  /** @param onError - called once, when the file cannot be written; budgets then last as long as this process */
  constructor(folder: string, onError: (thrown: unknown) => void) {
    this.#file = path.join(folder, 'used', 'today.json');
    this.#onError = onError;
  }

  /** Reads and writes synchronously, so that no other request of this process is counted in between. */
  async add(...[key, decide]: Parameters<UsageLedger['add']>): Promise<void> {
    this.#rows = countUsage(this.#readRows(), key, decide);
    try {
      writePrivateFile(this.#file, JSON.stringify(this.#rows));
    } catch (thrown) {
      if (!this.#hasFailed) this.#onError(thrown);
      this.#hasFailed = true;
    }
  }

  async read(day: string): Promise<readonly UsageRow[]> {
    return this.#readRows().filter((row) => row.day === day);
  }

  #readRows(): readonly UsageRow[] {
    if (this.#hasFailed) return this.#rows;
    try {
      const rows: unknown = JSON.parse(readFileSync(this.#file, 'utf8'));
      return Array.isArray(rows) ? rows.filter(isRow) : this.#rows;
    } catch {
      // The file is missing or damaged.
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

import { countUsage, type UsageLedger, type UsageRow } from './usage-ledger.ts';

/** Counts use in memory, for as long as the process or page lives. */
export class MemoryLedger implements UsageLedger {
  #rows: readonly UsageRow[] = [];

  async add(...[key, decide]: Parameters<UsageLedger['add']>): Promise<void> {
    this.#rows = countUsage(this.#rows, key, decide);
  }

  async read(day: string): Promise<readonly UsageRow[]> {
    return this.#rows.filter((row) => row.day === day);
  }
}

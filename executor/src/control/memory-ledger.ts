import { countUsage, type UsageLedger, type UsageRow } from './usage-ledger.ts';

/** A usage ledger in memory, for the lifetime of the process or page. */
export class MemoryLedger implements UsageLedger {
  #rows: readonly UsageRow[] = [];

  async add(...[key, decide]: Parameters<UsageLedger['add']>): Promise<void> {
    this.#rows = countUsage(this.#rows, key, decide);
  }

  async read(day: string): Promise<readonly UsageRow[]> {
    return this.#rows.filter((row) => row.day === day);
  }
}

import { addToRow, type UsageLedger, type UsageRow } from './usage-ledger.ts';

/** Counts use in memory: for one process, and where a browser keeps nothing. */
export class MemoryLedger implements UsageLedger {
  #rows: readonly UsageRow[];

  /** @param rows - what was used before */
  constructor(rows: readonly UsageRow[] = []) {
    this.#rows = rows;
  }

  /** All rows, for whoever keeps them. */
  get rows(): readonly UsageRow[] {
    return this.#rows;
  }

  async add(...[key, decide]: Parameters<UsageLedger['add']>): Promise<void> {
    const ofDay = this.#rows.filter(({ day }) => day === key.day);
    const row = addToRow(ofDay, key, decide(ofDay));
    // Days that are over bound nothing any more.
    this.#rows = [...ofDay.filter(({ backend, provider }) => backend !== row.backend || provider !== row.provider), row];
  }

  async read(day: string): Promise<readonly UsageRow[]> {
    return this.#rows.filter((row) => row.day === day);
  }
}

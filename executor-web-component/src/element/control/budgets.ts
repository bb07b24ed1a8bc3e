import type { Budget, OwnPrice } from '@chat-executor/executor/control';
import { countUsage, daysBefore, KEPT_DAYS, type UsageLedger, type UsageRow } from '@chat-executor/executor/control';
import { type RecordRange, RecordStore } from '../storage/record-store.ts';

/** Key prefixes in the store that budgets, prices and usage share. */
const BUDGET = 'budget/';
const PRICE = 'price/';
const USED = 'used/';

const startingWith = (prefix: string): RecordRange => ({ from: prefix, to: `${prefix}\uffff` });

/** The user's budgets, entered prices and usage in this browser, shared by all tabs. If they can't be read, requests fail. */
export class Budgets implements UsageLedger {
  readonly #budgets = new RecordStore<Budget>('budgets', true);
  readonly #prices = new RecordStore<OwnPrice>('budgets', true);
  readonly #used = new RecordStore<readonly UsageRow[]>('budgets', true);

  /** All budgets. */
  async list(): Promise<readonly Budget[]> {
    return (await this.#budgets.list(startingWith(BUDGET))).map(({ value }) => value);
  }

  /** Adds or replaces a budget by its id. A budget without limits is deleted. */
  async save(budget: Budget): Promise<void> {
    const limits = [budget.requests, budget.tokens, budget.usd];
    await this.#budgets.update(BUDGET + budget.id, () => (limits.some((limit) => limit !== undefined) ? budget : undefined));
  }

  /** Deletes a budget. */
  async delete(id: string): Promise<void> {
    await this.#budgets.update(BUDGET + id, () => undefined);
  }

  /** The prices the user entered. */
  async prices(): Promise<readonly OwnPrice[]> {
    return (await this.#prices.list(startingWith(PRICE))).map(({ value }) => value);
  }

  /** Saves a price of the user; undefined deletes it, so that the price list applies again. */
  async savePrice({ provider, model }: Pick<OwnPrice, 'provider' | 'model'>, price: OwnPrice | undefined): Promise<void> {
    await this.#prices.update(`${PRICE}${JSON.stringify([provider, model])}`, () => price);
  }

  async add(...[key, decide]: Parameters<UsageLedger['add']>): Promise<void> {
    let isNewDay = false;
    await this.#used.update(USED + key.day, (rows = []) => {
      isNewDay = rows.length === 0;
      return countUsage(rows, key, decide);
    });
    // Not awaited, and repeated the next day if it fails.
    if (isNewDay) void this.#used.delete({ from: USED, to: USED + daysBefore(key.day, KEPT_DAYS + 1) }).catch(() => undefined);
  }

  async read(day: string): Promise<readonly UsageRow[]> {
    return (await this.#used.get(USED + day)) ?? [];
  }

  /** Calls `listener` when a budget, price or total changes in any tab, until the returned function is called. */
  watch(listener: () => void): () => void {
    return this.#budgets.watch(listener);
  }
}

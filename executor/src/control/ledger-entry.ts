import { type Allowance, appliesTo, type Budget, findAllowance, uncountable } from './budget.ts';
import {
  type Amount,
  addAmounts,
  NO_AMOUNT,
  negate,
  RESERVED_MS,
  type Reservation,
  sumAmounts,
  type UsageChange,
  type UsageKey,
  type UsageLedger,
  type UsageRow,
} from './usage-ledger.ts';

/** Where a call is counted. */
export type LedgerPlace = {
  readonly key: UsageKey;
  readonly ledger: UsageLedger;
  /** The current budgets. */
  readonly budgets: () => Promise<readonly Budget[]>;
};

/** What the ledger contains of a call: what counts already, and what it may use in addition. */
export type Entry = { readonly counted: Amount; readonly reserved: Pick<Amount, 'tokens' | 'costUsd'> };

/** How often a reservation is renewed, in milliseconds. */
const RENEWAL_MS = RESERVED_MS / 3;
const NOTHING = { tokens: 0, costUsd: 0 };

/** What the ledger contains of one call while it runs. Renews it until {@link settle}. */
export class LedgerEntry {
  readonly #place: LedgerPlace;
  readonly #current: () => Entry;
  readonly #call = String(Math.random());
  #counted: Amount = NO_AMOUNT;
  #renewal: ReturnType<typeof setInterval> | undefined;
  #writing: Promise<void> | undefined;
  #isSettled = false;
  /** Whether a budget applied at the last reservation. */
  isMetered = false;

  /** @param current - what the entry is at its renewal */
  constructor(place: LedgerPlace, current: () => Entry) {
    this.#place = place;
    this.#current = current;
  }

  /**
   * Replaces the entry by what `decide` returns. It gets the allowance without this call, and whether the provider reports costs. If no
   * budget applies, writes nothing, so that no call waits for the ledger.
   *
   * @throws what `decide` throws; ExecutorError `over-budget` if a budget applies and the ledger cannot count
   */
  async reserve(decide: (allowance: Allowance, reportsCost: boolean) => Entry): Promise<void> {
    const { key, budgets: read } = this.#place;
    const budgets = await read();
    this.isMetered = budgets.some((budget) => appliesTo(budget, key));
    if (!this.isMetered) {
      decide(findAllowance([], key, []), false);
      return;
    }
    let refusal: unknown;
    const decideEntry = (rows: readonly UsageRow[]): Entry => {
      try {
        const reportsCost = rows.some((row) => row.provider === key.provider && row.reportsCost === true);
        return decide(findAllowance(budgets, key, this.#withoutOwn(rows)), reportsCost);
      } catch (thrown) {
        refusal = thrown;
        throw thrown;
      }
    };
    try {
      await this.#writing;
      await this.#write(decideEntry);
    } catch (thrown) {
      // Usage that cannot be counted must not get around a budget.
      throw thrown === refusal ? thrown : uncountable(thrown);
    }
    if (!this.#isSettled) this.#renewal ??= setInterval(() => this.#renew(), RENEWAL_MS);
  }

  /** Ends the reservation, and replaces what counts. Does not wait for the ledger. */
  settle(used: Amount, reportsCost: boolean): void {
    this.#isSettled = true;
    clearInterval(this.#renewal);
    const change = { ...sumAmounts(used, negate(this.#counted)), reservation: this.#reservationOf(NOTHING), reportsCost };
    this.#add(() => change).catch(() => undefined);
  }

  /** Renews the entry, also if its reservation has lapsed while the computer was asleep. */
  #renew(): void {
    if (this.#writing !== undefined) return;
    this.#writing = this.#write(this.#current)
      .catch(() => undefined)
      .finally(() => {
        this.#writing = undefined;
      });
  }

  async #write(decide: (rows: readonly UsageRow[]) => Entry): Promise<void> {
    let change = NO_AMOUNT;
    await this.#add((rows) => {
      const { counted, reserved } = decide(rows);
      change = sumAmounts(counted, negate(this.#counted));
      return { ...change, reservation: this.#reservationOf(this.#isSettled ? NOTHING : reserved) };
    });
    if (this.#isSettled) await this.#add(() => negate(change));
    else this.#counted = sumAmounts(this.#counted, change);
  }

  #add(decide: (rows: readonly UsageRow[]) => UsageChange): Promise<void> {
    return this.#place.ledger.add(this.#place.key, decide);
  }

  #reservationOf({ tokens, costUsd }: Entry['reserved']): Reservation {
    return { call: this.#call, until: Date.now() + RESERVED_MS, tokens, costUsd };
  }

  #withoutOwn(rows: readonly UsageRow[]): readonly UsageRow[] {
    const { backend, provider } = this.#place.key;
    const own = negate(this.#counted);
    return rows.map((row) => {
      if (row.backend !== backend || row.provider !== provider) return row;
      return { ...row, ...addAmounts(row, own), reserved: row.reserved?.filter(({ call }) => call !== this.#call) ?? [] };
    });
  }
}

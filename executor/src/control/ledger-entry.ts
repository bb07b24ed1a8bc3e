import { type Allowance, appliesTo, type Budget, findAllowance, uncountable } from './budget.ts';
import {
  type Amount,
  addAmounts,
  NO_AMOUNT,
  negate,
  RESERVED_MS,
  type Reservation,
  sumAmounts,
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

/** What the ledger contains of one call while it runs. Renews the reservation until {@link settle}. */
export class LedgerEntry {
  readonly #place: LedgerPlace;
  readonly #call = String(Math.random());
  #entry: Entry = { counted: NO_AMOUNT, reserved: NOTHING };
  #renewal: ReturnType<typeof setInterval> | undefined;
  #isReserving = false;
  #isSettled = false;
  /** Whether a budget applied at the last reservation. */
  isMetered = false;

  constructor(place: LedgerPlace) {
    this.#place = place;
  }

  /**
   * Replaces the entry by what `decide` returns. It gets the allowance without this call, and whether the provider reports costs. If no
   * budget applies, writes nothing, so that no call waits for the ledger.
   *
   * @throws what `decide` throws; ExecutorError `over-budget` if a budget applies and the ledger cannot count
   */
  async reserve(decide: (allowance: Allowance, reportsCost: boolean) => Entry): Promise<void> {
    const { key, ledger, budgets: read } = this.#place;
    const budgets = await read();
    this.isMetered = budgets.some((budget) => appliesTo(budget, key));
    if (!this.isMetered) {
      decide(findAllowance([], key, []), false);
      return;
    }
    let entry = this.#entry;
    let refusal: unknown;
    const change = () => sumAmounts(entry.counted, negate(this.#entry.counted));
    const decideChange = (rows: readonly UsageRow[]) => {
      try {
        const reportsCost = rows.some((row) => row.provider === key.provider && row.reportsCost === true);
        entry = decide(findAllowance(budgets, key, this.#withoutOwn(rows)), reportsCost);
      } catch (thrown) {
        refusal = thrown;
        throw thrown;
      }
      return { ...change(), reservation: this.#reservationOf(entry) };
    };
    this.#isReserving = true;
    try {
      await ledger.add(key, decideChange);
    } catch (thrown) {
      // Usage that cannot be counted must not get around a budget.
      throw thrown === refusal ? thrown : uncountable(thrown);
    } finally {
      this.#isReserving = false;
    }
    if (this.#isSettled) {
      const late = negate(change());
      ledger.add(key, () => late).catch(() => undefined);
      return;
    }
    this.#entry = entry;
    this.#renewal ??= setInterval(() => this.#renew(), RENEWAL_MS);
  }

  /** Ends the reservation, and replaces what counts. Does not wait for the ledger. */
  settle(used: Amount, reportsCost: boolean): void {
    this.#isSettled = true;
    clearInterval(this.#renewal);
    const { key, ledger } = this.#place;
    const change = { ...sumAmounts(used, negate(this.#entry.counted)), reservation: this.#reservationOf(this.#entry) };
    ledger.add(key, () => ({ ...change, ...(reportsCost && { reportsCost }) })).catch(() => undefined);
  }

  /** Renews the reservation, also one that has lapsed while the computer was asleep. */
  #renew(): void {
    if (this.#isReserving) return;
    const { key, ledger } = this.#place;
    ledger.add(key, () => ({ ...NO_AMOUNT, reservation: this.#reservationOf(this.#entry) })).catch(() => undefined);
  }

  #reservationOf({ reserved }: Entry): Reservation {
    const { tokens, costUsd } = this.#isSettled ? NOTHING : reserved;
    return { call: this.#call, until: Date.now() + RESERVED_MS, tokens, costUsd };
  }

  #withoutOwn(rows: readonly UsageRow[]): readonly UsageRow[] {
    const { backend, provider } = this.#place.key;
    const own = negate(this.#entry.counted);
    return rows.map((row) => {
      if (row.backend !== backend || row.provider !== provider) return row;
      return { ...row, ...addAmounts(row, own), reserved: row.reserved?.filter(({ call }) => call !== this.#call) ?? [] };
    });
  }
}

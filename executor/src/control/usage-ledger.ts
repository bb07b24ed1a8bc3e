/** An amount of usage. */
export type Amount = {
  readonly requests: number;
  /** Tokens of prompts and answers. */
  readonly tokens: number;
  readonly costUsd: number;
  /** Requests without a known price, whose cost is in no total. */
  readonly unpriced: number;
};

/** The key of a usage row: one backend, one provider, one local day. */
export type UsageKey = { readonly day: string; readonly backend: string; readonly provider: string };

/** The usage of one backend at one provider on one day. Running calls count with their reserved amount. */
export type UsageRow = UsageKey & Amount;

/** The store of usage counts, shared by all tabs and executors of a user. */
export interface UsageLedger {
  /**
   * Adds to the row of a key atomically.
   *
   * @param decide - receives all rows of the day and returns the amount to add, which may be negative. If it throws, nothing is added
   */
  add(key: UsageKey, decide: (rows: readonly UsageRow[]) => Amount): Promise<void>;
  /** The rows of a day. */
  read(day: string): Promise<readonly UsageRow[]>;
}

/** The zero amount. */
export const NO_AMOUNT: Amount = { requests: 0, tokens: 0, costUsd: 0, unpriced: 0 };

/** The sum of two amounts, never negative. */
export function addAmounts(one: Amount, other: Amount): Amount {
  return {
    requests: Math.max(0, one.requests + other.requests),
    tokens: Math.max(0, one.tokens + other.tokens),
    costUsd: Math.max(0, one.costUsd + other.costUsd),
    unpriced: Math.max(0, one.unpriced + other.unpriced),
  };
}

/**
 * Adds to the row of a key, and returns the rows of its day. Drops other days, which no longer affect budgets.
 *
 * @param decide - see {@link UsageLedger.add}
 */
export function countUsage(rows: readonly UsageRow[], key: UsageKey, decide: (rows: readonly UsageRow[]) => Amount): readonly UsageRow[] {
  const ofDay = rows.filter(({ day }) => day === key.day);
  const isOfKey = ({ backend, provider }: UsageRow): boolean => backend === key.backend && provider === key.provider;
  const row = { ...key, ...addAmounts(ofDay.find(isOfKey) ?? NO_AMOUNT, decide(ofDay)) };
  return [...ofDay.filter((each) => !isOfKey(each)), row];
}

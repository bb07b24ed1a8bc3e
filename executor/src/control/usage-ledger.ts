/** What was used. */
export type Amount = {
  readonly requests: number;
  /** Of prompts and answers together. */
  readonly tokens: number;
  readonly costUsd: number;
  /** Requests whose price is not known: their cost is in no sum. */
  readonly unpriced: number;
};

/** Whose use it is: one backend at one provider on one local day. */
export type UsageKey = { readonly day: string; readonly backend: string; readonly provider: string };

/** What one backend used at one provider on one day. What runs is counted with what was set aside for it. */
export type UsageRow = UsageKey & Amount;

/** Where use is counted. All tabs, and all executors of one user, count in the same one. */
export interface UsageLedger {
  /**
   * Adds to the row of a key in one step that nothing comes between.
   *
   * @param decide - sees all rows of that day and says what to add; negative amounts give back. What it throws stops the step
   */
  add(key: UsageKey, decide: (rows: readonly UsageRow[]) => Amount): Promise<void>;
  /** The rows of a day. */
  read(day: string): Promise<readonly UsageRow[]>;
}

/** Nothing. */
export const NO_AMOUNT: Amount = { requests: 0, tokens: 0, costUsd: 0, unpriced: 0 };

/** The sum of two amounts, never below nothing. */
export function addAmounts(one: Amount, other: Amount): Amount {
  return {
    requests: Math.max(0, one.requests + other.requests),
    tokens: Math.max(0, one.tokens + other.tokens),
    costUsd: Math.max(0, one.costUsd + other.costUsd),
    unpriced: Math.max(0, one.unpriced + other.unpriced),
  };
}

/**
 * Adds to the row of a key: the rows of its day as they are then. Days that are over bound nothing any more, and are left out.
 *
 * @param decide - as of {@link UsageLedger.add}
 */
export function countUsage(rows: readonly UsageRow[], key: UsageKey, decide: (rows: readonly UsageRow[]) => Amount): readonly UsageRow[] {
  const ofDay = rows.filter(({ day }) => day === key.day);
  const isOfKey = ({ backend, provider }: UsageRow): boolean => backend === key.backend && provider === key.provider;
  const row = { ...key, ...addAmounts(ofDay.find(isOfKey) ?? NO_AMOUNT, decide(ofDay)) };
  return [...ofDay.filter((each) => !isOfKey(each)), row];
}

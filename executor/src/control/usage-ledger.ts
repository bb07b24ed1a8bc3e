import { daysBefore, isDay } from './local-day.ts';

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

/**
 * How many days before a counted one stay: for answers that began before midnight, and for a clock that is set ahead and back, after
 * which a budget must not start again from zero.
 */
export const KEPT_DAYS = 7;

/** The store of usage counts, shared by all tabs and executors of a user. Keeps the usage of a day and of the {@link KEPT_DAYS} before it. */
export interface UsageLedger {
  /**
   * Adds to the row of a key atomically.
   *
   * @param decide - receives all rows of the day and returns the amount to add, which may be negative. If it throws, nothing is added
   * @throws what `decide` throws, or an error if the usage cannot be stored; then nothing was added
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

/** Whether a value is a complete row: names, and amounts that are not negative. */
export function isUsageRow(value: unknown): value is UsageRow {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Record<string, unknown>;
  const isAmount = (amount: unknown): boolean => typeof amount === 'number' && Number.isFinite(amount) && amount >= 0;
  const isNamed = isDay(row['day']) && typeof row['backend'] === 'string' && typeof row['provider'] === 'string';
  return isNamed && Object.keys(NO_AMOUNT).every((name) => isAmount(row[name]));
}

/**
 * Adds to the row of a key, and returns all rows. Days stay apart, because an answer that began before midnight counts on the day of
 * its start. Forgets days that are more than {@link KEPT_DAYS} older than that of the key; later days stay, in case the clock is set back.
 *
 * @param decide - see {@link UsageLedger.add}
 */
export function countUsage(rows: readonly UsageRow[], key: UsageKey, decide: (rows: readonly UsageRow[]) => Amount): readonly UsageRow[] {
  const oldest = daysBefore(key.day, KEPT_DAYS);
  const isOfKey = ({ day, backend, provider }: UsageRow): boolean =>
    day === key.day && backend === key.backend && provider === key.provider;
  const ofDay = rows.filter(({ day }) => day === key.day);
  const row = { ...key, ...addAmounts(ofDay.find(isOfKey) ?? NO_AMOUNT, decide(ofDay)) };
  return [...rows.filter((each) => each.day >= oldest && !isOfKey(each)), row];
}

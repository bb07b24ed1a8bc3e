import { isRecord } from '@chat-executor/protocol';
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

/**
 * What a running call may use in addition to what is counted. Its call renews it; it is ignored after {@link RESERVED_MS}, because the
 * program was killed or the tab was closed.
 */
export type Reservation = Pick<Amount, 'tokens' | 'costUsd'> & {
  /** Unique id of the call. */
  readonly call: string;
  /** When it lapses, as a `Date.now()` time. */
  readonly until: number;
};

/** How long a reservation holds without being renewed, in milliseconds. A page in the background may be asleep for a minute. */
export const RESERVED_MS = 3 * 60_000;

/** The usage of one backend at one provider on one day. */
export type UsageRow = UsageKey &
  Amount & {
    /** What running calls may use in addition. */
    readonly reserved?: readonly Reservation[];
    /** Whether the provider has reported costs. */
    readonly reportsCost?: true;
  };

/** What a call adds to a row. */
export type UsageChange = Amount & {
  /** Replaces the reservation of the same call; one of zero removes it. */
  readonly reservation?: Reservation;
  readonly reportsCost?: boolean;
};

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
   * @param decide - receives all rows of the day and returns what to add; amounts may be negative. If it throws, nothing is added
   * @throws what `decide` throws, or an error if the usage cannot be stored; then nothing was added
   */
  add(key: UsageKey, decide: (rows: readonly UsageRow[]) => UsageChange): Promise<void>;
  /** The rows of a day. */
  read(day: string): Promise<readonly UsageRow[]>;
}

/** The zero amount. */
export const NO_AMOUNT: Amount = { requests: 0, tokens: 0, costUsd: 0, unpriced: 0 };

/** The sum of two amounts. */
export function sumAmounts(one: Amount, other: Amount): Amount {
  return {
    requests: one.requests + other.requests,
    tokens: one.tokens + other.tokens,
    costUsd: one.costUsd + other.costUsd,
    unpriced: one.unpriced + other.unpriced,
  };
}

/** The sum of two amounts, never negative. */
export function addAmounts(one: Amount, other: Amount): Amount {
  const { requests, tokens, costUsd, unpriced } = sumAmounts(one, other);
  return {
    requests: Math.max(0, requests),
    tokens: Math.max(0, tokens),
    costUsd: Math.max(0, costUsd),
    unpriced: Math.max(0, unpriced),
  };
}

/** The reverse of an amount. */
export function negate({ requests, tokens, costUsd, unpriced }: Amount): Amount {
  return { requests: -requests, tokens: -tokens, costUsd: -costUsd, unpriced: -unpriced };
}

/** What counts of a row: its usage, and what its running calls may use in addition. */
export function sumRow(row: UsageRow): Amount {
  return currentReservations(row).reduce<Amount>((sum, { tokens, costUsd }) => addAmounts(sum, { ...NO_AMOUNT, tokens, costUsd }), row);
}

/** The reservations that hold. One from a time when the clock was set ahead does not, so that it does not hold until that time. */
function currentReservations({ reserved = [] }: Pick<UsageRow, 'reserved'>): readonly Reservation[] {
  const now = Date.now();
  return reserved.filter(({ until }) => until > now && until <= now + 2 * RESERVED_MS);
}

/** Whether a value is a complete row: names, and amounts that are not negative. */
export function isUsageRow(value: unknown): value is UsageRow {
  if (!isRecord(value)) return false;
  const { day, backend, provider, reserved = [] } = value;
  const isNamed = isDay(day) && typeof backend === 'string' && typeof provider === 'string';
  return isNamed && hasAmounts(value, Object.keys(NO_AMOUNT)) && Array.isArray(reserved) && reserved.every(isReservation);
}

function isReservation(value: unknown): boolean {
  return isRecord(value) && typeof value['call'] === 'string' && hasAmounts(value, ['until', 'tokens', 'costUsd']);
}

function hasAmounts(row: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every((name) => Number.isFinite(row[name]) && (row[name] as number) >= 0);
}

/**
 * Adds to the row of a key, and returns all rows. Days stay apart, because an answer that began before midnight counts on the day of
 * its start. Forgets days that are more than {@link KEPT_DAYS} older than that of the key; later days stay, in case the clock is set back.
 *
 * @param decide - see {@link UsageLedger.add}
 */
export function countUsage(
  rows: readonly UsageRow[],
  key: UsageKey,
  decide: (rows: readonly UsageRow[]) => UsageChange,
): readonly UsageRow[] {
  const oldest = daysBefore(key.day, KEPT_DAYS);
  const isOfKey = ({ day, backend, provider }: UsageRow): boolean =>
    day === key.day && backend === key.backend && provider === key.provider;
  const ofDay = rows.filter(({ day }) => day === key.day);
  const before: UsageRow = ofDay.find(isOfKey) ?? { ...key, ...NO_AMOUNT };
  const { reservation: own, reportsCost, ...amount } = decide(ofDay);
  const others = currentReservations(before).filter(({ call }) => call !== own?.call);
  const reserved = own && own.tokens + own.costUsd > 0 ? [...others, own] : others;
  const row = {
    ...key,
    ...addAmounts(before, amount),
    ...(reserved.length > 0 && { reserved }),
    ...((reportsCost || before.reportsCost) && { reportsCost: true as const }),
  };
  return [...rows.filter((each) => each.day >= oldest && !isOfKey(each)), row];
}

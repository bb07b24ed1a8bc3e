import type { Receipt } from '@chat-executor/executor';
import { lastDays, localDay } from '@chat-executor/executor/control';

/** The metrics of the chart. */
export const METRICS = ['requests', 'tokens', 'costUsd'] as const;

/** One of {@link METRICS}. */
export type Metric = (typeof METRICS)[number];

/** The totals of one day in local time. */
export type DayTotal = { readonly day: string } & Readonly<Record<Metric, number>>;

/** Totals by day, for the days that have any. */
export type DayTotals = Readonly<Record<string, Omit<DayTotal, 'day'>>>;

/** The totals with one more receipt, which counts for the day on which its request started. Keeps only the newest `days` days. */
export function addToDay(
  totals: DayTotals,
  { startedAt, promptTokens = 0, completionTokens = 0, costUsd = 0 }: Receipt,
  days: number,
): DayTotals {
  const day = localDay(startedAt);
  const { requests, tokens, costUsd: cost } = totals[day] ?? NOTHING;
  const sum = { requests: requests + 1, tokens: tokens + promptTokens + completionTokens, costUsd: cost + costUsd };
  const all = { ...totals, [day]: sum };
  return totals[day] ? all : Object.fromEntries(Object.entries(all).sort(newestFirst).slice(0, days));
}

/** Totals of the last `days` days in local time up to `now`, oldest first, including days without receipts. */
export function listDays(totals: DayTotals, now: number, days: number): readonly DayTotal[] {
  return lastDays(now, days).map((day) => ({ day, ...(totals[day] ?? NOTHING) }));
}

const NOTHING = { requests: 0, tokens: 0, costUsd: 0 };

function newestFirst([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? 1 : -1;
}

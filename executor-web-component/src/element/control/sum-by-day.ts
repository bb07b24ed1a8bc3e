import { lastDays, localDay } from '@chat-executor/executor/control';
import type { StoredReceipt } from './receipts.ts';

/** The metrics of the chart. */
export const METRICS = ['requests', 'tokens', 'costUsd'] as const;

/** One of {@link METRICS}. */
export type Metric = (typeof METRICS)[number];

/** The totals of one day in local time. */
export type DayTotal = { readonly day: string } & Readonly<Record<Metric, number>>;

/** Totals of the last `days` days in local time up to `now`, oldest first, including days without receipts. */
export function sumByDay(receipts: readonly StoredReceipt[], now: number, days: number): readonly DayTotal[] {
  const sums = new Map(lastDays(now, days).map((day) => [day, { day, requests: 0, tokens: 0, costUsd: 0 }]));
  for (const { startedAt, promptTokens = 0, completionTokens = 0, costUsd = 0 } of receipts) {
    const sum = sums.get(localDay(startedAt));
    if (!sum) continue;
    sum.requests += 1;
    sum.tokens += promptTokens + completionTokens;
    sum.costUsd += costUsd;
  }
  return [...sums.values()];
}

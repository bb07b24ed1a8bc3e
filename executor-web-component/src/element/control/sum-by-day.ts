import { lastDays, localDay } from '@chat-executor/executor/control';
import type { StoredReceipt } from './receipts.ts';

/** What the chart can show of a day. */
export const METRICS = ['requests', 'tokens', 'costUsd'] as const;

/** One of {@link METRICS}. */
export type Metric = (typeof METRICS)[number];

/** The sum of one local day. */
export type DayTotal = { readonly day: string } & Readonly<Record<Metric, number>>;

/** Sums receipts by local day, for the last days up to `now`, oldest first. */
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

import { lastDays, localDay } from '@chat-executor/executor/control';
import type { KeptReceipt } from './receipts.ts';

/** What the chart can show of a day. */
export const MEASURES = ['requests', 'tokens', 'costUsd'] as const;

/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/** The sum of one local day. */
export type DaySum = { readonly day: string } & Readonly<Record<Measure, number>>;

/** Sums receipts by local day, for the last days up to `now`, oldest first. */
export function sumDays(receipts: readonly KeptReceipt[], now: number, days: number): readonly DaySum[] {
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

import { quantile } from '../quantile.ts';
import { connectExecutor, sendNumbered, sendTimed } from './load-executor.ts';
import { readStream } from './read-stream.ts';
import type { ServerProcess } from './server-process.ts';

/** Delays of one idle server, in milliseconds. */
export type Latency = {
  /** From a request to the first event of its answer. */
  readonly firstDelta: { readonly p50: number; readonly p99: number };
  /** From sending a single delta to reading it. */
  readonly delta: { readonly p50: number; readonly p99: number };
};

const REQUESTS = 200;
const DELTAS = 200;
const INTERVAL_MS = 5;

/** Measures the delays of single deltas: one request after the other, and one delta every few milliseconds. */
export async function measureLatency({ url }: ServerProcess): Promise<Latency> {
  const quick = await connectExecutor(url, 'user-quick', sendNumbered(1, 1));
  const firsts: number[] = [];
  for (let index = 0; index < REQUESTS; index++) {
    const askedAt = performance.now();
    let first: number | undefined;
    await readStream({ url, ...quick }, () => {
      first ??= performance.now() - askedAt;
    });
    if (first !== undefined) firsts.push(first);
  }
  quick.stop();
  const timed = await connectExecutor(url, 'user-timed', sendTimed(DELTAS, INTERVAL_MS));
  const delays: number[] = [];
  await readStream({ url, ...timed }, (text) => {
    const readAt = performance.now();
    for (const [, sentAt] of text.matchAll(/"content":"([\d.]+) "/g)) delays.push(readAt - Number(sentAt));
  });
  timed.stop();
  return { firstDelta: summarize(firsts), delta: summarize(delays) };
}

function summarize(values: readonly number[]) {
  return { p50: quantile(values, 0.5), p99: quantile(values, 0.99) };
}

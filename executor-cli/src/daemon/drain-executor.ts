import type { Executor } from '@chat-executor/executor';
import type { LineWriter } from '../log/line-writer.ts';
import { within } from '../within.ts';

/** How long cancelled requests may take to report their error, in milliseconds. */
const CANCEL_TIMEOUT_MS = 6_000;

/** Refuses new requests, lets running ones continue for `drainMs`, then cancels the rest with an error that their readers see. */
export async function drainExecutor(executor: Executor, drainMs: number, lines: LineWriter): Promise<void> {
  lines.write({ event: 'draining', running: executor.state.requests.length, seconds: drainMs / 1000 });
  if (await within(executor.drain(), drainMs)) return;
  for (const { id } of executor.state.requests) executor.cancel(id);
  await within(executor.drain(), CANCEL_TIMEOUT_MS);
}

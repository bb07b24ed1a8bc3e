import type { Executor } from '@chat-executor/executor';
import type { LineWriter } from '../log/line-writer.ts';
import { within } from '../within.ts';

/** Time for stopped requests to report the cause, in milliseconds. */
const LAST_WORDS_MS = 6_000;

/**
 * Refuses new requests and lets running ones continue for `drainMs`. Then stops the rest, with an error their readers
 * see.
 */
export async function drainExecutor(executor: Executor, drainMs: number, lines: LineWriter): Promise<void> {
  lines.write({ event: 'draining', running: executor.state.requests.length, seconds: drainMs / 1000 });
  if (await within(executor.drain(), drainMs)) return;
  for (const { id } of executor.state.requests) executor.cancel(id);
  await within(executor.drain(), LAST_WORDS_MS);
}

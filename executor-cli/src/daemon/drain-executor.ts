import type { Executor } from '@chat-executor/executor';
import type { LineWriter } from '../log/line-writer.ts';
import { within } from '../within.ts';

/** What is stopped tells its reader why, which may take a moment, in milliseconds. */
const LAST_WORDS_MS = 6_000;

/**
 * Takes no new request, and lets those that run go on for `drainMs`. What still runs then is stopped, with an error its
 * reader sees.
 */
export async function drainExecutor(executor: Executor, drainMs: number, lines: LineWriter): Promise<void> {
  lines.write({ event: 'draining', running: executor.state.requests.length, seconds: drainMs / 1000 });
  if (await within(executor.drain(), drainMs)) return;
  for (const { id } of executor.state.requests) executor.cancel(id);
  await within(executor.drain(), LAST_WORDS_MS);
}

import { pause } from '../../../peers/changes.ts';
import type { Exchange } from '../../../peers/exchange.ts';
import { chunk, event } from '../../../peers/provider-scripts.ts';
import { now } from '../../../wire-log.ts';

/**
 * Writes deltas at a fixed rate for a number of seconds.
 *
 * @param onWritten - called for each delta, with the time of its write
 */
export async function writePaced(
  exchange: Exchange,
  texts: readonly string[],
  perSecond: number,
  onWritten: (index: number, at: number) => void,
): Promise<void> {
  const began = now();
  let next = 0;
  while (next < texts.length && exchange.isOpen) {
    const due = Math.min(texts.length, Math.floor(((now() - began) / 1000) * perSecond) + 1);
    for (; next < due; next += 1) {
      onWritten(next, now());
      await exchange.write(event(chunk({ content: texts[next] ?? '' })));
    }
    await pause(Math.max(1, Math.min(10, 1000 / perSecond / 2)));
  }
}

/** Numbered texts, to detect loss and duplicates. */
export function numbered(count: number): string[] {
  return Array.from({ length: count }, (_each, index) => `${index} `);
}

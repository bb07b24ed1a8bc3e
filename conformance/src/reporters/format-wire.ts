import { cutText, type WireEntry } from '../wire-log.ts';
import { shortenPacket } from './shorten-packet.ts';

/** The wire as lines of text: milliseconds, who to whom, what. The last ones, where there are more than `most`. */
export function formatWire(wire: readonly WireEntry[], most: number, longest = 160): string[] {
  const shown = wire.slice(-most);
  const left = wire.length - shown.length;
  const lines = shown.map(({ at, from, to, kind, text }) => {
    const way = from === to ? from : `${from} → ${to}`;
    return `${at.toFixed(1).padStart(9)} ms  ${way.padEnd(20)} ${kind.padEnd(10)} ${cutText(shortenPacket(text), longest).replaceAll(/\r\n|\n|\r/g, '⏎')}`.trimEnd();
  });
  return left > 0 ? [`… ${left} before`, ...lines] : lines;
}

import { cutText, type WireEntry } from '../wire-log.ts';
import { shortenPacket } from './shorten-packet.ts';

/** The last `most` entries of a wire log, one line each: milliseconds, sender → receiver, kind, text. */
export function formatWire(wire: readonly WireEntry[], most: number, longest = 160): string[] {
  const shown = wire.slice(-most);
  const omitted = wire.length - shown.length;
  const lines = shown.map(({ at, from, to, kind, text }) => {
    const way = from === to ? from : `${from} → ${to}`;
    return `${at.toFixed(1).padStart(9)} ms  ${way.padEnd(20)} ${kind.padEnd(10)} ${cutText(shortenPacket(text), longest).replaceAll(/\r\n|\n|\r/g, '⏎')}`.trimEnd();
  });
  return omitted > 0 ? [`… ${omitted} earlier entries`, ...lines] : lines;
}

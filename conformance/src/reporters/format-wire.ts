import { cutText, type WireEntry } from '../wire-log.ts';

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

/** A channel name as the suite creates it: three parts, the last a UUID. */
const CHANNEL = /"[^"\s:]{1,200}:[^"\s:]{1,200}:[\da-f]{8}-[\da-f-]{27}"/g;

/** Fields that are the same in every chunk of an answer. */
const CHUNK_FACTS = /"id":"[^"]{0,200}","object":"chat\.completion\.chunk","created":\d+,"model":"[^"]{0,200}",/g;

/** The wrapper of every delta of the first choice. */
const DELTA_WRAP = /"choices":\[\{"index":0,"delta":/g;

/** Shortens a packet for display: drops repeated fields, so that the content is visible. */
export function shortenPacket(text: string): string {
  return text.replaceAll(CHANNEL, '"channel"').replaceAll(CHUNK_FACTS, '…').replaceAll(DELTA_WRAP, '"delta":');
}

import type { Party, WireEntry } from '../../wire-log.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { shortenPacket } from '../format-wire.ts';

/** Lanes from left to right, as a request travels. */
const LANES: readonly Party[] = ['caller', 'backend', 'executor', 'provider'];
const PAUSE = 250;
const MAX_LABEL_LENGTH = 110;
const BAD_KINDS: readonly string[] = ['close', 'reset', 'too large', 'malformed', 'binary', 'disconnect'];

/** Draws a wire log as swim lanes, with time from top to bottom. */
export function drawLanes(wire: readonly WireEntry[]): string {
  const lanes = LANES.filter((lane) => wire.some(({ from, to }) => from === lane || to === lane));
  if (lanes.length === 0) return '';
  const heads = lanes.map((lane) => `<span>${lane}</span>`).join('');
  const [first, second] = wire;
  const start = first?.at ?? 0;
  const rows = wire.flatMap((entry, index) => {
    const before = wire[index - 1]?.at ?? start;
    // The start-up time of the subject is not a pause.
    const pause = entry !== second && entry.at - before > PAUSE ? [drawNote(`${describeTime(entry.at - before)} idle`, 'pause')] : [];
    return [...pause, drawEntry(entry, lanes, entry.at - start)];
  });
  return `<div class="wire" style="--gaps:${Math.max(1, lanes.length - 1)}"><div class="lanes">${heads}</div><ol>${rows.join('')}</ol></div>`;
}

function describeTime(ms: number): string {
  return ms < 1_000 ? `${ms.toFixed(1)} ms` : `${(ms / 1_000).toFixed(2)} s`;
}

function drawNote(text: string, kind = ''): string {
  return `<li><div class="row ${kind}"><span class="time"></span><span class="note">${escapeMarkup(text)}</span></div></li>`;
}

function drawEntry({ from, to, kind, text }: WireEntry, lanes: readonly Party[], at: number): string {
  const time = `<span class="time">${describeTime(at)}</span>`;
  const [start, end] = [lanes.indexOf(from), lanes.indexOf(to)];
  if (start < 0 || end < 0 || start === end) {
    return `<li><div class="row">${time}<span class="note"><span class="kind">${escapeMarkup(kind)}</span> ${escapeMarkup(text)}</span></div></li>`;
  }
  const column = `grid-column:${Math.min(start, end) + 3}/${Math.max(start, end) + 3}`;
  const tone = BAD_KINDS.includes(kind) ? ' bad' : '';
  const short = shortenPacket(text);
  const labelText = short.length > MAX_LABEL_LENGTH ? `${short.slice(0, MAX_LABEL_LENGTH)}…` : short;
  const labelSpan = `<span class="label"><span class="kind">${escapeMarkup(kind)}</span> ${escapeMarkup(labelText)}</span>`;
  const arrow = `${time}<span class="arrow ${end > start ? 'right' : 'left'}${tone}" style="${column}">${labelSpan}</span>`;
  if (text === '') return `<li><div class="row">${arrow}</div></li>`;
  return `<li><details><summary class="row">${arrow}</summary><pre>${escapeMarkup(`${from} → ${to}  ${kind}\n${text}`)}</pre></details></li>`;
}

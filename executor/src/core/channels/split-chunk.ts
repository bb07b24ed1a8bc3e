import { type ChatCompletionChunk, type ChunkChoice, type Delta, isRecord } from '@chat-executor/protocol';
import { utf8Bytes } from '../utf8-bytes.ts';

/** The size of a value as JSON, in bytes of UTF-8. */
export function jsonBytes(value: unknown): number {
  return utf8Bytes(JSON.stringify(value) ?? '');
}

/** Shorter pieces would let a backend with a tiny limit fill the memory with chunks. */
const MIN_PIECE_UNITS = 128;

/**
 * Splits a chunk that is too large for one item into equivalent smaller ones (rule ITM-6): by choice, then its texts, the arguments
 * of tool calls, and lists of images and the like. What can't be split, such as one image, stays whole, whatever its size.
 *
 * @param maxBytes - intended size of one item, in bytes of JSON
 */
export function splitChunk(chunk: ChatCompletionChunk, maxBytes: number): ChatCompletionChunk[] {
  const { choices, usage, ...envelope } = chunk;
  const { id, object, created, model } = chunk;
  const parts = choices.flatMap((choice) => splitChoice(choice, maxBytes));
  if (parts.length === 0) return [chunk];
  return parts.map((part, i) => ({
    // Other fields of the chunk, which may be large, are sent once.
    ...(i === 0 ? envelope : { id, object, created, model }),
    choices: [part],
    ...(usage && i === parts.length - 1 && { usage }),
  }));
}

function splitChoice({ index, delta, finish_reason, ...rest }: ChunkChoice, maxBytes: number): ChunkChoice[] {
  const parts = splitDelta(delta, maxBytes);
  return parts.map((part, i) => ({
    ...(i === 0 && rest),
    index,
    delta: part,
    finish_reason: i === parts.length - 1 ? (finish_reason ?? null) : null,
  }));
}

function splitDelta(delta: Delta, maxBytes: number): Delta[] {
  // A character takes up to six bytes of JSON.
  const maxUnits = Math.max(MIN_PIECE_UNITS, Math.floor(maxBytes / 8));
  const { content, reasoning_content, refusal, tool_calls, ...others } = delta;
  const lists = jsonBytes(others) > maxUnits ? Object.entries(others).filter(([, value]) => Array.isArray(value)) : [];
  const names = new Set(lists.map(([name]) => name));
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => !names.has(name)));
  const parts: Delta[] = [];
  for (const [name, list] of lists) {
    const entries = (list as unknown[]).flatMap((one) => splitEntry(one, maxUnits));
    for (const group of groupEntries(entries, maxBytes / 2)) parts.push({ [name]: group });
  }
  for (const [name, text] of Object.entries({ reasoning_content, content, refusal })) {
    for (const piece of splitText(text ?? '', maxUnits)) parts.push({ [name]: piece });
  }
  for (const call of tool_calls ?? []) {
    const [first = '', ...more] = splitText(call.function?.arguments ?? '', maxUnits);
    parts.push({ tool_calls: [{ ...call, function: { ...call.function, arguments: first } }] });
    for (const piece of more) parts.push({ tool_calls: [{ index: call.index, function: { arguments: piece } }] });
  }
  // The first chunk contains the role and unknown fields.
  return parts.length === 0 ? [rest] : parts.map((part, i) => (i === 0 ? { ...rest, ...part } : part));
}

/** Splits the text of a piece of `reasoning_details`, which readers join by its index (rule FLW-11). */
function splitEntry(entry: unknown, maxUnits: number): unknown[] {
  if (!isRecord(entry) || !Number.isInteger(entry['index'])) return [entry];
  const { type, index } = entry;
  const name = ['text', 'summary'].find((field) => typeof entry[field] === 'string');
  const [first, ...more] = name === undefined ? [] : splitText(String(entry[name]), maxUnits);
  if (name === undefined || more.length === 0) return [entry];
  return [{ ...entry, [name]: first }, ...more.map((piece) => ({ type, index, [name]: piece }))];
}

/** Groups consecutive entries into lists of at most `maxBytes` of JSON, or of one larger entry. */
function groupEntries(entries: readonly unknown[], maxBytes: number): unknown[][] {
  const groups: unknown[][] = [];
  let room = 0;
  for (const entry of entries) {
    const bytes = jsonBytes(entry) + 1;
    if (groups.length > 0 && bytes <= room) groups.at(-1)?.push(entry);
    else {
      groups.push([entry]);
      room = maxBytes;
    }
    room -= bytes;
  }
  return groups;
}

/** Cuts text into pieces of at most `maxUnits` UTF-16 units, never inside a surrogate pair. */
function splitText(text: string, maxUnits: number): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + maxUnits);
    const code = text.charCodeAt(end - 1);
    if (end < text.length && code >= 0xd800 && code <= 0xdbff) end += 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

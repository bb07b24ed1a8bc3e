import { ANNOUNCE_EVENT } from '@chat-executor/protocol';
import type { JournalKind } from './journal-entry.ts';

/** The head of a raw Socket.IO packet. */
export type FrameHead =
  | { readonly type: 'event'; readonly name: string; readonly ackId: number | undefined }
  | { readonly type: 'ack'; readonly ackId: number };

/** `2` is an event and `3` an ack, `5` and `6` the same with binary parts; then the ack's number. Other namespaces are not used. */
const EVENT = /^(?:2|5\d+-)(\d+)?\["((?:[^"\\]|\\.)*)"/;
const ACK = /^(?:3|6\d+-)(\d+)\[/;

/** Reads the head of a packet without parsing the rest. Undefined for anything that is neither event nor ack. */
export function readFrameHead(frame: string): FrameHead | undefined {
  const event = EVENT.exec(frame);
  if (event) return { type: 'event', name: readJsonText(event[2] ?? ''), ackId: event[1] === undefined ? undefined : Number(event[1]) };
  const ack = ACK.exec(frame);
  return ack ? { type: 'ack', ackId: Number(ack[1]) } : undefined;
}

/** Longer frames count as items: neither an end nor an error is so long. */
const MAX_PARSED_LENGTH = 8192;

/** Classifies a frame on a channel as an item, an error, or the end. */
export function classifyChannelFrame(frame: string): JournalKind {
  if (frame.length > MAX_PARSED_LENGTH) return 'item';
  try {
    const [, item] = JSON.parse(frame.slice(frame.indexOf('['))) as unknown[];
    if (typeof item !== 'object' || item === null) return 'item';
    if ('done' in item && item.done === true) return 'done';
    return 'error' in item && item.error ? 'error' : 'item';
  } catch {
    return 'item';
  }
}

/** Whether an event is an announcement. */
export function isAnnouncement(name: string): boolean {
  return name === ANNOUNCE_EVENT;
}

function readJsonText(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}

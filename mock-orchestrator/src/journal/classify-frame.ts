import { isRecord } from '@chat-executor/protocol';
import type { JournalKind } from './journal-entry.ts';

/** The head of a raw Socket.IO packet. */
export type FrameHead =
  | { readonly type: 'event'; readonly name: string; readonly ackId: number | undefined }
  | { readonly type: 'ack'; readonly ackId: number };

/** Packet types: `2` event, `3` ack, `5` and `6` the same with binary parts. The number of the ack follows. Only the default namespace is used. */
const EVENT = /^(?:2|5\d+-)(\d+)?\["((?:[^"\\]|\\.)*)"/;
const ACK = /^(?:3|6\d+-)(\d+)\[/;

/** The head of a packet: channel names and event names of the protocol are shorter. A regular expression fails on a very long name. */
const MAX_HEAD_LENGTH = 4096;

/** Reads the head of a packet without parsing the rest. Returns undefined for packets that are neither event nor ack. */
export function readFrameHead(frame: string): FrameHead | undefined {
  const start = frame.slice(0, MAX_HEAD_LENGTH);
  const event = EVENT.exec(start);
  if (event) return { type: 'event', name: readJsonText(event[2] ?? ''), ackId: event[1] === undefined ? undefined : Number(event[1]) };
  const ack = ACK.exec(start);
  return ack ? { type: 'ack', ackId: Number(ack[1]) } : undefined;
}

/** Longer frames are classified as items without parsing them, because an end or an error is never so long. In UTF-16 units. */
const MAX_PARSED_LENGTH = 8192;

/** What the frame of an end or an error contains. A field name may be escaped. */
const MAYBE_END = /"(?:done|error)"|\\u/;

/** Classifies a frame on a channel as an item, an error, or the end. */
export function classifyChannelFrame(frame: string): JournalKind {
  if (frame.length > MAX_PARSED_LENGTH || !MAYBE_END.test(frame)) return 'item';
  try {
    const [, item] = JSON.parse(frame.slice(frame.indexOf('['))) as unknown[];
    if (!isRecord(item)) return 'item';
    if (item['done'] === true) return 'done';
    return item['error'] ? 'error' : 'item';
  } catch {
    return 'item';
  }
}

/** The channel that the frame of a status names. Undefined for a frame that is much longer than a status. */
export function readStatusChannel(frame: string): string | undefined {
  const channel = frame.length > MAX_HEAD_LENGTH ? undefined : /"channel":"((?:[^"\\]|\\.)*)"/.exec(frame)?.[1];
  return channel === undefined ? undefined : readJsonText(channel);
}

function readJsonText(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}

import { isRecord } from '../../peers/json.ts';
import { addPart, emptyAnswer, type ItemPart, type ReadAnswer, type ReadItem, readItem } from '../../peers/read-answer.ts';
import { readPacket } from '../../peers/socket-packet.ts';
import type { JournalFrame } from './read-journal.ts';

/** A frame that belongs to a call. */
export type RecordedFrame = { readonly frame: JournalFrame; readonly args: readonly unknown[] };

/** An item on a call's channel; `read` is undefined if its frame is truncated. */
export type RecordedItem = RecordedFrame & { readonly read: ReadItem | undefined };

/** A completion call with all its recorded frames. */
export type RecordedCall = {
  readonly frame: JournalFrame;
  readonly session: string;
  readonly envelope: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly channel: string | undefined;
  readonly ackId: number | undefined;
  readonly acks: RecordedFrame[];
  readonly items: RecordedItem[];
  readonly stops: JournalFrame[];
  readonly frames: JournalFrame[];
};

/** A journal, grouped by call. */
export type Recording = {
  readonly frames: readonly JournalFrame[];
  readonly calls: readonly RecordedCall[];
  readonly truncated: number;
  readonly endedAt: number;
};

const ENVELOPES: readonly string[] = ['events', 'chat-events'];
const STOPS: readonly unknown[] = ['chat:tasks:cancel', 'task-cancelled'];

/** Groups the frames of a journal by call. Reads only the frames, not the recording's metadata about them. */
export function readRecording(frames: readonly JournalFrame[]): Recording {
  const calls: RecordedCall[] = [];
  let truncated = 0;
  for (const frame of frames) {
    const packet = readPacket(withoutTransport(frame.text));
    if (packet.kind === 'event' && Array.isArray(packet.data)) {
      const [name, ...args] = packet.data as unknown[];
      if (frame.from === 'backend' && ENVELOPES.includes(String(name))) addEnvelope(calls, frame, args[0], packet.id);
      if (frame.from === 'executor') addItem(calls, frame, String(name), args);
    } else if (packet.kind === 'ack' && frame.from === 'executor') {
      const call = calls.findLast(
        (candidate) => candidate.session === frame.session && candidate.ackId !== undefined && candidate.ackId === packet.id,
      );
      call?.acks.push({ frame, args: Array.isArray(packet.data) ? packet.data : [] });
      call?.frames.push(frame);
    } else if (packet.kind === 'malformed' && isTruncated(frame)) {
      truncated += 1;
      const [, name = ''] = /^\d*\["((?:[^"\\]|\\.)*)"/.exec(withoutTransport(frame.text)) ?? [];
      const call = calls.findLast(({ channel }) => channel === name);
      call?.items.push({ frame, args: [], read: undefined });
      call?.frames.push(frame);
    }
  }
  return { frames, calls, truncated, endedAt: frames.at(-1)?.at ?? 0 };
}

function withoutTransport(text: string): string {
  return /^4[0-6]/.test(text) ? text.slice(1) : text;
}

function isTruncated({ text, bytes }: JournalFrame): boolean {
  return text.endsWith('…') || bytes > Buffer.byteLength(text);
}

function addEnvelope(calls: RecordedCall[], frame: JournalFrame, envelope: unknown, ackId: number | undefined): void {
  if (!isRecord(envelope) || !isRecord(envelope['data'])) return;
  const { type, data } = envelope['data'];
  const request = isRecord(data) ? data : {};
  if (type === 'request:chat:completion') {
    const channel = typeof request['channel'] === 'string' ? request['channel'] : undefined;
    calls.push({ frame, session: frame.session, envelope, data: request, channel, ackId, acks: [], items: [], stops: [], frames: [frame] });
  }
  const isStopOf = (call: RecordedCall): boolean => {
    if (type === 'request:chat:cancel') return call.channel !== undefined && request['channel'] === call.channel;
    const ids = [envelope['chat_id'], envelope['message_id']];
    return STOPS.includes(type) && ids.every(Boolean) && ids[0] === call.envelope['chat_id'] && ids[1] === call.envelope['message_id'];
  };
  for (const call of calls.filter((candidate) => candidate.session === frame.session && isStopOf(candidate))) {
    call.stops.push(frame);
    call.frames.push(frame);
  }
}

function addItem(calls: readonly RecordedCall[], frame: JournalFrame, name: string, args: readonly unknown[]): void {
  const call = calls.findLast(({ channel }) => channel === name);
  call?.items.push({ frame, args, read: readItem(args) });
  call?.frames.push(frame);
}

/** Whether a request asks for streaming. */
export function isStreamed({ data }: RecordedCall): boolean {
  const form = data['form_data'];
  return isRecord(form) && form['stream'] === true;
}

/** Parts of all items, each with its item. */
export function partsOf({ items }: RecordedCall): { readonly item: RecordedItem; readonly part: ItemPart }[] {
  return items.flatMap((item) => (item.read?.parts ?? []).map((part) => ({ item, part })));
}

/** Items that end the stream. */
export function donesOf(call: RecordedCall): RecordedItem[] {
  return call.items.filter(({ read }) => read?.parts.some((part) => part.kind === 'done' && Boolean(part.value)));
}

/** The parsed answer; undefined if a part of it is truncated. */
export function answerOf(call: RecordedCall): ReadAnswer | undefined {
  if (call.items.some(({ read }) => read === undefined)) return undefined;
  const answer = emptyAnswer();
  for (const { part } of partsOf(call)) {
    if (part.kind === 'done') break;
    addPart(answer, part);
  }
  return answer;
}

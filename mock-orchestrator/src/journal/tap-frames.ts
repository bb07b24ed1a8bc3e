import { ANNOUNCE_EVENT, STATUS_EVENT } from '@chat-executor/protocol';
import type { Socket } from 'socket.io';
import type { User } from '../users/user.ts';
import { classifyChannelFrame, readFrameHead, readStatusChannel } from './classify-frame.ts';
import type { Journal } from './journal.ts';
import type { JournalKind } from './journal-entry.ts';

/** The request and the kind under which a frame is recorded. */
export type FrameSubject = { readonly request: string; readonly chat?: string | undefined; readonly kind: JournalKind };

/** Records the frames of one session. */
export type FrameTap = {
  /** Records the frames of a channel under a request, even after it has ended. */
  readonly watch: (channel: string, subject: Omit<FrameSubject, 'kind'>) => void;
  /** Records the frames that are sent while `send` runs. */
  readonly during: (subject: FrameSubject, send: () => void) => void;
};

/** Maximum number of channels and of acks remembered per session. The oldest are forgotten first. */
const MAX_REMEMBERED = 256;

type Packet = { readonly type: string; readonly data?: unknown };

/** A tap that records nothing, for a server without a journal. */
export const NO_TAP: FrameTap = { watch: () => undefined, during: (_subject, send) => send() };

/**
 * Records the frames of a session as raw text, before Socket.IO parses them. This includes a second ack for the same call,
 * which Socket.IO drops.
 */
export function tapFrames(socket: Socket, userId: User['id'], journal: Journal): FrameTap {
  const subjectOfChannel = new Map<string, Omit<FrameSubject, 'kind'>>();
  const subjectOfAck = new Map<number, Omit<FrameSubject, 'kind'>>();
  const record = (subject: FrameSubject, outgoing: boolean, frame: string) => {
    const { request, chat, kind } = subject;
    const direction = outgoing ? ({ from: 'orchestrator', to: 'executor' } as const) : ({ from: 'executor', to: 'orchestrator' } as const);
    journal.record(userId, { request, ...(chat !== undefined && { chat }), session: socket.id, ...direction, kind, frame });
  };
  let sending: FrameSubject | undefined;

  const recordOutgoing = ({ type, data }: Packet) => {
    if (sending === undefined || type !== 'message' || typeof data !== 'string') return;
    record(sending, true, data);
    const head = readFrameHead(data);
    if (head?.ackId !== undefined) remember(subjectOfAck, head.ackId, sending);
  };
  const recordIncoming = ({ type, data }: Packet) => {
    if (type !== 'message' || typeof data !== 'string') return;
    const head = readFrameHead(data);
    if (head === undefined) return;
    if (head.type === 'ack') {
      const subject = subjectOfAck.get(head.ackId);
      if (subject) record({ ...subject, kind: 'callback' }, false, data);
    } else if (head.name === ANNOUNCE_EVENT) record({ request: '', kind: 'announce' }, false, data);
    else if (head.name === STATUS_EVENT) {
      const subject = subjectOfChannel.get(readStatusChannel(data) ?? '');
      if (subject) record({ ...subject, kind: 'status' }, false, data);
    } else {
      const subject = subjectOfChannel.get(head.name);
      if (subject) record({ ...subject, kind: classifyChannelFrame(data) }, false, data);
    }
  };
  const { conn } = socket;
  conn.on('packetCreate', recordOutgoing).on('packet', recordIncoming);
  // The connection may continue after the session and carry another one.
  socket.once('disconnect', () => conn.off('packetCreate', recordOutgoing).off('packet', recordIncoming));
  return {
    watch: (channel, subject) => remember(subjectOfChannel, channel, subject),
    during: (subject, send) => {
      sending = subject;
      try {
        send();
      } finally {
        sending = undefined;
      }
    },
  };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): void {
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > MAX_REMEMBERED && oldest !== undefined) known.delete(oldest);
}

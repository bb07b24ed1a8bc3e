import {
  ENVELOPE_EVENT,
  type ExecutorAnnounce,
  ExecutorStatusSchema,
  parseChannelName,
  REQUEST_CHAT_CANCEL,
} from '@chat-executor/protocol';
import type { Socket } from 'socket.io';
import * as v from 'valibot';
import type { Holding } from '../held-bytes.ts';
import { type FrameTap, NO_TAP } from '../journal/tap-frames.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { User } from '../users/user.ts';
import { countReceived } from './count-received.ts';
import { countUnsent } from './count-unsent.ts';
import { wrapEvent } from './event-envelope.ts';
import type { ChannelInput, ChannelOwner, SendOptions } from './executor-session.ts';
import type { ListedSession } from './listed-session.ts';

/** The callback of a socket event. Accepts any answer. */
export type Acknowledge = (...answer: unknown[]) => void;

/** Added to the caller's time limit before Socket.IO drops a callback, so that the caller's limit ends first. In milliseconds. */
const CALLBACK_GRACE_MS = 1000;

/** What a session may keep in memory. */
export type SessionBounds = {
  /** Counts it for its user. Closed with the session. */
  readonly holding: Holding;
  /** Packets that wait to be sent, in UTF-16 units. */
  readonly maxUnsentBytes: number;
};

/** A frame of an executor, which merges up to 1 MiB into an item (rule FLW-7), in bytes. Smaller ones close no session. */
const USUAL_FRAME = 2 * 1024 * 1024;

/** What a session keeps now: packets to send, the received part of a frame, and the announcement. */
type Kept = { unsent: number; received: number; announcement: number };

/** Calls without an answer that Socket.IO waits for, also after their requests have ended. Each keeps about 1 kB. */
const MAX_UNANSWERED = 4096;

type OpenChannel = {
  readonly channel: ChannelInput;
  readonly owner: ChannelOwner;
  /** The number of statuses that it has received. */
  statuses: number;
};

/** Each status goes to all tabs of the user. A request has a few, and one of each retry. */
const MAX_STATUSES = 200;

/**
 * One connected socket of a signed-in user: a tab, an executor, or both. Its id is the `session_id` in requests
 * (rule SES-2). It owns the channels of the requests it runs, so that no other socket can send items for them.
 */
export class Session implements ListedSession {
  readonly socket: Socket;
  readonly user: User;
  #announcement: ExecutorAnnounce | undefined;
  readonly #tap: FrameTap;
  readonly #channels = new Map<string, OpenChannel>();
  readonly #goneListeners = new Set<(error: OrchestratorError) => void>();
  readonly #bounds: SessionBounds;
  readonly #kept: Kept = { unsent: 0, received: 0, announcement: 0 };
  #gone = false;
  #unanswered = 0;
  /** Whether it has received an ack for an item. Before the first one, its executor does not know whether this backend sends acks. */
  #hasAcknowledged = false;

  constructor(socket: Socket, user: User, bounds: SessionBounds, tap: FrameTap = NO_TAP) {
    this.socket = socket;
    this.user = user;
    this.#tap = tap;
    this.#bounds = bounds;
    countUnsent(socket, (unsent) => {
      // One packet alone may be larger than the limit.
      const isTooMuch = unsent > this.#kept.unsent && this.#kept.unsent > bounds.maxUnsentBytes;
      this.#keep({ unsent });
      if (isTooMuch || bounds.holding.overflows()) this.#drop();
    });
    countReceived(socket, (received) => {
      this.#keep({ received });
      if (received > USUAL_FRAME && bounds.holding.overflows()) this.#drop();
    });
  }

  get id(): string {
    return this.socket.id;
  }

  get gone(): boolean {
    return this.#gone;
  }

  /** The number of requests that it is running. */
  get running(): number {
    return this.#channels.size;
  }

  /** The last announcement, if any. */
  get announcement(): ExecutorAnnounce | undefined {
    return this.#announcement;
  }

  /** Replaces the announcement, unless its user keeps too much in memory. Returns whether it did. */
  keepAnnouncement(announcement: ExecutorAnnounce, bytes: number): boolean {
    if (!this.#bounds.holding.fits(bytes - this.#kept.announcement)) return false;
    this.#announcement = announcement;
    this.#keep({ announcement: bytes });
    return true;
  }

  send(envelope: unknown, { subject, event = ENVELOPE_EVENT, callback }: SendOptions = {}): void {
    // Before the packet exists: an event goes to every tab, and each gets a text of its own.
    if (this.#bounds.holding.overflows()) {
      this.#drop();
      return;
    }
    const send = () => {
      if (callback === undefined) this.socket.emit(event, envelope);
      else this.socket.timeout(callback.timeoutMs + CALLBACK_GRACE_MS).emit(event, envelope, this.#waitFor(callback));
    };
    if (subject) this.#tap.during(subject, send);
    else send();
  }

  /**
   * The ack of a call. A function of its own, because Socket.IO keeps it until the time limit, and a function inside `send`
   * would keep the whole call with it. Closes the connection of an executor that leaves too many calls unanswered.
   */
  #waitFor({ onAnswer }: NonNullable<SendOptions['callback']>): (error: Error | null, answer: unknown) => void {
    this.#unanswered += 1;
    if (this.#unanswered > MAX_UNANSWERED) this.#drop();
    return (error, answer) => {
      this.#unanswered -= 1;
      if (!error) onAnswer(answer);
    };
  }

  openChannel(channel: ChannelInput, owner: ChannelOwner): void {
    this.#tap.watch(channel.name, { request: owner.id, chat: owner.chatId });
    this.#channels.set(channel.name, { channel, owner, statuses: 0 });
    if (this.#gone) channel.fail(new OrchestratorError('executor-gone'));
  }

  closeChannel(name: string, cancel: boolean): boolean {
    const open = this.#channels.get(name);
    if (open === undefined) return false;
    this.#channels.delete(name);
    open.channel.close();
    if (!cancel || this.#gone) return false;
    const { owner } = open;
    this.send(wrapEvent(owner, { type: REQUEST_CHAT_CANCEL, data: { channel: name } }), {
      subject: { request: owner.id, chat: owner.chatId, kind: 'cancel' },
    });
    return true;
  }

  disconnect(): void {
    this.socket.disconnect(true);
  }

  /** Handles a socket event if its name is a channel name. */
  receive(event: string, args: readonly unknown[]): void {
    const open = this.#channels.get(event);
    if (open === undefined && parseChannelName(event) === undefined) return;
    const last = args.at(-1);
    const acknowledge = typeof last === 'function' ? () => this.#acknowledge(last as Acknowledge) : undefined;
    if (open) open.channel.receive(args[0] === last && acknowledge ? undefined : args[0], acknowledge, !this.#hasAcknowledged);
    else acknowledge?.();
  }

  /** Handles a status of one of its requests. Ignores any other, one that it does not know (rule STA-6), and those above a limit. */
  receiveStatus(payload: unknown): void {
    const parsed = v.safeParse(ExecutorStatusSchema, payload);
    const open = parsed.success && this.#channels.get(parsed.output.channel);
    if (!open || open.statuses >= MAX_STATUSES) return;
    open.statuses += 1;
    open.channel.receiveStatus(parsed.output);
  }

  #keep(changed: Partial<Kept>): void {
    Object.assign(this.#kept, changed);
    const { unsent, received, announcement } = this.#kept;
    this.#bounds.holding.set(unsent + received + announcement);
  }

  /** Closes the connection without sending what waits, which the other end would have to read first. */
  #drop(): void {
    this.socket.request.socket.destroy();
  }

  #acknowledge(acknowledge: Acknowledge): void {
    this.#hasAcknowledged = true;
    acknowledge();
  }

  onGone(listener: (error: OrchestratorError) => void): () => void {
    if (this.#gone) listener(new OrchestratorError('executor-gone'));
    else this.#goneListeners.add(listener);
    return () => this.#goneListeners.delete(listener);
  }

  /** Fails the channels and calls that wait for this session. Call it when the connection is lost. */
  markGone(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#bounds.holding.close();
    const error = new OrchestratorError('executor-gone');
    for (const { channel } of this.#channels.values()) channel.fail(error);
    for (const listener of [...this.#goneListeners]) listener(error);
    this.#goneListeners.clear();
  }
}

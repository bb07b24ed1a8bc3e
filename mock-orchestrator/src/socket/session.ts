import { type ExecutorAnnounce, parseChannelName } from '@chat-executor/protocol';
import type { Socket } from 'socket.io';
import { type FrameTap, NO_TAP } from '../journal/tap-frames.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { User } from '../users/user.ts';
import type { Channel } from './channel.ts';
import { countUnsent } from './count-unsent.ts';

/** The callback of a socket event, whatever it was sent. */
export type Acknowledge = (...answer: unknown[]) => void;

/**
 * One connected socket of a signed-in user: a tab, an executor, or both. Its id is the `session_id` callers name
 * (rule SES-2). It owns the channels of the requests it was called for, so frames from any other socket reach nothing.
 */
export class Session {
  readonly socket: Socket;
  readonly user: User;
  /** Records its frames. */
  readonly tap: FrameTap;
  /** What it announced; undefined before, and for front ends that announce nothing. */
  announcement: ExecutorAnnounce | undefined;
  /** Requests that run on it now. */
  running = 0;
  readonly #channels = new Map<string, Channel>();
  readonly #goneListeners = new Set<(error: OrchestratorError) => void>();
  readonly #readUnsent: () => number;
  #gone = false;
  /** Whether an item of it was ever acknowledged: that is how its executor knows that this backend does so at all. */
  #acknowledges = false;

  constructor(socket: Socket, user: User, tap: FrameTap = NO_TAP) {
    this.socket = socket;
    this.user = user;
    this.tap = tap;
    this.#readUnsent = countUnsent(socket);
  }

  get id(): string {
    return this.socket.id;
  }

  /** What waits to be sent to it, in UTF-16 units. */
  get unsent(): number {
    return this.#readUnsent();
  }

  /** Whether its connection is lost. */
  get gone(): boolean {
    return this.#gone;
  }

  /** What people call this executor; undefined where it did not say. */
  get name(): string | undefined {
    return this.announcement?.capabilities.name;
  }

  /** Whether it announced the model and is not paused. */
  offers(model: string): boolean {
    const { announcement } = this;
    if (announcement === undefined || announcement.capabilities.paused === true) return false;
    return announcement.models.some(({ id }) => id === model);
  }

  /** Gives a channel its frames from now on, also those that come before the callback. */
  openChannel(channel: Channel): void {
    this.#channels.set(channel.name, channel);
    if (this.#gone) channel.fail(new OrchestratorError('executor-gone'));
  }

  /** Ends a channel; what still comes on it is acknowledged and thrown away (rule END-3). */
  closeChannel(channel: Channel): void {
    this.#channels.delete(channel.name);
    channel.close();
  }

  /** Takes an event of the socket if its name is that of a channel. */
  receive(event: string, args: readonly unknown[]): void {
    if (parseChannelName(event) === undefined) return;
    const last = args.at(-1);
    const acknowledge = typeof last === 'function' ? () => this.#acknowledge(last as Acknowledge) : undefined;
    const channel = this.#channels.get(event);
    if (channel) channel.receive(args[0] === last && acknowledge ? undefined : args[0], acknowledge, !this.#acknowledges);
    else acknowledge?.();
  }

  #acknowledge(acknowledge: Acknowledge): void {
    this.#acknowledges = true;
    acknowledge();
  }

  /** Calls back once when the connection is lost, or at once when it already is. Returns how to stop listening. */
  onGone(listener: (error: OrchestratorError) => void): () => void {
    if (this.#gone) listener(new OrchestratorError('executor-gone'));
    else this.#goneListeners.add(listener);
    return () => this.#goneListeners.delete(listener);
  }

  /** Ends everything that waits for this session. */
  lose(): void {
    if (this.#gone) return;
    this.#gone = true;
    const error = new OrchestratorError('executor-gone');
    for (const channel of this.#channels.values()) channel.fail(error);
    for (const listener of [...this.#goneListeners]) listener(error);
    this.#goneListeners.clear();
  }
}

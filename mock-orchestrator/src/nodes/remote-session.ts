import type { ExecutorAnnounce } from '@chat-executor/protocol';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { ChannelInput, ChannelOwner, SendOptions } from '../socket/executor-session.ts';
import type { ListedSession } from '../socket/listed-session.ts';
import type { User } from '../users/user.ts';
import type { FromHome, ToHome } from './node-message.ts';

/** What is known about a session of another node. */
export type RemoteSessionFacts = {
  readonly id: string;
  readonly user: User;
  /** The node that holds its socket. */
  readonly home: string;
  readonly announcement: ExecutorAnnounce | undefined;
  readonly running: number;
};

/** The messages of a remote session, and whether it expects answers. */
export type RemoteUse = {
  readonly id: string;
  readonly post: (message: ToHome) => void;
  /** Called with true when the session starts to expect messages, and with false when it expects no more. */
  readonly onActive: (active: boolean) => void;
};

/** A session of another node, used by one request. Its home node does what this one asks; see `home-sessions.ts`. */
export class RemoteSession implements ListedSession {
  readonly id: string;
  readonly user: User;
  readonly home: string;
  readonly announcement: ExecutorAnnounce | undefined;
  readonly running: number;
  readonly #use: RemoteUse;
  readonly #channels = new Map<string, ChannelInput>();
  readonly #goneListeners = new Set<(error: OrchestratorError) => void>();
  readonly #onAnswer = new Map<number, (answer: unknown) => void>();
  #calls = 0;
  #active = false;
  #gone = false;

  constructor(facts: RemoteSessionFacts, use: RemoteUse) {
    this.id = facts.id;
    this.user = facts.user;
    this.home = facts.home;
    this.announcement = facts.announcement;
    this.running = facts.running;
    this.#use = use;
  }

  get gone(): boolean {
    return this.#gone;
  }

  send(envelope: unknown, { callback, ...options }: SendOptions = {}): void {
    if (this.#gone) return;
    this.#calls += 1;
    if (callback) this.#onAnswer.set(this.#calls, callback.onAnswer);
    const answer = callback && { id: this.#calls, timeoutMs: callback.timeoutMs };
    this.#use.post({ kind: 'send', ...this.#target, envelope, options, answer });
  }

  openChannel(channel: ChannelInput, owner: ChannelOwner): void {
    if (this.#gone) {
      channel.fail(new OrchestratorError('executor-gone'));
      return;
    }
    this.#channels.set(channel.name, channel);
    this.#updateActive();
    const { id, chatId, messageId } = owner;
    this.#use.post({ kind: 'open', use: this.#use.id, channel: channel.name, owner: { id, chatId, messageId } });
  }

  closeChannel(name: string, cancel: boolean): boolean {
    const channel = this.#channels.get(name);
    if (channel === undefined) return false;
    this.#channels.delete(name);
    channel.close();
    if (!this.#gone) this.#use.post({ kind: 'close', use: this.#use.id, channel: name, cancel });
    this.#updateActive();
    return cancel && !this.#gone;
  }

  disconnect(): void {
    if (!this.#gone) this.#use.post({ kind: 'disconnect', ...this.#target });
  }

  onGone(listener: (error: OrchestratorError) => void): () => void {
    if (this.#gone) listener(new OrchestratorError('executor-gone'));
    else this.#goneListeners.add(listener);
    this.#updateActive();
    return () => {
      this.#goneListeners.delete(listener);
      this.#updateActive();
    };
  }

  /** Handles a message of its home node. */
  receive(message: FromHome): void {
    if (message.kind === 'gone') this.markGone();
    else if (message.kind === 'answer') this.#onAnswer.get(message.id)?.(message.answer);
    else if (message.kind === 'status') this.#channels.get(message.status.channel)?.receiveStatus(message.status);
    else if (message.kind === 'fail')
      this.#channels.get(message.channel)?.fail(new OrchestratorError(message.code, { sentence: message.sentence }));
    else {
      const { channel, item, raw, immediately } = message;
      // Acknowledged even if the executor asks for no ack, because its home node counts what is on the way.
      this.#channels.get(channel)?.receive(raw, () => this.#acknowledge(channel, item), immediately);
    }
  }

  /** Fails the channels and calls that wait for this session: its connection, its home node or the link to it is lost. */
  markGone(): void {
    if (this.#gone) return;
    this.#gone = true;
    const error = new OrchestratorError('executor-gone');
    for (const channel of this.#channels.values()) channel.fail(error);
    for (const listener of [...this.#goneListeners]) listener(error);
    this.#goneListeners.clear();
    this.#updateActive();
  }

  get #target() {
    return { use: this.#use.id, userId: this.user.id, session: this.id };
  }

  #acknowledge(channel: string, item: number): void {
    // A closed channel acknowledges everything at its home node.
    if (!this.#gone && this.#channels.has(channel)) this.#use.post({ kind: 'ack', use: this.#use.id, channel, item });
  }

  #updateActive(): void {
    const active = !this.#gone && (this.#channels.size > 0 || this.#goneListeners.size > 0);
    if (active === this.#active) return;
    this.#active = active;
    this.#use.onActive(active);
    if (active) this.#use.post({ kind: 'begin', ...this.#target });
    else if (!this.#gone) this.#use.post({ kind: 'end', use: this.#use.id });
  }
}

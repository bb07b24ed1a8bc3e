import type { EventEnvelope } from '@chat-executor/protocol';
import type { Metrics } from '../metrics.ts';
import type { OrchestratorError } from '../orchestrator-error.ts';
import type { ChannelInput, ChannelOwner, ExecutorSession, SendOptions } from '../socket/executor-session.ts';
import type { User } from '../users/user.ts';
import type { WireEffect } from './wire-effect.ts';

/** Wraps a session for one request and applies an effect to its frames. */
export class SessionWithEffect implements ExecutorSession {
  readonly #session: ExecutorSession;
  readonly #effect: WireEffect;
  readonly #metrics: Metrics;
  readonly #stop: () => void;
  readonly #ended = Promise.withResolvers<void>();
  #received = 0;

  /** @param stop stops the request, as if the user clicked Stop */
  constructor(session: ExecutorSession, effect: WireEffect, metrics: Metrics, stop: () => void) {
    this.#session = session;
    this.#effect = effect;
    this.#metrics = metrics;
    this.#stop = stop;
  }

  get id(): string {
    return this.#session.id;
  }

  get user(): User {
    return this.#session.user;
  }

  get gone(): boolean {
    return this.#session.gone;
  }

  onGone(listener: (error: OrchestratorError) => void): () => void {
    return this.#session.onGone(listener);
  }

  disconnect(): void {
    this.#session.disconnect();
  }

  send(envelope: unknown, options: SendOptions = {}): void {
    const { call, cutAfterItems } = this.#effect;
    const send = (changed: unknown, event = options.event) => this.#session.send(changed, { ...options, event });
    if (call) call({ envelope: envelope as EventEnvelope, send, ended: this.#ended.promise, stop: this.#stop });
    else send(envelope);
    if (cutAfterItems === 0) this.disconnect();
  }

  openChannel(channel: ChannelInput, owner: ChannelOwner): void {
    const input: ChannelInput = {
      name: channel.name,
      receive: (...message) => this.#receive(channel, ...message),
      receiveStatus: (status) => channel.receiveStatus(status),
      fail: (error) => channel.fail(error),
      close: () => channel.close(),
    };
    this.#session.openChannel(input, owner);
  }

  closeChannel(name: string, cancel: boolean): boolean {
    const { channelCancel } = this.#effect;
    const cancelled = this.#session.closeChannel(name, channelCancel === undefined ? cancel : channelCancel === 'always');
    this.#ended.resolve();
    return cancelled;
  }

  #receive(channel: ChannelInput, raw: unknown, acknowledge?: () => void, immediately?: boolean): void {
    const { acknowledge: replacement } = this.#effect;
    const acknowledgeWithEffect = acknowledge && replacement ? () => replacement(acknowledge) : acknowledge;
    const items = this.#changeItem(raw);
    const last = items.length - 1;
    for (const [index, item] of items.entries()) channel.receive(item, index === last ? acknowledgeWithEffect : undefined, immediately);
    if (items.length > 0) return;
    acknowledgeWithEffect?.();
    this.#metrics.droppedItems.inc();
  }

  /** The items that replace a received item. */
  #changeItem(raw: unknown): readonly unknown[] {
    const { items, cutAfterItems = Infinity } = this.#effect;
    this.#received += 1;
    if (this.#received > cutAfterItems) return [];
    // Disconnects only after the channel has received this item.
    if (this.#received === cutAfterItems) queueMicrotask(() => this.disconnect());
    return items?.(raw) ?? [raw];
  }
}

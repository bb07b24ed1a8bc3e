import type { EventEnvelope } from '@chat-executor/protocol';
import type { AttemptRun } from '../completions/executor/attempt-run.ts';
import type { OrchestratorError } from '../orchestrator-error.ts';
import type { ChannelInput, ChannelOwner, ExecutorSession, SendOptions } from '../socket/executor-session.ts';
import type { User } from '../users/user.ts';
import type { WireEffect } from './wire-effect.ts';

/** A session as one request sees it under an effect. */
export class SessionWithEffect implements ExecutorSession {
  readonly #session: ExecutorSession;
  readonly #effect: WireEffect;
  readonly #run: AttemptRun;
  readonly #ended = Promise.withResolvers<void>();

  constructor(session: ExecutorSession, effect: WireEffect, run: AttemptRun) {
    this.#session = session;
    this.#effect = effect;
    this.#run = run;
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
    if (call) call({ envelope: envelope as EventEnvelope, send, ended: this.#ended.promise, stop: () => this.#run.stop() });
    else send(envelope);
    if (cutAfterItems === 0) this.disconnect();
  }

  openChannel(channel: ChannelInput, owner: ChannelOwner): void {
    const affected: ChannelInput = {
      name: channel.name,
      receive: (raw, acknowledge, immediately) => this.#receive(channel, { raw, acknowledge, immediately }),
      fail: (error) => channel.fail(error),
      close: () => channel.close(),
    };
    this.#session.openChannel(affected, owner);
  }

  closeChannel(name: string, cancel: boolean): boolean {
    const { channelCancel } = this.#effect;
    const cancelled = this.#session.closeChannel(name, channelCancel === undefined ? cancel : channelCancel === 'always');
    this.#ended.resolve();
    return cancelled;
  }

  #received = 0;

  #receive(channel: ChannelInput, emitted: Emitted): void {
    const { raw, acknowledge, immediately } = emitted;
    const { acknowledge: affect } = this.#effect;
    const affected = acknowledge && affect ? () => affect(acknowledge) : acknowledge;
    const items = this.#passOn(raw);
    for (const [index, item] of items.entries()) channel.receive(item, index === items.length - 1 ? affected : undefined, immediately);
    if (items.length > 0) return;
    affected?.();
    this.#run.parts.metrics.droppedItems.inc();
  }

  #passOn(raw: unknown): readonly unknown[] {
    const { items, cutAfterItems = Infinity } = this.#effect;
    this.#received += 1;
    if (this.#received > cutAfterItems) return [];
    // After this item has been taken.
    if (this.#received === cutAfterItems) queueMicrotask(() => this.disconnect());
    return items?.(raw) ?? [raw];
  }
}

/** What the executor emitted once, and how to acknowledge it. */
type Emitted = { readonly raw: unknown; readonly acknowledge: (() => void) | undefined; readonly immediately: boolean | undefined };

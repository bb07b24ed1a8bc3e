import { isObject, type Json } from '../json.ts';
import type { Channel } from './channel.ts';
import { ackTimeout, badCallback, Failure, gone } from './failure.ts';
import type { ItemReader } from './item-reader.ts';
import type { Place, Session, User } from './session.ts';

/** A caller's request. */
export type Asked = {
  readonly id: string;
  readonly user: User;
  readonly form: Json;
  readonly stream: boolean;
  readonly modelItem: unknown;
  readonly chatId: string;
  readonly messageId: string;
};

export type CompletionParts = { readonly Channel: typeof Channel; readonly ItemReader: typeof ItemReader };

/** One call of one executor. */
export class Completion {
  readonly asked: Asked;
  readonly session: Session;
  readonly place: Place;
  readonly channel: Channel;
  #stop: (failure: Failure) => void = () => undefined;

  constructor(asked: Asked, session: Session, place: Place, parts: CompletionParts) {
    this.asked = asked;
    this.session = session;
    this.place = place;
    this.channel = new parts.Channel(place.nameChannel(session), new parts.ItemReader());
  }

  /**
   * Calls the executor and judges its ack.
   *
   * @returns the completion, without streaming
   * @throws Failure
   */
  async call(): Promise<Json | undefined> {
    // Before the call, so that early items are kept.
    this.place.channels.set(this.channel.name, { channel: this.channel, session: this.session });
    return this.judge(await this.waitForAck());
  }

  waitForAck(): Promise<unknown> {
    const { session, place } = this;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(ackTimeout()), place.ackMs);
      const lost = (failure: Failure) => {
        clearTimeout(timer);
        reject(failure);
      };
      this.#stop = lost;
      this.watch(lost);
      this.emit((...args) => {
        clearTimeout(timer);
        session.waiting.delete(lost);
        resolve(args[0]);
      });
    });
  }

  /** Detects the loss of the session before the ack. */
  watch(lost: (failure: Failure) => void): void {
    this.session.waiting.add(lost);
  }

  emit(ack: (...args: readonly unknown[]) => void): void {
    this.session.socket.emit('events', this.envelope(), ack);
  }

  envelope(): Json {
    const { chatId, messageId, form, modelItem } = this.asked;
    const data = { form_data: form, model: modelItem, channel: this.channel.name, session_id: this.session.socket.id };
    return { chat_id: chatId, message_id: messageId || null, data: { type: 'request:chat:completion', data } };
  }

  judge(ack: unknown): Json | undefined {
    if (!isObject(ack)) throw badCallback();
    const failure = ack['error'] ? Failure.ofExecutor(ack) : undefined;
    if (failure) throw failure;
    if (this.asked.stream) {
      if (this.isSuccess(ack)) return undefined;
      throw badCallback();
    }
    if (!Array.isArray(ack['choices'])) throw badCallback();
    return ack;
  }

  isSuccess(ack: Json): boolean {
    return ack['status'] === true;
  }

  /** Handles the loss of the session mid-stream. */
  lose(): void {
    this.channel.fail(gone());
  }

  /** Cancels the request, and tells the executor by channel. */
  stop(failure: Failure): void {
    this.#stop(failure);
    this.channel.fail(failure);
    this.tellOfCancel();
  }

  tellOfCancel(): void {
    const { chatId, messageId } = this.asked;
    const data = { type: 'request:chat:cancel', data: { channel: this.channel.name } };
    this.session.socket.emit('events', { chat_id: chatId, message_id: messageId || null, data });
  }

  close(): void {
    this.channel.close();
    this.place.channels.delete(this.channel.name);
  }
}

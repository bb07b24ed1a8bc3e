import { isObject, type Json } from '../json.ts';
import type { Channel } from './channel.ts';
import { ackTimeout, badCallback, executorGone, Failure } from './failure.ts';
import type { ItemReader } from './item-reader.ts';
import type { CompletionHost, Session, User } from './session.ts';

/** A caller's request. */
export type CompletionRequest = {
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
  readonly request: CompletionRequest;
  readonly session: Session;
  readonly host: CompletionHost;
  readonly channel: Channel;
  #rejectAck: (failure: Failure) => void = () => undefined;

  constructor(request: CompletionRequest, session: Session, host: CompletionHost, parts: CompletionParts) {
    this.request = request;
    this.session = session;
    this.host = host;
    this.channel = new parts.Channel(host.nameChannel(session), new parts.ItemReader());
  }

  /**
   * Calls the executor.
   * @returns the completion of a non-streamed request; undefined for a stream, whose chunks follow on the channel
   * @throws Failure
   */
  async call(): Promise<Json | undefined> {
    // Before the call, so that early items are kept.
    this.host.channels.set(this.channel.name, { channel: this.channel, session: this.session });
    return this.readAck(await this.waitForAck());
  }

  waitForAck(): Promise<unknown> {
    const { session, host } = this;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(ackTimeout()), host.ackMs);
      const onLost = (failure: Failure) => {
        clearTimeout(timer);
        reject(failure);
      };
      this.#rejectAck = onLost;
      this.watchSession(onLost);
      this.emitCall((...args) => {
        clearTimeout(timer);
        session.lossListeners.delete(onLost);
        resolve(args[0]);
      });
    });
  }

  /** Rejects the ack if the session is lost before it. */
  watchSession(onLost: (failure: Failure) => void): void {
    this.session.lossListeners.add(onLost);
  }

  emitCall(ack: (...args: readonly unknown[]) => void): void {
    this.session.socket.emit('events', this.envelope(), ack);
  }

  envelope(): Json {
    const { chatId, messageId, form, modelItem } = this.request;
    const data = { form_data: form, model: modelItem, channel: this.channel.name, session_id: this.session.socket.id };
    return { chat_id: chatId, message_id: messageId || null, data: { type: 'request:chat:completion', data } };
  }

  /** The completion in an ack, or undefined for a stream that has started. @throws Failure */
  readAck(ack: unknown): Json | undefined {
    if (!isObject(ack)) throw badCallback();
    const failure = ack['error'] ? Failure.fromExecutor(ack) : undefined;
    if (failure) throw failure;
    if (this.request.stream) {
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
  onSessionLost(): void {
    this.channel.fail(executorGone());
  }

  /** Cancels the request, and tells the executor by channel. */
  stop(failure: Failure): void {
    this.#rejectAck(failure);
    this.channel.fail(failure);
    this.sendCancel();
  }

  sendCancel(): void {
    const { chatId, messageId } = this.request;
    const data = { type: 'request:chat:cancel', data: { channel: this.channel.name } };
    this.session.socket.emit('events', { chat_id: chatId, message_id: messageId || null, data });
  }

  close(): void {
    this.channel.close();
    this.host.channels.delete(this.channel.name);
  }
}

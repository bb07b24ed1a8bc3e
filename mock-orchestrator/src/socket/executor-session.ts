import type { FrameSubject } from '../journal/tap-frames.ts';
import type { OrchestratorError } from '../orchestrator-error.ts';
import type { User } from '../users/user.ts';
import type { Channel } from './channel.ts';

/** The side of a channel that its session writes to. */
export type ChannelInput = Pick<Channel, 'name' | 'receive' | 'fail' | 'close'>;

/** The request a channel belongs to. */
export type ChannelOwner = { readonly id: string; readonly chatId: string | undefined; readonly messageId: string | undefined };

/** How an envelope is sent. */
export type SendOptions = {
  /** What the frame is recorded as. Default: the frame is not recorded. */
  readonly subject?: FrameSubject | undefined;
  /** Name of the envelope event (rule ENV-1). Default `events`. */
  readonly event?: string | undefined;
  /** Takes what the callback is given, if that comes within the time. Default: the event asks for no callback. */
  readonly callback?: { readonly timeoutMs: number; readonly take: (answer: unknown) => void } | undefined;
};

/** What a request uses of the session it calls: one call, and the channel its answer comes on. */
export interface ExecutorSession {
  readonly id: string;
  readonly user: User;
  /** Whether its connection is lost. */
  readonly gone: boolean;
  /** Calls back once when the connection is lost, or at once if it already is. Returns a function that stops listening. */
  onGone(listener: (error: OrchestratorError) => void): () => void;
  /** Puts an envelope on the wire. */
  send(envelope: unknown, options?: SendOptions): void;
  /** Delivers what arrives on the channel's name, also before the callback. */
  openChannel(channel: ChannelInput, owner: ChannelOwner): void;
  /**
   * Ends a channel; what still arrives on it is acknowledged and thrown away (rule END-3).
   *
   * @param cancel - also tells the executor to stop (rule CAN-6)
   * @returns whether a cancel was sent
   */
  closeChannel(name: string, cancel: boolean): boolean;
  /** Cuts the connection. */
  disconnect(): void;
}

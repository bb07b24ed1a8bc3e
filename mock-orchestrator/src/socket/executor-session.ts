import type { FrameSubject } from '../journal/tap-frames.ts';
import type { OrchestratorError } from '../orchestrator-error.ts';
import type { User } from '../users/user.ts';
import type { Channel } from './channel.ts';

/** The part of a channel that its session uses. */
export type ChannelInput = Pick<Channel, 'name' | 'receive' | 'receiveStatus' | 'fail' | 'close'>;

/** The request of a channel. */
export type ChannelOwner = { readonly id: string; readonly chatId: string | undefined; readonly messageId: string | undefined };

/** The options of {@link ExecutorSession.send}. */
export type SendOptions = {
  /** How the journal records the frame. Default: not at all. */
  readonly subject?: FrameSubject | undefined;
  /** Name of the envelope event (rule ENV-1). Default `events`. */
  readonly event?: string | undefined;
  /** Requests a callback, and gets its answer if it arrives in time. Default: requests no callback. */
  readonly callback?: { readonly timeoutMs: number; readonly onAnswer: (answer: unknown) => void } | undefined;
};

/** The part of a session that a request uses: it sends the call, and receives the answer on a channel. */
export interface ExecutorSession {
  readonly id: string;
  readonly user: User;
  /** Whether the connection is lost. */
  readonly gone: boolean;
  /** Calls the listener once when the connection is lost, or immediately if it already is. Returns a function that removes it. */
  onGone(listener: (error: OrchestratorError) => void): () => void;
  /** Sends an envelope. */
  send(envelope: unknown, options?: SendOptions): void;
  /** Delivers messages with the channel's name to the channel, even before the callback. */
  openChannel(channel: ChannelInput, owner: ChannelOwner): void;
  /**
   * Closes a channel. Later messages on it are acknowledged and discarded (rule END-3).
   *
   * @param cancel - also tell the executor to stop (rule CAN-6)
   * @returns whether a cancel was sent
   */
  closeChannel(name: string, cancel: boolean): boolean;
  /** Closes the connection. */
  disconnect(): void;
}

import type { Socket } from 'socket.io';
import type { Channel } from './channel.ts';
import type { Failure } from './failure.ts';

export type User = { readonly id: string; readonly name: string };

/** One socket of a signed-in user. */
export type Session = {
  readonly socket: Socket;
  readonly user: User;
  models: readonly string[];
  isPaused: boolean;
  readonly lossListeners: Set<(failure: Failure) => void>;
};

/** The part of a backend that completions need. */
export type CompletionHost = {
  readonly ackMs: number;
  readonly channels: Map<string, { readonly channel: Channel; readonly session: Session }>;
  nameChannel(session: Session): string;
  emitToUser(user: User, chat: { chatId: string; messageId: string }, data: unknown): void;
};

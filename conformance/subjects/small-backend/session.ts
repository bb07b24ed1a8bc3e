import type { Socket } from 'socket.io';
import type { Channel } from './channel.ts';
import type { Failure } from './failure.ts';

export type User = { readonly id: string; readonly name: string };

/** One socket of a user who is signed in. */
export type Session = {
  readonly socket: Socket;
  readonly user: User;
  /** Ids of the models it announced. */
  models: readonly string[];
  isPaused: boolean;
  /** Those who wait for something of this session, and are told when it is lost. */
  readonly waiting: Set<(failure: Failure) => void>;
};

/** What a completion needs to know of the backend it belongs to. */
export type Place = {
  readonly ackMs: number;
  readonly channels: Map<string, { readonly channel: Channel; readonly session: Session }>;
  nameChannel(session: Session): string;
  emitToUser(user: User, chat: { chatId: string; messageId: string }, data: unknown): void;
};

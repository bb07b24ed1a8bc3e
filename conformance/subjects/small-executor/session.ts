import type { Socket } from 'socket.io-client';
import type { Outbox } from './outbox.ts';

/** One connection that is logged in, and what is needed to answer on it. */
export type Session = { readonly socket: Socket; readonly id: string; readonly userId: string; readonly outbox: Outbox; isLost: boolean };

import type { Socket } from 'socket.io-client';
import type { Outbox } from './outbox.ts';

/** One logged-in connection. */
export type Session = { readonly socket: Socket; readonly id: string; readonly userId: string; readonly outbox: Outbox; isLost: boolean };

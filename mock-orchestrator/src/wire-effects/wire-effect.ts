import type { EventEnvelope } from '@chat-executor/protocol';
import type { Limits } from '../limits.ts';
import type { Parts } from '../parts.ts';

/** A call on its way to an executor. */
export type WireCall = {
  readonly envelope: EventEnvelope;
  /** Puts an envelope on the wire, under another event name if one is given. May be called late, repeatedly, or never. */
  readonly send: (envelope: unknown, event?: string) => void;
  /** Settles when the attempt has ended. */
  readonly ended: Promise<void>;
  /** Stops the request, like a user who presses Stop. */
  readonly stop: () => void;
};

/** What a fault or a scenario changes where frames cross the wire. Each field left out changes nothing. Made for one request. */
export type WireEffect = Partial<Pick<Parts, 'profile' | 'chatCancelType' | 'toEvents'>> & {
  /** Replaces limits. */
  readonly limits?: Partial<Limits>;
  /** Replaces sending the call once, at once. */
  readonly call?: (call: WireCall) => void;
  /** Replaces acknowledging an item. */
  readonly acknowledge?: (acknowledge: () => void) => void;
  /** Replaces one thing the executor emitted by any number of things. */
  readonly items?: (item: unknown) => readonly unknown[];
  /** Cuts the connection to the executor after this many items; 0 is right after the call. */
  readonly cutAfterItems?: number;
  /** Stops the request once this many items were handed on, like a user who presses Stop. */
  readonly stopAfterItems?: number;
  /** Sends `request:chat:cancel` never, or at the end of every request, instead of when the request is stopped (rule CAN-6). */
  readonly channelCancel?: 'never' | 'always';
  /** Changes what is written to the HTTP response; `end` closes the response after it. */
  readonly response?: (text: string) => { readonly text: string; readonly end: boolean };
};

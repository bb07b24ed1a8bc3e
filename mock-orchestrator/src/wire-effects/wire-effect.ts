import type { EventEnvelope } from '@chat-executor/protocol';
import type { Limits } from '../limits.ts';
import type { Parts } from '../parts.ts';

/** A call on its way to an executor. */
export type WireCall = {
  readonly envelope: EventEnvelope;
  /** Sends an envelope, by default with the usual event name. May be called late, repeatedly, or never. */
  readonly send: (envelope: unknown, event?: string) => void;
  /** Settles when the attempt has ended. */
  readonly ended: Promise<void>;
  /** Stops the request, as if the user clicked Stop. */
  readonly stop: () => void;
};

/** What a fault or a scenario changes on the wire, for one request. Omitted fields change nothing. */
export type WireEffect = Partial<Pick<Parts, 'profile' | 'chatCancelType' | 'toEvents'>> & {
  /** Replaces some limits. */
  readonly limits?: Partial<Limits>;
  /** Replaces sending the call. Without it, the call is sent once, immediately. */
  readonly call?: (call: WireCall) => void;
  /** Replaces acknowledging an item. */
  readonly acknowledge?: (acknowledge: () => void) => void;
  /** Replaces an item from the executor with any number of items. */
  readonly items?: (item: unknown) => readonly unknown[];
  /** Disconnects the executor after this many items; 0 means right after the call. */
  readonly cutAfterItems?: number;
  /** Stops the request after this many forwarded items, as if the user clicked Stop. */
  readonly stopAfterItems?: number;
  /** When to send `request:chat:cancel`: never, or at the end of every request. Default: when the request is stopped (rule CAN-6). */
  readonly channelCancel?: 'never' | 'always';
  /** Changes a text before it is written to the HTTP response. `end` closes the response after the text. */
  readonly response?: (text: string) => { readonly text: string; readonly end: boolean };
};

import type { EventEnvelope } from '@chat-executor/protocol';
import type { Limits } from '../limits.ts';
import type { Profile } from '../profile.ts';

/** A call on its way to an executor, as a fault may change it. */
export type WireCall = {
  readonly envelope: EventEnvelope;
  /** Puts an envelope on the wire; may be called later, more than once, or not at all. */
  readonly send: (envelope: unknown) => void;
  /** Settles when the attempt has ended, in whatever way. */
  readonly ended: Promise<void>;
};

/** What a fault does at the places where frames cross the wire. What is left out is as it should be. Made anew for each request. */
export type WireEffect = {
  /** Limits that make the fault show sooner. */
  readonly limits?: Partial<Limits>;
  /** In place of sending the call once, at once. */
  readonly call?: (call: WireCall) => void;
  /** In place of acknowledging an item. */
  readonly acknowledge?: (acknowledge: () => void) => void;
  /** What is made of one thing the executor emitted: none, itself, others. */
  readonly items?: (item: unknown) => readonly unknown[];
  /** Cuts the connection to the executor after so many items; 0 is right after the call. */
  readonly cutAfterItems?: number;
  /** Changes what is written to the HTTP response; `end` closes it after that. */
  readonly response?: (text: string) => { readonly text: string; readonly end: boolean };
};

/** When the orchestrator stops a request by itself, as a person who presses Stop would. */
export type StopMoment = { readonly when: 'called' } | { readonly when: 'items'; readonly count: number } | { readonly when: 'done' };

/** How the wire is spoken: that of today, or what older releases did. */
export type Dialect = {
  /** Event name of the envelope (rule ENV-1). */
  readonly envelopeEvent: string;
  /** `chat_id` of a request without a chat (rule ENV-2). */
  readonly noChatId: '' | null;
  /** `data.type` of the answer's pieces in the events form (rule ANS-6). */
  readonly answerType: string;
  /** `data.type` of a stop by chat and message (rule CAN-1). */
  readonly chatCancelType: string;
  /** Whether `request:chat:cancel` is sent (rule CAN-6). */
  readonly channelCancel: boolean;
};

/** How one request is run: the server's settings, as a scenario or a fault changed them. */
export type WirePlan = {
  readonly limits: Limits;
  readonly profile: Profile;
  readonly dialect: Dialect;
  /** Changes the body on its way to the executor. */
  readonly changeFormData?: (formData: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly stop?: StopMoment;
  readonly effect: WireEffect;
};

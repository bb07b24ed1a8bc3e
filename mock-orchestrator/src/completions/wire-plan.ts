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

/** One thing an executor emitted, on its way in. */
export type WireItem = {
  readonly item: unknown;
  readonly deliver: (item: unknown) => void;
  /** Cuts the connection to the executor. */
  readonly cut: () => void;
};

/** What a fault does at the places where frames cross the wire. Left out, nothing. One is made for each request. */
export type WireEffect = {
  /** Limits that make the fault show sooner. */
  readonly limits?: Partial<Limits>;
  readonly call?: (call: WireCall) => void;
  /** In place of acknowledging an item. */
  readonly acknowledge?: (acknowledge: () => void) => void;
  readonly item?: (item: WireItem) => void;
  /** Changes what is written to the HTTP response; `undefined` ends it there. */
  readonly response?: (text: string) => string | undefined;
};

/** When the orchestrator stops a request by itself, as a person pressing Stop would. */
export type StopMoment = { readonly when: 'called' } | { readonly when: 'items'; readonly count: number };

/** How one request is run: the server's settings, as a scenario or a fault changed them. */
export type WirePlan = {
  readonly limits: Limits;
  readonly profile: Profile;
  /** Event name of the envelope (rule ENV-1). */
  readonly envelopeEvent: string;
  /** `data.type` of the answer's pieces in the events form (rule ANS-4). */
  readonly answerType: string;
  /** Changes the body on its way to the executor. */
  readonly changeFormData?: (formData: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly stop?: StopMoment;
  /** The faults in force, outermost first. */
  readonly effects: readonly WireEffect[];
};

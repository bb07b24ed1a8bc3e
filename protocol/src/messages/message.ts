import * as v from 'valibot';
import { EventEnvelopeSchema } from './event-envelope.ts';

/** Sender and receiver of a message. `front ends` are all sockets of one user, including executors. */
export type Direction = 'executor → backend' | 'backend → executor' | 'backend → front ends' | 'caller → backend' | 'backend → caller';

/** How a message travels. */
export type Carrier =
  /** The only argument of a Socket.IO event. */
  | { readonly kind: 'event'; readonly events: readonly string[] }
  /** The only argument of the ack of another message, named here. */
  | { readonly kind: 'ack'; readonly of: string }
  /** In an envelope, with one of these values of `data.type`. */
  | { readonly kind: 'envelope'; readonly types: readonly string[] }
  /** The only argument of the event that a call names as its channel. */
  | { readonly kind: 'channel' }
  /** JSON body of an HTTP request. */
  | { readonly kind: 'http-request'; readonly routes: readonly string[] }
  /** JSON body of an HTTP response. */
  | { readonly kind: 'http-answer' };

/** One message of the protocol. */
export type Message = {
  /** Name of the source file, the section in PROTOCOL.md, the JSON Schema and the fixtures. */
  readonly name: string;
  readonly direction: Direction;
  readonly carrier: Carrier;
  /** One sentence for generated documents. */
  readonly summary: string;
  /** Schema of the whole frame on the wire, including the envelope if there is one. */
  readonly schema: v.GenericSchema;
};

/** Returns the schema of a whole envelope with the given type and `data`. */
export function inEnvelope(type: string, data: v.GenericSchema): v.GenericSchema {
  return v.object({ ...EventEnvelopeSchema.entries, data: v.object({ type: v.literal(type), data }) });
}

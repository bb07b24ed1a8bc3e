import * as v from 'valibot';
import { EventEnvelopeSchema } from './event-envelope.ts';

/** Who sends a message to whom. `front ends` are all sockets of one user, executors among them. */
export type Direction = 'executor → backend' | 'backend → executor' | 'backend → front ends' | 'caller → backend' | 'backend → caller';

/** How a message travels. */
export type Carrier =
  /** The one argument of a Socket.IO event. */
  | { readonly kind: 'event'; readonly events: readonly string[] }
  /** The one argument of the ack of another message, named here. */
  | { readonly kind: 'ack'; readonly of: string }
  /** In the envelope, under one of these `data.type`s. */
  | { readonly kind: 'envelope'; readonly types: readonly string[] }
  /** The one argument of the event that a request names as its channel. */
  | { readonly kind: 'channel' }
  /** JSON body of an HTTP request. */
  | { readonly kind: 'http-request'; readonly routes: readonly string[] }
  /** JSON body of an HTTP answer. */
  | { readonly kind: 'http-answer' };

/** One message of the protocol. */
export type Message = {
  /** Name of its file, its section in PROTOCOL.md, its JSON Schema and its fixtures. */
  readonly name: string;
  readonly direction: Direction;
  readonly carrier: Carrier;
  /** One sentence, for documents. */
  readonly summary: string;
  /** Schema of the whole frame as it travels; for a message in an envelope, the envelope included. */
  readonly schema: v.GenericSchema;
};

/** The schema of a whole envelope that carries `data` under one type. */
export function inEnvelope(type: string, data: v.GenericSchema): v.GenericSchema {
  return v.object({ ...EventEnvelopeSchema.entries, data: v.object({ type: v.literal(type), data }) });
}

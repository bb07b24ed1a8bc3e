import { now, type WireLog } from '../wire-log.ts';
import { isRecord } from './json-record.ts';

/** An envelope a backend sent, on `events` or `chat-events`. */
export type ReceivedEnvelope = {
  readonly at: number;
  readonly event: string;
  readonly ackId: number | undefined;
  readonly payload: unknown;
  /** `data.type`; undefined where there is none. */
  readonly type: string | undefined;
};

/** The socket that a call came to, as far as answering it needs it. */
type CalledSocket = {
  readonly wire: WireLog;
  ack(id: number, args: readonly unknown[], wire: WireLog): void;
  emit(name: string, value: unknown, wire: WireLog): void;
  request(name: string, value: unknown, ms: number, wire: WireLog): Promise<readonly unknown[] | undefined>;
};

/** A completion request as it came to an executor of the suite, and the ways to answer it. */
export type ReceivedCall = {
  readonly at: number;
  readonly envelope: ReceivedEnvelope;
  /** The packet as it was on the wire. */
  readonly text: string;
  /** What stands in `data.data`; empty where that is no object. */
  readonly request: Readonly<Record<string, unknown>>;
  /** The channel; empty where none is named. */
  readonly channel: string;
  /** Answers the callback, as often as it is called. Without an argument the ack has none. */
  readonly ack: (...args: readonly unknown[]) => void;
  /** Emits an item on the channel, as an object or as text. */
  readonly item: (value: unknown) => void;
  /** Emits an item and tells how many milliseconds its ack took; undefined when none came in time. */
  readonly itemWithAck: (value: unknown, ms: number) => Promise<number | undefined>;
  /** Ends the stream. */
  readonly done: () => void;
  /** Where it is logged; the log of the check that asked, once one is found. */
  wire: WireLog;
};

/** Reads a call. */
export function readCall(executor: CalledSocket, envelope: ReceivedEnvelope, text: string): ReceivedCall {
  const data = isRecord(envelope.payload) && isRecord(envelope.payload['data']) ? envelope.payload['data']['data'] : undefined;
  const request = isRecord(data) ? data : {};
  const channel = typeof request['channel'] === 'string' ? request['channel'] : '';
  const call: ReceivedCall = {
    at: now(),
    envelope,
    text,
    request,
    channel,
    wire: executor.wire,
    ack: (...args) => {
      if (envelope.ackId !== undefined) executor.ack(envelope.ackId, args, call.wire);
    },
    item: (value) => executor.emit(channel, value, call.wire),
    itemWithAck: async (value, ms) => {
      const sent = now();
      const args = await executor.request(channel, value, ms, call.wire);
      return args === undefined ? undefined : now() - sent;
    },
    done: () => call.item({ done: true }),
  };
  return call;
}

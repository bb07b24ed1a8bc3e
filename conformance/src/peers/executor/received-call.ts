import { now, type WireLog } from '../../wire-log.ts';
import { isRecord } from '../json.ts';

/** An envelope from a backend, on `events` or `chat-events`. */
export type ReceivedEnvelope = {
  readonly at: number;
  readonly event: string;
  readonly ackId: number | undefined;
  readonly payload: unknown;
  /** `data.type`; undefined if missing. */
  readonly type: string | undefined;
  /** `data.data`; undefined if missing. */
  readonly content: unknown;
};

/** The part of a socket needed to answer a call. */
type CalledSocket = {
  readonly wire: WireLog;
  ack(id: number, args: readonly unknown[], wire: WireLog): void;
  emit(name: string, value: unknown, wire: WireLog): void;
  request(name: string, value: unknown, ms: number, wire: WireLog): Promise<readonly unknown[] | undefined>;
};

/** A completion request received by an executor of the suite, with methods to answer it. */
export type ReceivedCall = {
  readonly at: number;
  readonly envelope: ReceivedEnvelope;
  readonly text: string;
  /** `data.data`; empty if it is not an object. */
  readonly request: Readonly<Record<string, unknown>>;
  /** The channel; empty if missing. */
  readonly channel: string;
  /** Sends an ack; may be called repeatedly. Without an argument the ack is empty. */
  readonly ack: (...args: readonly unknown[]) => void;
  /** Emits an item on the channel, as an object or as text. */
  readonly item: (value: unknown) => void;
  /** Emits an item and returns the time until its ack in milliseconds; undefined on timeout. */
  readonly itemWithAck: (value: unknown, ms: number) => Promise<number | undefined>;
  readonly done: () => void;
  /** Its wire log; the log of the check, once known. */
  wire: WireLog;
};

/** Parses a call. */
export function readCall(executor: CalledSocket, envelope: ReceivedEnvelope, text: string): ReceivedCall {
  const request = isRecord(envelope.content) ? envelope.content : {};
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

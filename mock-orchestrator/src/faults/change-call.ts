import type { EventEnvelope } from '@chat-executor/protocol';

/** A copy of a call's envelope with its inner `data` changed. */
export function changeCall(envelope: EventEnvelope, change: (call: Record<string, unknown>) => unknown): unknown {
  return { ...envelope, data: { ...envelope.data, data: change({ ...(envelope.data.data as Record<string, unknown>) }) } };
}

import type { EventEnvelope } from '@chat-executor/protocol';

type Fields = Readonly<Record<string, unknown>>;

/** A copy of a call's envelope with changed inner `data`. */
export function changeCall(envelope: EventEnvelope, change: (call: Fields) => unknown): EventEnvelope {
  return { ...envelope, data: { ...envelope.data, data: change({ ...(envelope.data.data as Fields) }) } };
}

/** A copy of a call's envelope with a changed OpenAI body. */
export function changeFormData(envelope: EventEnvelope, change: (formData: Fields) => Fields): EventEnvelope {
  return changeCall(envelope, (call) => ({ ...call, form_data: change(call['form_data'] as Fields) }));
}

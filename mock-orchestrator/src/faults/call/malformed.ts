import { changeCall } from '../../wire-effects/change-call.ts';
import { defineEffect } from '../../wire-effects/named-effect.ts';
import { milliseconds, word } from '../../wire-effects/option.ts';

/** Sends a malformed call. */
export const malformed = defineEffect({
  name: 'malformed',
  description: 'One part of the call is missing or has the wrong type (REQ-6, ENV-3).',
  options: {
    part: word('What is broken', ['form_data', 'messages', 'model', 'channel', 'session_id', 'type', 'data', 'envelope']),
    ms: milliseconds('Callback timeout', 3000),
  },
  create: ({ part, ms }) => ({
    limits: { ackMs: Math.max(ms, 1) },
    call: ({ envelope, send }) =>
      send(part === 'envelope' ? ['not', 'an', 'envelope'] : changeCall(envelope, (call) => breakPart(call, part))),
  }),
});

function breakPart(call: Record<string, unknown>, part: string): unknown {
  const formData = call['form_data'] as Record<string, unknown>;
  if (part === 'data') return null;
  if (part === 'messages') return { ...call, form_data: { ...formData, messages: 'not a list' } };
  if (part === 'model') return { ...call, form_data: { ...formData, model: 7 } };
  const { [part]: _removed, ...rest } = call;
  return rest;
}

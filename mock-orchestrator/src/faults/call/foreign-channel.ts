import { changeCall } from '../../wire-effects/change-call.ts';
import { defineEffect } from '../../wire-effects/named-effect.ts';
import { milliseconds, word } from '../../wire-effects/option.ts';

/** Sends a call with a channel that the executor must refuse. */
export const foreignChannel = defineEffect({
  name: 'foreign-channel',
  description: 'The channel belongs to another user, or is not a valid channel name (CHN-2, CHN-4).',
  options: {
    kind: word('What is wrong with it', ['other-user', 'reserved', 'two-parts', 'four-parts', 'empty', 'too-long']),
    ms: milliseconds('Callback timeout', 3000),
  },
  create: ({ kind, ms }) => ({
    limits: { ackMs: Math.max(ms, 1) },
    call: ({ envelope, send }) =>
      send(changeCall(envelope, (call) => ({ ...call, channel: createInvalidChannel(String(call['channel']), kind) }))),
  }),
});

function createInvalidChannel(
  channel: string,
  kind: 'other-user' | 'reserved' | 'two-parts' | 'four-parts' | 'empty' | 'too-long',
): string {
  const [userId, sessionId, id] = channel.split(':');
  switch (kind) {
    case 'other-user':
      return `another-user:${sessionId}:${id}`;
    case 'reserved':
      return 'events';
    case 'two-parts':
      return `${userId}:${sessionId}`;
    case 'four-parts':
      return `${channel}:more`;
    case 'empty':
      return '';
    case 'too-long':
      return `${channel}${'0'.repeat(600)}`;
  }
}

import { ANSWER_TYPES, CHAT_CANCEL_TYPES, ENVELOPE_EVENTS } from '@chat-executor/protocol';
import { defineEffect } from '../wire-effects/named-effect.ts';
import { word } from '../wire-effects/option.ts';

/** Behaves like older releases of Open WebUI. */
export const older = defineEffect({
  name: 'older',
  description:
    'Behaves like older releases of Open WebUI: chat_id is null without a chat, chunks arrive as chat:completion, and events have the names from before 0.6.43.',
  options: { release: word('Release to imitate', ['0.5.20', '0.8.12']) },
  create: ({ release }) => {
    const isOldest = release === '0.5.20';
    return {
      profile: 'compat',
      call: ({ envelope, send }) => send({ ...envelope, chat_id: envelope.chat_id || null }, ENVELOPE_EVENTS[isOldest ? 1 : 0]),
      channelCancel: 'never',
      chatCancelType: CHAT_CANCEL_TYPES[isOldest ? 1 : 0],
      toEvents: (chunk) => [{ type: ANSWER_TYPES[1], data: chunk }],
    };
  },
});

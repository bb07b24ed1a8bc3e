import { CHAT_CANCEL_TYPES, ENVELOPE_EVENTS } from '@chat-executor/protocol';
import { word } from '../directives/option.ts';
import { defineScenario } from './scenario.ts';

/** As released Open WebUI of earlier years. */
export const older = defineScenario({
  name: 'older',
  description:
    'Behaves like older Open WebUI: chat_id is null without a chat, chunks arrive as chat:completion, and events have their names from before 0.6.43.',
  options: { release: word('Release to imitate', ['0.5.20', '0.8.12']) },
  change: (plan, { release }) => {
    const first = release === '0.5.20';
    return {
      ...plan,
      profile: 'compat',
      dialect: {
        envelopeEvent: first ? ENVELOPE_EVENTS[1] : ENVELOPE_EVENTS[0],
        noChatId: null,
        answerType: 'chat:completion',
        chatCancelType: first ? CHAT_CANCEL_TYPES[1] : CHAT_CANCEL_TYPES[0],
        channelCancel: false,
      },
    };
  },
});

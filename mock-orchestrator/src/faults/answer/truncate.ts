import { defineEffect } from '../../wire-effects/named-effect.ts';
import { count } from '../../wire-effects/option.ts';

/** Cuts the HTTP answer off. */
export const truncate = defineEffect({
  name: 'truncate',
  description: 'The streamed HTTP answer ends in the middle of an event, without [DONE].',
  options: { events: count('After how many complete events', 1) },
  create: ({ events }) => {
    let written = 0;
    return {
      response: (text) => {
        written += 1;
        return written > events ? { text: text.slice(0, Math.ceil(text.length / 2)), end: true } : { text, end: false };
      },
    };
  },
});

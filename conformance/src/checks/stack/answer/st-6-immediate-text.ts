import { begin, complete } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineStackCheck } from '../define-stack-check.ts';

export const immediateText = defineStackCheck({
  id: 'ANS-3.stack-immediate-text',
  level: 'MUST',
  title: 'Text MUST reach the caller while the provider is still writing, not only at the end.',
  rules: ['ITM-9', 'ANS-3'],
  limit: 3,
  run: async (stage, trial) => {
    const received = Promise.withResolvers<void>();
    const request = ask(stage, trial, async (exchange) => {
      await begin(exchange, 'first ');
      await received.promise;
      await complete(exchange, 'second');
    });
    try {
      await request.text('first ', trial.limit);
    } finally {
      received.resolve();
    }
    await request.requireAnswer({ content: 'first second', finish: 'stop' });
  },
});

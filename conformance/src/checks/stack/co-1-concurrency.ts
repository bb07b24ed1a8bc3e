import { sendBody, textStream } from '../../peers/provider/provider-scripts.ts';
import { ask } from './ask.ts';
import { defineStackCheck } from './define-stack-check.ts';

const REQUESTS = 50;

export const concurrency = defineStackCheck({
  id: 'ITM-9.stack-concurrency',
  level: 'MUST',
  title: 'Each of fifty concurrent requests MUST get only its own text and one end.',
  rules: ['ITM-9', 'REQ-8'],
  group: 'load',
  limit: 30,
  judgesConcurrency: true,
  run: async (stage, trial) => {
    const calls = Array.from({ length: REQUESTS }, (_, number) => {
      const texts = [`${number}a `, `${number}b `, `${number}c`];
      return { request: ask(stage, trial, sendBody(textStream(texts))), content: texts.join('') };
    });
    for (const { request, content } of calls) {
      await request.end(trial.limit);
      await request.requireAnswer({ content, finish: 'stop' }, `among ${REQUESTS} concurrent requests`);
      if (request.exchanges.length !== 1) trial.fail('one provider request each', String(request.exchanges.length));
    }
  },
});

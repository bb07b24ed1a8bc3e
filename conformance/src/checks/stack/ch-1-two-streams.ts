import { pause } from '../../peers/changes.ts';
import { chunk, complete, event } from '../../peers/provider/provider-scripts.ts';
import { ask } from './ask.ts';
import { defineStackCheck } from './define-stack-check.ts';

/** Events of each stream. */
const EVENTS = 40;

export const twoStreams = defineStackCheck({
  id: 'ITM-9.stack-two-streams',
  level: 'MUST',
  title: 'Two concurrent streams with split and interleaved events MUST NOT affect each other.',
  rules: ['ITM-9', 'CHN-3'],
  judgesConcurrency: true,
  run: async (stage, trial) => {
    const streams = ['a', 'b'].map((name) => {
      const texts = Array.from({ length: EVENTS }, (_, index) => `<${name}${index}> `);
      const request = ask(stage, trial, async (exchange) => {
        exchange.head();
        for (const text of texts) {
          const bytes = Buffer.from(event(chunk({ content: text })));
          const half = Math.floor(bytes.length / 2);
          await exchange.write(bytes.subarray(0, half));
          await pause(2);
          await exchange.write(bytes.subarray(half));
        }
        await complete(exchange);
      });
      return { request, content: texts.join('') };
    });
    for (const { request, content } of streams) await request.requireAnswer({ content, finish: 'stop' }, 'concurrent with another stream');
  },
});

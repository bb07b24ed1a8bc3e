import { pause } from '../../peers/changes.ts';
import { chunk, complete, event } from '../../peers/provider/provider-scripts.ts';
import { ask } from './ask.ts';
import { defineStackCheck } from './define-stack-check.ts';

const EVENTS = 1_000;

/** Events per write: few enough that they are not all merged. */
const PIECE = 10;

export const order = defineStackCheck({
  id: 'ITM-9.stack-order',
  level: 'MUST',
  title: 'A thousand numbered events MUST reach the caller in order, without loss or duplicates.',
  rules: ['ITM-9'],
  group: 'load',
  limit: 20,
  run: async (stage, trial) => {
    const texts = Array.from({ length: EVENTS }, (_, number) => `${number} `);
    const request = ask(stage, trial, async (exchange) => {
      exchange.head();
      for (let at = 0; at < EVENTS; at += PIECE) {
        const piece = texts.slice(at, at + PIECE).map((content) => event(chunk({ content })));
        await exchange.write(piece.join(''));
        await pause(1);
      }
      await complete(exchange);
    });
    await request.end(trial.limit);
    await request.requireAnswer({ content: texts.join(''), finish: 'stop' });
  },
});

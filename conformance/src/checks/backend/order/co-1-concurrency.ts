import { ask } from '../ask.ts';
import { sendText, textItem } from '../asked.ts';
import { defineBackendCheck } from '../define-backend-check.ts';

const REQUESTS = 50;
const ITEMS = 6;

export const concurrency = defineBackendCheck({
  id: 'CO-1',
  level: 'MUST',
  title: 'Of fifty requests at once, each MUST be called once, and get its own text alone and one end.',
  rules: ['ITM-9', 'CBK-12'],
  group: 'load',
  judgesCompany: true,
  limit: 20,
  run: async (stage, trial) => {
    const requests = Array.from({ length: REQUESTS }, (_each, index) => ({
      asked: ask(stage, trial),
      texts: Array.from({ length: ITEMS }, (_item, position) => `${index}-${trial.random.hex(6)}-${position} `),
    }));
    const calls = [];
    // All are open before the first is answered, and they are answered in another order than they came in.
    for (const request of requests) calls.push({ ...request, call: await request.asked.call(stage.executor, trial.limit) });
    calls.reverse();
    for (const { call } of calls) call.ack({ status: true });
    for (let position = 0; position < ITEMS - 1; position += 1) {
      for (const { call, texts } of calls) call.item(textItem(texts[position] ?? ''));
    }
    for (const { call, texts } of calls) sendText(call, texts.at(-1) ?? '');
    for (const { asked, texts } of requests) {
      await asked.requireMeaning({ content: texts.join(''), finish: 'stop' }, 'of this request alone', trial.limit);
      const times = stage.executor.calls.filter(({ text }) => text.includes(asked.word)).length;
      if (times !== 1) trial.fail('one call for each request', `${times} calls`);
    }
  },
});

import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendRest, textItem } from '../test-request.ts';

export const twoStreams = defineBackendCheck({
  id: 'ITM-9.backend-two-streams',
  level: 'MUST',
  title: 'Two concurrent streams with interleaved items MUST NOT affect each other.',
  rules: ['ITM-9'],
  judgesConcurrency: true,
  run: async (stage, trial) => {
    const streams = ['left', 'right'].map((side) => ({
      texts: Array.from({ length: 30 }, (_, index) => `${side}-${index}-${trial.random.hex(4)} `),
      request: ask(stage, trial),
    }));
    trial.note('The second stream starts while the first one is open.');
    const calls = [];
    for (const { request } of streams) calls.push(await request.begin());
    for (let index = 0; index < 30; index += 1) {
      for (const [at, call] of calls.entries()) call.item(textItem(streams[at]?.texts[index] ?? ''));
    }
    for (const call of calls) {
      sendRest(call);
    }
    for (const { request, texts } of streams)
      await request.requireAnswer({ content: texts.join(''), finish: 'stop' }, 'of this stream only');
  },
});

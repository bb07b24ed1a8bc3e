import { show } from '../../../peers/json.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';

export const closesWithMark = defineBackendCheck({
  id: 'ANS-3.end-mark',
  level: 'MUST',
  title: 'A complete streamed answer MUST end with exactly one data: [DONE].',
  rules: ['ANS-3'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    sendText(await request.begin(), 'whole');
    await request.end();
    const { events } = request.http;
    if (request.answer.doneEvents !== 1 || events.at(-1)?.data !== '[DONE]')
      trial.fail('[DONE] once and last', `${request.answer.doneEvents} times, and ${show(events.at(-1)?.data)} last`);
  },
});

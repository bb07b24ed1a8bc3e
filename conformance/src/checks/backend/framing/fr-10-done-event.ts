import { show } from '../../../peers/json.ts';
import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';

export const doneEvent = defineBackendCheck({
  id: 'END-4.end-mark-once',
  level: 'MUST',
  title: '[DONE] MUST reach the caller at most once and last, whether or not the executor forwards it.',
  rules: ['END-4', 'ANS-3'],
  run: async (stage, trial) => {
    for (const doneText of [undefined, 'data: [DONE]\n\n', '[DONE]']) {
      const request = ask(stage, trial);
      const call = await request.begin();
      call.item(textItem('text'));
      call.item(chunkObject({}, 'stop'));
      if (doneText !== undefined) call.item(doneText);
      call.done();
      const where = doneText === undefined ? 'without [DONE] from the executor' : `where the executor emits ${show(doneText)}`;
      await request.requireAnswer({ content: 'text', finish: 'stop' }, where);
      const { events } = request.http;
      const count = request.answer.doneEvents;
      if (count > 1) trial.fail(`[DONE] at most once, ${where}`, `${count} times`);
      if (count === 1 && events.at(-1)?.data.trim() !== '[DONE]') trial.fail(`nothing after [DONE], ${where}`, show(events.at(-1)?.data));
      trial.note(`${count === 1 ? 'It ends its streams with [DONE]' : 'Its streams end without [DONE]'}, ${where}.`);
    }
  },
});

import { show } from '../../../peers/json.ts';
import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';

export const doneEvent = defineBackendCheck({
  id: 'FR-10',
  level: 'MUST',
  title: '[DONE] MUST reach the caller at most once and last, whether or not the executor forwards it.',
  rules: ['END-4', 'ANS-3'],
  run: async (stage, trial) => {
    for (const mark of [undefined, 'data: [DONE]\n\n', '[DONE]']) {
      const request = ask(stage, trial);
      const call = await request.begin();
      call.item(textItem('text'));
      call.item(chunkObject({}, 'stop'));
      if (mark !== undefined) call.item(mark);
      call.done();
      const where = mark === undefined ? 'without [DONE] from the executor' : `where the executor emits ${show(mark)}`;
      await request.requireAnswer({ content: 'text', finish: 'stop' }, where);
      const { events } = request.http;
      const marks = request.answer.doneEvents;
      if (marks > 1) trial.fail(`[DONE] at most once, ${where}`, `${marks} times`);
      if (marks === 1 && events.at(-1)?.data.trim() !== '[DONE]') trial.fail(`nothing after [DONE], ${where}`, show(events.at(-1)?.data));
      trial.note(`${marks === 1 ? 'It ends its streams with [DONE]' : 'Its streams end without [DONE]'}, ${where}.`);
    }
  },
});

import { chunk, DONE_EVENT, event, sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const oneEvent = defineExecutorCheck({
  id: 'ITM-2',
  level: 'MUST',
  title: 'One item MUST contain at most one event, and MUST never be a list, a number or null: readers lose the text of combined events.',
  rules: ['ITM-1', 'ITM-2'],
  run: async (stage, trial) => {
    const texts = Array.from({ length: 60 }, (_, index) => `${index} `);
    const body =
      event(chunk({ role: 'assistant', content: '' })) +
      texts.map((content) => event(chunk({ content }))).join('') +
      event(chunk({}, 'stop')) +
      DONE_EVENT;
    const request = await ask(stage, trial, sendBody(body));
    await request.finish();
    for (const { read } of request.call.items) if (read.fault !== undefined) trial.fail('one event in one item', read.fault);
    request.requireAnswer({ content: texts.join(''), finish: 'stop' }, '');
    const text = request.call.items.find(({ read }) => read.isText);
    if (text) trial.strictly('objects as items', `the text ${JSON.stringify(text.args[0]).slice(0, 120)}`);
  },
  audit: (stages, trial) => {
    for (const { read } of stages.flatMap(({ calls }) => calls.flatMap(({ items }) => items))) {
      if (read.fault !== undefined) trial.fail('one event in each item of the run', read.fault);
    }
  },
});

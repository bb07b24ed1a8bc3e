import { chunk, END_MARK, event, sendBody } from '../../../peers/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const oneEvent = defineExecutorCheck({
  id: 'FL-1',
  level: 'MUST',
  title: 'One item MUST contain at most one event, and MUST never be a list, a number or null: readers lose the text of combined events.',
  rules: ['ITM-1', 'ITM-2'],
  run: async (stage, trial) => {
    const texts = Array.from({ length: 60 }, (_each, index) => `${index} `);
    const body =
      event(chunk({ role: 'assistant', content: '' })) +
      texts.map((content) => event(chunk({ content }))).join('') +
      event(chunk({}, 'stop')) +
      END_MARK;
    const asked = await ask(stage, trial, sendBody(body));
    await asked.finish();
    for (const { read } of asked.call.items) if (read.fault !== undefined) trial.fail('one event in one item', read.fault);
    asked.requireAnswer({ content: texts.join(''), finish: 'stop' }, '');
    const text = asked.call.items.find(({ read }) => read.isText);
    if (text) trial.strictly('objects as items', `the text ${JSON.stringify(text.args[0]).slice(0, 120)}`);
  },
  audit: (stages, trial) => {
    for (const { read } of stages.flatMap(({ calls }) => calls.flatMap(({ items }) => items))) {
      if (read.fault !== undefined) trial.fail('one event in each item of the run', read.fault);
    }
  },
});

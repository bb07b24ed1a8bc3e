import { chunk, DONE_EVENT, event, sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineStackCheck } from '../define-stack-check.ts';

export const reasoning = defineStackCheck({
  id: 'FLW-4.stack',
  level: 'MUST',
  title: 'Reasoning MUST reach the caller separately from the text.',
  rules: ['FLW-4', 'ITM-9'],
  run: async (stage, trial) => {
    const deltas = [
      { role: 'assistant', content: '' },
      { reasoning_content: 'Let me ' },
      { reasoning_content: 'think.' },
      { content: 'Yes.' },
    ];
    const body = [...deltas.map((delta) => event(chunk(delta))), event(chunk({}, 'stop')), DONE_EVENT].join('');
    await ask(stage, trial, sendBody(body)).requireAnswer({ reasoning: 'Let me think.', content: 'Yes.', finish: 'stop' });
  },
});

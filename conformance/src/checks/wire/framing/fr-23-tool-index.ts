import { show } from '../../../peers/json.ts';
import { defineCallCheck } from '../define-wire-check.ts';
import { answerOf } from '../recording.ts';

export const toolIndex = defineCallCheck({
  id: 'ITM-5.wire',
  level: 'MUST',
  title: 'Each tool call fragment MUST have an index; fragments with one index form one call, with an id and a name.',
  rules: ['ITM-5'],
  judge: (call, trial) => {
    for (const { tools } of answerOf(call)?.choices.values() ?? []) {
      for (const [index, tool] of tools) {
        if (index < 0) trial.fail('an index in each tool call fragment', show(tool, 160));
        if (tool.id === '' || tool.name === '') trial.fail('an id and a name in each tool call', show(tool, 160));
      }
    }
  },
});

import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { requireChunks } from '../require-chunks.ts';

export const chunks = defineProviderCheck({
  id: 'ITM-4.provider-chunks',
  level: 'MUST',
  title: 'Every event MUST be a JSON chunk with one constant id, and each choice MUST end with exactly one finish reason.',
  rules: ['ITM-4', 'ITM-7'],
  run: async (stage, trial) => {
    const stream = await stage.stream(trial);
    requireChunks(stream, trial);
    const { answer } = stream;
    const [id] = answer.ids;
    if (answer.ids.size !== 1 || typeof id !== 'string' || id === '')
      trial.fail('one id string in all chunks', show([...answer.ids].slice(0, 4)));
    if (answer.choices.size === 0) trial.fail('a choice', 'none');
    for (const [index, { finish, order, content, reasoning }] of answer.choices) {
      if (finish.length !== 1) trial.fail(`one finish reason of choice ${index}`, show(finish));
      if (order.at(-1) !== 'finish') trial.fail(`the finish reason of choice ${index} last`, `${order.at(-1)} after it`);
      if (content === '' && reasoning === '') trial.note('The answer has no text.');
    }
  },
});

import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { readCompletion } from '../read-completion.ts';

export const nonStreamingAnswer = defineProviderCheck({
  id: 'CBK-4.provider-non-streaming',
  level: 'MUST',
  title: 'A request without streaming MUST be answered with one JSON completion: an id, and in each choice a message and a finish reason.',
  rules: ['CBK-4'],
  run: async (stage, trial) => {
    const call = await stage.sample(trial, { stream: false });
    const { id, choices, contentType } = readCompletion(call, trial);
    if (!/^application\/json\b/i.test(contentType)) trial.fail('the content type application/json', contentType || 'none');
    if (typeof id !== 'string' || id === '') trial.fail('an id string', show(id));
    for (const { role, hasText, finish } of choices) {
      if (role !== 'assistant') trial.fail('an assistant message', show(role));
      if (!hasText) trial.fail('text content or tool calls', 'neither');
      if (typeof finish !== 'string') trial.fail('a finish reason', show(finish));
    }
  },
});

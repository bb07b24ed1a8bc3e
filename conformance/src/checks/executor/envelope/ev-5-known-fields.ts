import { isDeepStrictEqual } from 'node:util';
import { show } from '../../../peers/json.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { FRAGILE_FIELDS, FRAGILE_MESSAGES, FRAGILE_TOOL } from '../../fragile-request.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const knownFields = defineExecutorCheck({
  id: 'REQ-5.known-fields',
  level: 'SHOULD',
  title: 'An executor SHOULD forward the known fields of a request to its provider unchanged.',
  rules: ['REQ-5'],
  run: async (stage, trial) => {
    for (const stream of [true, false]) {
      let sent: object = {};
      const request = await ask(stage, trial, respondWithText('ok'), {
        stream,
        form: { ...FRAGILE_FIELDS, tools: [FRAGILE_TOOL], tool_choice: 'auto' },
        change: (envelope) => {
          const data = (envelope['data'] as { data: { form_data: { messages: unknown[] } } }).data;
          data.form_data.messages.unshift(...FRAGILE_MESSAGES);
          sent = data.form_data;
          return envelope;
        },
      });
      const { body } = await request.exchange();
      await request.finish();
      for (const [field, value] of Object.entries(sent)) {
        // A budget of the executor's user may lower it.
        const isLowered = field === 'max_tokens' && Number(body[field]) >= 1 && Number(body[field]) < Number(value);
        if (!isDeepStrictEqual(body[field], value) && !isLowered)
          trial.fail(`${field} ${show(value)} at the provider (${stream ? 'streamed' : 'not streamed'})`, show(body[field]));
      }
    }
  },
});

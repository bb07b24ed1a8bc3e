import { isDeepStrictEqual } from 'node:util';
import { show } from '../../../peers/json-record.ts';
import { say } from '../../../peers/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

const TOOL = {
  type: 'function',
  function: {
    name: 'look_up',
    description: 'Looks a word up.',
    parameters: { type: 'object', properties: { word: { type: 'string' } }, required: ['word'] },
  },
};

/** Fields of OpenAI's body, with values that a careless program would change. */
const FIELDS = {
  temperature: 0,
  top_p: 0.25,
  max_tokens: 1234,
  stop: ['\n\n', '終'],
  seed: 0,
  presence_penalty: -0.5,
  frequency_penalty: 1.5,
  response_format: { type: 'json_object' },
  tools: [TOOL],
  tool_choice: 'auto',
  user: 'somebody',
} as const;

export const knownFields = defineExecutorCheck({
  id: 'EV-5',
  level: 'SHOULD',
  title: 'An executor SHOULD hand the known fields of a request to its provider unchanged.',
  rules: ['REQ-5'],
  run: async (stage, trial) => {
    for (const stream of [true, false]) {
      let wanted: object = {};
      const asked = await ask(stage, trial, say('ok'), {
        stream,
        form: FIELDS,
        change: (envelope) => {
          const data = (envelope['data'] as { data: { form_data: { messages: unknown[] } } }).data;
          data.form_data.messages.unshift(
            { role: 'system', content: '  Keep    the  spaces.\n\n' },
            {
              role: 'user',
              content: [
                { type: 'text', text: 'data: [DONE] 😀' },
                { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } },
              ],
            },
            {
              role: 'assistant',
              content: null,
              tool_calls: [{ id: 't1', type: 'function', function: { name: 'look_up', arguments: '{"word":"ä"}' } }],
            },
            { role: 'tool', tool_call_id: 't1', content: 'a letter' },
          );
          wanted = data.form_data;
          return envelope;
        },
      });
      const { body } = await asked.exchange();
      await asked.finish();
      for (const [field, value] of Object.entries(wanted)) {
        if (!isDeepStrictEqual(body[field], value))
          trial.fail(`${field} ${show(value)} at the provider (${stream ? 'streamed' : 'not streamed'})`, show(body[field]));
      }
    }
  },
});

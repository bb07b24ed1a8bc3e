import { isDeepStrictEqual } from 'node:util';
import { isRecord, show } from '../../../peers/json-record.ts';
import { ask } from '../ask.ts';
import { sendText } from '../asked.ts';
import { defineBackendCheck } from '../define-backend-check.ts';

const TOOL = {
  type: 'function',
  function: { name: 'look_up', description: 'Looks a word up.', parameters: { type: 'object', properties: { word: { type: 'string' } } } },
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
  user: 'somebody',
} as const;

const MESSAGES = [
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
];

export const knownFields = defineBackendCheck({
  id: 'EV-41',
  level: 'SHOULD',
  title: 'What a caller asks, messages and known fields, SHOULD reach the executor unchanged.',
  rules: ['ANS-1'],
  run: async (stage, trial) => {
    const asked = ask(stage, trial, { form: { ...FIELDS, tools: [TOOL], tool_choice: 'auto' }, messages: MESSAGES });
    const call = await asked.begin();
    sendText(call, 'seen');
    await asked.end();
    const form = isRecord(call.request['form_data']) ? call.request['form_data'] : {};
    for (const [field, value] of Object.entries(FIELDS)) {
      if (!isDeepStrictEqual(form[field], value)) trial.fail(`${field} ${show(value)} in form_data`, show(form[field]));
    }
    const tools: readonly unknown[] = Array.isArray(form['tools']) ? form['tools'] : [];
    if (!tools.some((tool) => isDeepStrictEqual(tool, TOOL))) trial.fail('the tool of the caller in form_data', show(tools));
    const messages: readonly unknown[] = Array.isArray(form['messages']) ? form['messages'] : [];
    const wanted = asked.body['messages'] as readonly unknown[];
    let next = 0;
    // A backend may add messages of its own, such as a system prompt.
    for (const message of messages) if (isDeepStrictEqual(message, wanted[next])) next += 1;
    if (next < wanted.length) trial.fail(`the message ${show(wanted[next])} as it was sent, in its place`, show(messages));
  },
});

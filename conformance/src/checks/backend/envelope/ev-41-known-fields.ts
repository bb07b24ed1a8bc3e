import { isDeepStrictEqual } from 'node:util';
import { isRecord, show } from '../../../peers/json.ts';
import { FRAGILE_FIELDS, FRAGILE_MESSAGES, FRAGILE_TOOL } from '../../fragile-request.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';

export const knownFields = defineBackendCheck({
  id: 'ANS-1.known-fields',
  level: 'SHOULD',
  title: 'The messages and known fields of a request SHOULD reach the executor unchanged.',
  rules: ['ANS-1'],
  run: async (stage, trial) => {
    const request = ask(stage, trial, {
      form: { ...FRAGILE_FIELDS, tools: [FRAGILE_TOOL], tool_choice: 'auto' },
      messages: FRAGILE_MESSAGES,
    });
    const call = await request.begin();
    sendText(call, 'seen');
    await request.end();
    const form = isRecord(call.request['form_data']) ? call.request['form_data'] : {};
    for (const [field, value] of Object.entries(FRAGILE_FIELDS)) {
      if (!isDeepStrictEqual(form[field], value)) trial.fail(`${field} ${show(value)} in form_data`, show(form[field]));
    }
    const tools: readonly unknown[] = Array.isArray(form['tools']) ? form['tools'] : [];
    if (!tools.some((tool) => isDeepStrictEqual(tool, FRAGILE_TOOL))) trial.fail('the tool of the caller in form_data', show(tools));
    const messages: readonly unknown[] = Array.isArray(form['messages']) ? form['messages'] : [];
    const sent = request.body['messages'] as readonly unknown[];
    let next = 0;
    // A backend may add messages, such as a system prompt.
    for (const message of messages) if (isDeepStrictEqual(message, sent[next])) next += 1;
    if (next < sent.length) trial.fail(`the message ${show(sent[next])} unchanged and in order`, show(messages));
  },
});

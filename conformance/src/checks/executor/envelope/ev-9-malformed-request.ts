import { show } from '../../../peers/json.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireRefusal } from '../require-refusal.ts';

/** A part of a model id of 320 characters; at most 256 are allowed. */
const LONG_ID_PART = 'long-id-'.repeat(10);

/** Changes to the innermost data of a request for this session. */
const MALFORMED: readonly (readonly [name: string, change: object])[] = [
  ['no form_data', { form_data: undefined }],
  ['form_data that is a string', { form_data: 'hello' }],
  ['no messages', { form_data: { model: 'm', stream: true } }],
  ['messages that are a string', { form_data: { model: 'm', messages: 'hello', stream: true } }],
  ['a model that is a number', { form_data: { model: 7, messages: [], stream: true } }],
  ['a model id of 320 characters', { form_data: { model: LONG_ID_PART.repeat(4), messages: [], stream: true } }],
  ['no channel', { channel: undefined }],
  ['a channel that is a number', { channel: 7 }],
];

export const malformedRequest = defineExecutorCheck({
  id: 'REQ-6',
  level: 'MUST',
  title: 'An executor MUST answer a malformed request for its session with an error ack, code `bad-request`, and emit nothing for it.',
  rules: ['REQ-6'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    for (const [name, change] of MALFORMED) {
      const request = await ask(stage, trial, respondWithText('malformed'), {
        change: (envelope) => {
          const { type, data } = envelope['data'] as { type: string; data: object };
          return { ...envelope, data: { type, data: { ...data, ...change } } };
        },
      });
      await requireRefusal(stage, trial, request, `a request with ${name}`, 'bad-request');
      const { args } = await request.ack();
      if (JSON.stringify(args).includes(LONG_ID_PART)) trial.fail('an error that does not repeat a long model id', show(args));
    }
  },
});

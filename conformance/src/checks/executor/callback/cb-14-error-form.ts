import { respondWithError } from '../../../peers/provider/provider-scripts.ts';
import { type AskOptions, ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { readFailure } from '../read-failure.ts';

/** Readers, and the best form for each. */
const READERS: readonly (readonly [name: string, options: AskOptions, form: 'error-ack' | 'in-band'])[] = [
  ['a program without streaming', { stream: false }, 'error-ack'],
  ['a program that streams', {}, 'error-ack'],
  ['a person in a chat', { chatId: 'c-cb14', messageId: 'm-cb14' }, 'in-band'],
  ['a backend that loses error acks (its chat_id is null)', { chatId: null }, 'in-band'],
];

export const errorForm = defineExecutorCheck({
  id: 'CBK-6',
  level: 'SHOULD',
  title: 'An executor SHOULD report an early failure in the form that its reader displays best.',
  rules: ['CBK-6'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    for (const [name, options, form] of READERS) {
      const failure = await readFailure(await ask(stage, trial, respondWithError(500, '{"error":{"message":"no"}}'), options));
      if (failure.form !== form) trial.fail(`the form ${form} for ${name}`, failure.form);
    }
  },
});

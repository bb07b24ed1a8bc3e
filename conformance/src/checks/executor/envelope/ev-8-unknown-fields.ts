import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

/** Fields that released backends forward and no provider knows. */
const UNKNOWN = {
  parent_id: 'p',
  user_message: { id: 'u' },
  metadata_of_chat: {},
  chat_id: 'c',
  id: 'm',
  session_id: 's',
  features: {},
  background_tasks: {},
};

export const unknownFields = defineExecutorCheck({
  id: 'REQ-5.unknown-fields',
  level: 'MUST',
  title: 'An executor MUST NOT forward fields that no provider knows: some providers reject them.',
  rules: ['REQ-5'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const request = await ask(stage, trial, respondWithText('ok'), { form: UNKNOWN });
    const { body } = await request.exchange();
    await request.finish();
    const passed = Object.keys(UNKNOWN).filter((field) => field in body);
    if (passed.length > 0) trial.fail('no unknown fields at the provider', passed.join(', '));
  },
});

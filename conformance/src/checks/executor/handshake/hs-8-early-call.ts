import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { askOn } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import type { TestRequest } from '../test-request.ts';

export const earlyCall = defineExecutorCheck({
  id: 'SES-3.early-call',
  level: 'MUST',
  title: 'An executor MUST queue a call that arrives before the ack of its `user-join`, and answer it after the ack.',
  rules: ['SES-3'],
  profiles: ['strict'],
  group: 'starts',
  run: async (stage, trial) => {
    const { behavior } = stage.backend;
    const early = new Promise<TestRequest>((resolve) => {
      behavior.beforeJoinAck = (session) => {
        delete behavior.beforeJoinAck;
        resolve(askOn(session, stage, trial, respondWithText('early')));
      };
    });
    const none = stage.login(trial).then(() => undefined);
    const request = await Promise.race([early, none]);
    if (request === undefined) return trial.note('It sends no user-join, so no call can arrive before its ack.');
    await request.ack();
    await request.requireText('early', 'an answer to the call that arrived before the sign-in ack');
    none.catch(() => undefined);
    return undefined;
  },
});

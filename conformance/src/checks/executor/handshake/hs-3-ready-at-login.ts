import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask, askOn } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import type { TestRequest } from '../test-request.ts';

export const readyAtLogin = defineExecutorCheck({
  id: 'SES-3.ready-at-login',
  level: 'MUST',
  title: 'An executor MUST be ready to answer once it is connected and signed in.',
  rules: ['SES-3'],
  group: 'starts',
  run: async (stage, trial) => {
    const { behavior } = stage.backend;
    // The call is sent together with the login ack.
    const atLogin = new Promise<TestRequest>((resolve) => {
      behavior.afterJoinAck = (session) => {
        delete behavior.afterJoinAck;
        resolve(askOn(session, stage, trial, respondWithText('ready')));
      };
    });
    const loggedIn = stage.login(trial).then(() => ask(stage, trial, respondWithText('ready')));
    const request = await Promise.race([atLogin, loggedIn]);
    await request.ack();
    await request.requireText('ready', 'an answer to the call that came with the login');
    // A session without user-join gets two calls; the other answer is ignored.
    loggedIn.catch(() => undefined);
  },
});

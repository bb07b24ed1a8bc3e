import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { now } from '../../../wire-log.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const reconnects = defineExecutorCheck({
  id: 'SES-8.reconnects',
  level: 'SHOULD',
  title: 'An executor SHOULD reconnect on its own after losing its session, and answer again.',
  rules: ['SES-8'],
  group: 'session',
  limit: 15,
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    stage.expectLoss();
    const began = now();
    session.breakConnection();
    const newSession = await stage.waitForReconnect(session, trial.limit);
    if (newSession === undefined) return trial.failTimeout('the executor to reconnect', `nothing within ${trial.limit / 1000} s`);
    trial.note(`It reconnected after ${Math.round(now() - began)} ms.`);
    const request = await ask(stage, trial, respondWithText('again'), { session: newSession });
    await request.requireText('again', 'an answer on the new session');
    return undefined;
  },
});

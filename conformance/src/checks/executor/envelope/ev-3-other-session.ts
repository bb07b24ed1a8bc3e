import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { requireSilence } from '../require-silence.ts';

export const otherSession = defineExecutorCheck({
  id: 'REQ-2',
  level: 'MUST',
  title: 'An executor MUST ignore a request that names another session: no ack, no item, no provider call.',
  rules: ['REQ-2', 'ENV-4'],
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    const others = ['another-session', `${session.id}x`, '', null];
    const ignored = await Promise.all(others.map((sessionId) => ask(stage, trial, respondWithText('not for you'), { sessionId })));
    const own = await ask(stage, trial, respondWithText('for you'));
    await own.finish();
    for (const [index, request] of ignored.entries())
      requireSilence(request, trial, `a request for the session ${JSON.stringify(others[index])}`);
  },
});

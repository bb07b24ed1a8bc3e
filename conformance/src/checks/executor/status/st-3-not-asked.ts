import { show } from '../../../peers/json.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask, completeLaterRequest } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { STATUS } from './read-statuses.ts';

export const notAsked = defineExecutorCheck({
  id: 'STA-1',
  level: 'MUST',
  title: 'An executor MUST send no status to a backend that does not ask for it.',
  rules: ['STA-1'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const request = await ask(stage, trial, respondWithText('untold'));
    await request.finish();
    await completeLaterRequest(stage, trial);
    const [status] = request.session.eventsNamed(STATUS);
    if (status) trial.fail('no executor:status', show(status.args));
  },
});

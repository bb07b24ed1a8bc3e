import { isRecord, show } from '../../../peers/json.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const heartbeat = defineExecutorCheck({
  id: 'SES-5',
  level: 'MUST',
  title: 'An executor MUST send `heartbeat` with one object at least every 30 s: released backends drop a session without it.',
  rules: ['SES-5'],
  group: 'long',
  limit: 32,
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    const beat = await session.changes.until(() => session.heartbeats[0], trial.limit);
    if (beat === undefined) return trial.strictly('a heartbeat', `none in ${trial.limit / 1000} s`);
    if (beat.args.length !== 1 || !isRecord(beat.args[0])) trial.strictly('one object as the argument of the heartbeat', show(beat.args));
    return undefined;
  },
});

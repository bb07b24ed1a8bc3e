import { isRecord, show } from '../../../peers/json.ts';
import { respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { statusesOf } from './read-statuses.ts';

/** Announced versions that know statuses. */
const KNOWS_STATUS = /^1\.[1-9]/;

export const reportsCalls = defineExecutorCheck({
  id: 'STA-2',
  level: 'SHOULD',
  title: 'An executor of protocol 1.1 SHOULD tell a backend that asks for it, with `executor:status`, that it calls a provider.',
  rules: ['STA-1', 'STA-2'],
  profiles: ['strict'],
  group: 'announcement-ack',
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    await session.changes.waitFor(() => session.announcements.length > 0, trial.limit);
    const [announcement] = session.announcements[0]?.args ?? [];
    const version = isRecord(announcement) ? announcement['protocol'] : undefined;
    if (typeof version !== 'string' || !KNOWS_STATUS.test(version)) return trial.note(`It announces ${show(version)}, not 1.1.`);
    const request = await ask(stage, trial, respondWithText('told'));
    await request.finish();
    const statuses = statusesOf(request);
    if (!statuses.some(({ value }) => isRecord(value) && value['state'] === 'provider'))
      trial.fail('executor:status with the state provider', show(statuses.map(({ value }) => value)));
    return undefined;
  },
});

import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';

export const doneEvent = defineProviderCheck({
  id: 'FRM-7.provider-end-mark',
  level: 'MUST',
  title: '`[DONE]` MUST come at most once and with nothing after it; it MAY be absent.',
  rules: ['FRM-7'],
  run: async (stage, trial) => {
    const { events } = await stage.stream(trial);
    const count = events.filter(({ part }) => part.kind === 'done-event').length;
    if (count === 0) trial.note('It sends no [DONE].');
    if (count > 1) trial.fail('at most one [DONE]', String(count));
    const similar = events.find(({ part }) => part.kind === 'unexpected-data' && /^\W*done\W*$/i.test(part.text));
    if (similar !== undefined) trial.fail('the exact text [DONE]', show(similar.data.join('\n')));
    const after = events.slice(events.findIndex(({ part }) => part.kind === 'done-event') + 1);
    if (count === 1 && after.length > 0) trial.fail('nothing after [DONE]', show(after[0]?.data.join('\n')));
  },
});

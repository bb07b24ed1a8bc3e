import { isRecord, show } from '../../../peers/json.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const announces = defineExecutorCheck({
  id: 'ANN-1',
  level: 'SHOULD',
  title: 'An executor SHOULD announce itself and its models with `executor:announce` after each accepted sign-in.',
  rules: ['ANN-1'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    const offers = () => session.announcements.find(({ args: [value] }) => namesModel(value, stage.provider.model));
    const announcement = await session.changes.until(offers, trial.limit);
    if (announcement === undefined)
      trial.failTimeout(`an announcement with the model ${stage.provider.model}`, show(session.announcements.at(-1)?.args ?? 'none'));
  },
});

function namesModel(value: unknown, id: string): boolean {
  return isRecord(value) && Array.isArray(value['models']) && value['models'].some((model) => isRecord(model) && model['id'] === id);
}

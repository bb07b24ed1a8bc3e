import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';

export const noEmptyChoices = defineProviderCheck({
  id: 'ITM-7.provider-no-empty-choices',
  level: 'SHOULD',
  title: 'A stream without requested usage SHOULD have a choice in every chunk: simple readers take the first without checking.',
  rules: ['ITM-7'],
  run: async (stage, trial) => {
    const { events } = await stage.stream(trial);
    const empty = events.find(
      ({ part }) => part.kind === 'chunk' && Array.isArray(part.chunk['choices']) && part.chunk['choices'].length === 0,
    );
    if (empty !== undefined) trial.fail('a choice in every chunk', show(empty.data.join('\n'), 160));
  },
});

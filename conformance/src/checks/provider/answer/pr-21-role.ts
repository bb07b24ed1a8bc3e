import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';

export const role = defineProviderCheck({
  id: 'ITM-4.provider-role',
  level: 'SHOULD',
  title: 'The first delta of each choice SHOULD have the role assistant.',
  rules: ['ITM-4'],
  run: async (stage, trial) => {
    const { events, answer } = await stage.stream(trial);
    const first = events.find(
      ({ part }) => part.kind === 'chunk' && Array.isArray(part.chunk['choices']) && part.chunk['choices'].length > 0,
    );
    if (!first?.data.join('').includes('"role"')) trial.fail('the role in the first delta', show(first?.data.join('\n'), 160));
    const roles = [...answer.choices.values()].flatMap((choice) => choice.roles);
    const otherRole = roles.find((name) => name !== 'assistant');
    if (otherRole !== undefined) trial.fail('the role "assistant"', show(otherRole));
    if (roles.length > answer.choices.size) trial.note(`The role is sent ${roles.length} times.`);
  },
});

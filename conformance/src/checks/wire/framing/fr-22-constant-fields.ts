import { show } from '../../../peers/json.ts';
import { defineCallCheck } from '../define-wire-check.ts';
import { answerOf, isStreamed, partsOf } from '../recording.ts';

export const constantFields = defineCallCheck({
  id: 'ITM-4.wire',
  level: 'MUST',
  title: 'All chunks of an answer MUST have one `id`, `created` and `model`, and the role only in the first.',
  rules: ['ITM-4'],
  profiles: ['strict'],
  judge: (call, trial) => {
    const answer = answerOf(call);
    if (answer === undefined || answer.chunks === 0 || !isStreamed(call)) return;
    for (const [name, values] of [
      ['id', answer.ids],
      ['created', answer.created],
      ['model', answer.models],
    ] as const)
      if (values.size > 1) trial.fail(`one ${name}`, show([...values].slice(0, 4)));
    for (const { roles } of answer.choices.values()) if (roles.length > 1) trial.fail('the role once', show(roles));
    const first = partsOf(call).find(({ part }) => part.kind === 'chunk')?.item;
    const hasRole = [...answer.choices.values()].some(({ roles }) => roles.length > 0);
    if (hasRole && !JSON.stringify(first?.args).includes('role')) trial.fail('the role in the first chunk', show(first?.args, 160));
  },
});

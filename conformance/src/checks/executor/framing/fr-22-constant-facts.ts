import { show } from '../../../peers/json-record.ts';
import { END_MARK, event, sendBody, textStream } from '../../../peers/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

/** A chunk of a provider that gives each a new id, and the role each time. */
function unsteady(index: number, content: string, finish: string | null): string {
  const delta = { role: 'assistant', content };
  return event(
    JSON.stringify({
      id: `chatcmpl-${index}`,
      object: 'chat.completion.chunk',
      created: 100 + index,
      model: `m-${index}`,
      choices: [{ index: 0, delta, finish_reason: finish }],
    }),
  );
}

const UNSTEADY = ['one ', 'two ', 'three'].map((text, index) => unsteady(index, text, index === 2 ? 'stop' : null)).join('') + END_MARK;

export const constantFacts = defineExecutorCheck({
  id: 'FR-22',
  level: 'MUST',
  title: 'All chunks of an answer MUST have one `id`, `created` and `model`, and the role only in the first, whatever the provider wrote.',
  rules: ['ITM-4'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    for (const body of [textStream(['one ', 'two ', 'three']), UNSTEADY]) {
      const asked = await ask(stage, trial, sendBody(body));
      await asked.finish();
      const { ids, models, created, choices } = asked.answer;
      for (const [name, values] of Object.entries({ id: ids, model: models, created })) {
        if (values.size !== 1) trial.fail(`one ${name} in all chunks`, show([...values]));
      }
      const roles = choices.get(0)?.roles;
      if (roles?.join() !== 'assistant') trial.fail('the role "assistant" once', show(roles));
    }
  },
});

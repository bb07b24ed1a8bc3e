import { show } from '../../../../peers/json.ts';
import { chunk, complete, event } from '../../../../peers/provider/provider-scripts.ts';
import { ask } from '../../ask.ts';
import { defineExecutorCheck } from '../../define-executor-check.ts';
import type { TestRequest } from '../../test-request.ts';

/** A chunk with a new id and the role, as some providers send each time. */
function changingChunk(index: number, content: string): string {
  const delta = { role: 'assistant', content };
  return event(
    JSON.stringify({
      id: `chatcmpl-${index}`,
      object: 'chat.completion.chunk',
      created: 100 + index,
      model: `m-${index}`,
      choices: [{ index: 0, delta, finish_reason: null }],
    }),
  );
}

const TEXTS = ['one ', 'two ', 'three'];

export const constantFields = defineExecutorCheck({
  id: 'ITM-4',
  level: 'MUST',
  title: 'All chunks of an answer MUST have one `id`, `created` and `model`, and the role only in the first, whatever the provider wrote.',
  rules: ['ITM-4'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    for (const isConstant of [true, false]) {
      const calling: Promise<TestRequest> = ask(stage, trial, async (exchange) => {
        const request = await calling;
        exchange.head();
        for (const [index, text] of TEXTS.entries()) {
          await exchange.write(
            isConstant ? event(chunk({ ...(index === 0 && { role: 'assistant' }), content: text })) : changingChunk(index, text),
          );
          // Waits for each delta, so that they are not merged.
          await request.text(text);
        }
        await complete(exchange);
      });
      const request = await calling;
      await request.finish();
      const { ids, models, created, choices } = request.answer;
      for (const [name, values] of Object.entries({ id: ids, model: models, created })) {
        if (values.size !== 1) trial.fail(`one ${name} in all chunks`, show([...values]));
      }
      const roles = choices.get(0)?.roles;
      if (roles?.join() !== 'assistant') trial.fail('the role "assistant" once', show(roles));
    }
  },
});

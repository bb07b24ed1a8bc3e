import { event, respondWithError, respondWithText, streamThenReset, streamThenWrite } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import { cutText } from '../../../wire-log.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

export const noPromptInLogs = defineExecutorCheck({
  id: 'SEC-3',
  level: 'MUST',
  title: 'Prompts and answers MUST NOT appear in logs or errors.',
  rules: ['SEC-3', 'ERR-3'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const word = `${stage.promptWord}-answer`;
    const echo = `Cannot complete “${stage.promptWord} is what was asked”`;
    const cases: readonly ProviderScript[] = [
      respondWithText(`This is the ${word}.`),
      respondWithError(400, JSON.stringify({ error: { message: echo, code: echo } })),
      streamThenWrite(word, event(JSON.stringify({ error: { message: echo, type: echo } }))),
      streamThenReset(word),
      streamThenWrite('half', event(`${echo} is not JSON`)),
    ];
    for (const script of cases) {
      for (const stream of [true, false]) {
        const request = await ask(stage, trial, script, { stream });
        await request.finish();
        const errors = [
          ...request.answer.errors,
          ...request.call.acks
            .map(({ args }) => args[0])
            .filter((value) => typeof value === 'object' && value !== null && 'error' in value),
        ];
        const leak = errors.find((error) => JSON.stringify(error).includes(stage.promptWord));
        if (leak) trial.fail('no prompt and no answer in an error', cutText(JSON.stringify(leak), 300));
      }
    }
  },
  audit: (stages, trial) => {
    for (const { promptWord, output, options } of stages) {
      const line = output.split('\n').find((text) => text.includes(promptWord));
      if (line !== undefined)
        trial.fail('no prompt and no answer in the executor output', `in the group ${options.group}: ${cutText(line, 300)}`);
    }
  },
});

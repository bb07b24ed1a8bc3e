import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { readCompletion } from '../read-completion.ts';

/** Finish reasons of the API. */
const WORDS: readonly unknown[] = ['stop', 'length', 'tool_calls', 'content_filter', 'function_call'];

export const finishWords = defineProviderCheck({
  id: 'ITM-7.provider-finish-words',
  level: 'MUST',
  title: 'A finish reason MUST be one of stop, length, tool_calls, content_filter and function_call, streamed or not.',
  rules: ['ITM-7'],
  run: async (stage, trial) => {
    const { answer } = await stage.stream(trial);
    const streamed = [...answer.choices.values()].flatMap(({ finish }) => finish);
    const nonStreaming = readCompletion(await stage.sample(trial, { stream: false }), trial).choices.map(({ finish }) => finish);
    const unknown = [...streamed, ...nonStreaming].find((finish) => finish !== undefined && finish !== null && !WORDS.includes(finish));
    if (unknown !== undefined) trial.fail(`one of ${WORDS.join(', ')}`, show(unknown));
    trial.note(`Streamed ${streamed.join(', ') || 'none'}; not streamed ${nonStreaming.map(String).join(', ')}.`);
  },
});

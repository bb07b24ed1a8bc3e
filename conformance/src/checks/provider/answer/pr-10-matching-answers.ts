import { show } from '../../../peers/json.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { readCompletion } from '../read-completion.ts';

export const matchingAnswers = defineProviderCheck({
  id: 'CBK-4.provider-matching-answers',
  level: 'SHOULD',
  title: 'Streamed and non-streamed answers to a request SHOULD match: same model name, number of choices, and text fields.',
  rules: ['CBK-4', 'ITM-4'],
  run: async (stage, trial) => {
    const { answer } = await stage.stream(trial);
    const nonStreaming = readCompletion(await stage.sample(trial, { stream: false }), trial);
    const [model] = answer.models;
    if (model !== nonStreaming.model)
      trial.fail(`the model ${show(nonStreaming.model)} of the non-streamed answer`, `${show(model)} in the stream`);
    if (answer.choices.size !== nonStreaming.choices.length)
      trial.fail(`${nonStreaming.choices.length} choices as in the non-streamed answer`, `${answer.choices.size} in the stream`);
    const streamed = [...answer.choices.values()].flatMap(({ content, reasoning }) => [
      ...(content === '' ? [] : ['content']),
      ...(reasoning === '' ? [] : ['reasoning']),
    ]);
    const kinds = nonStreaming.choices.flatMap((choice) => choice.kinds).filter((kind) => kind !== 'tools');
    // A short answer may end during the reasoning in one form, and after it in the other.
    if (streamed.length > 0 && kinds.length > 0 && !streamed.some((kind) => kinds.includes(kind)))
      trial.fail(`text as ${kinds.join(' and ')}`, `${streamed.join(' and ')} in the stream`);
  },
});

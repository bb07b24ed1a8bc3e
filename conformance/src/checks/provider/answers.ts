import { isRecord, show } from '../../peers/json.ts';
import { choicesOf, type ReadChoice } from '../../peers/read-answer.ts';
import { providerChecks } from '../define-checks.ts';
import { readCompletion } from './read-completion.ts';

const WORDS: readonly unknown[] = ['stop', 'length', 'tool_calls', 'content_filter', 'function_call'];

export const PROVIDER_ANSWERS = providerChecks({
  'ITM-4.provider-constant-fields': {
    title: 'All chunks of an answer SHOULD have the same model and creation time.',
    run: async (stage, trial) => {
      const { answer } = await stage.stream(trial);
      if (answer.models.size > 1) trial.fail('one model', show([...answer.models].slice(0, 4)));
      if (answer.created.size > 1) trial.fail('one creation time', show([...answer.created].slice(0, 4)));
    },
  },
  'ITM-7.provider-usage': {
    title: 'A stream with stream_options.include_usage SHOULD contain usage exactly once, after all text, with consistent counts.',
    run: async (stage, trial) => {
      const { events, answer } = await stage.stream(trial, { stream_options: { include_usage: true } });
      if (answer.usage.length === 0) trial.fail('a chunk with usage', 'none');
      const [last] = answer.usage.slice(-1);
      const fault = findUsageFault(last);
      if (fault !== undefined) trial.fail('consistent token counts', fault);
      const at = events.findLastIndex(({ part }) => part.kind === 'chunk' && isRecord(part.chunk['usage']));
      const rest = events.slice(at + 1).filter(({ part }) => part.kind === 'chunk');
      if (rest.length > 0) trial.fail('usage last', `${rest.length} chunks after it`);
      if (answer.usage.length > 1) trial.note(`Usage comes in ${answer.usage.length} chunks; the last is ${show(last, 120)}.`);
    },
  },
  'ITM-7.provider-no-empty-choices': {
    title: 'A stream without requested usage SHOULD have a choice in every chunk: simple readers take the first without checking.',
    run: async (stage, trial) => {
      const { events } = await stage.stream(trial);
      const empty = events.find(({ part }) => part.kind === 'chunk' && choicesOf(part.chunk).length === 0);
      if (empty !== undefined) trial.fail('a choice in every chunk', show(empty.data.join('\n'), 160));
    },
  },
  'CBK-4.provider-non-streaming': {
    title: 'A request without streaming MUST be answered with one JSON completion: an id, and a message and finish reason per choice.',
    run: async (stage, trial) => {
      const call = await stage.sample(trial, { stream: false });
      const { id, choices, contentType } = readCompletion(call, trial);
      if (!/^application\/json\b/i.test(contentType)) trial.fail('the content type application/json', contentType || 'none');
      if (typeof id !== 'string' || id === '') trial.fail('an id string', show(id));
      for (const { role, hasText, finish } of choices) {
        if (role !== 'assistant') trial.fail('an assistant message', show(role));
        if (!hasText) trial.fail('text content or tool calls', 'neither');
        if (typeof finish !== 'string') trial.fail('a finish reason', show(finish));
      }
    },
  },
  'CBK-4.provider-usage': {
    title: 'A non-streamed answer SHOULD contain usage with consistent counts.',
    run: async (stage, trial) => {
      const { usage } = readCompletion(await stage.sample(trial, { stream: false }), trial);
      const fault = findUsageFault(usage);
      if (fault !== undefined) trial.fail('usage with consistent counts', fault);
    },
  },
  'ITM-7.provider-finish-words': {
    title: 'A finish reason MUST be one of stop, length, tool_calls, content_filter and function_call, streamed or not.',
    run: async (stage, trial) => {
      const { answer } = await stage.stream(trial);
      const streamed = [...answer.choices.values()].flatMap(({ finish }) => finish);
      const nonStreaming = readCompletion(await stage.sample(trial, { stream: false }), trial).choices.map(({ finish }) => finish);
      const unknown = [...streamed, ...nonStreaming].find((finish) => finish !== undefined && finish !== null && !WORDS.includes(finish));
      if (unknown !== undefined) trial.fail(`one of ${WORDS.join(', ')}`, show(unknown));
      trial.note(`Streamed ${streamed.join(', ') || 'none'}; not streamed ${nonStreaming.map(String).join(', ')}.`);
    },
  },
  'CBK-4.provider-matching-answers': {
    title: 'Streamed and non-streamed answers to a request SHOULD match: same model name, number of choices, and text fields.',
    also: ['ITM-4'],
    run: async (stage, trial) => {
      const { answer } = await stage.stream(trial);
      const nonStreaming = readCompletion(await stage.sample(trial, { stream: false }), trial);
      const [model] = answer.models;
      if (model !== nonStreaming.model)
        trial.fail(`the model ${show(nonStreaming.model)} of the non-streamed answer`, `${show(model)} in the stream`);
      if (answer.choices.size !== nonStreaming.choices.length)
        trial.fail(`${nonStreaming.choices.length} choices as in the non-streamed answer`, `${answer.choices.size} in the stream`);
      const kindsOf = (choice: ReadChoice) => (['content', 'reasoning'] as const).filter((kind) => choice[kind] !== '');
      const streamed = [...answer.choices.values()].flatMap(kindsOf);
      const kinds = nonStreaming.choices.flatMap((choice) => choice.kinds).filter((kind) => kind !== 'tools');
      // A short answer may end during the reasoning in one form, and after it in the other.
      if (streamed.length > 0 && kinds.length > 0 && !streamed.some((kind) => kinds.includes(kind)))
        trial.fail(`text as ${kinds.join(' and ')}`, `${streamed.join(' and ')} in the stream`);
    },
  },
  'ITM-4.provider-role': {
    title: 'The first delta of each choice SHOULD have the role assistant.',
    run: async (stage, trial) => {
      const { events, answer } = await stage.stream(trial);
      const first = events.find(({ part }) => part.kind === 'chunk' && choicesOf(part.chunk).length > 0);
      if (!first?.data.join('').includes('"role"')) trial.fail('the role in the first delta', show(first?.data.join('\n'), 160));
      const roles = [...answer.choices.values()].flatMap((choice) => choice.roles);
      const otherRole = roles.find((name) => name !== 'assistant');
      if (otherRole !== undefined) trial.fail('the role "assistant"', show(otherRole));
      if (roles.length > answer.choices.size) trial.note(`The role is sent ${roles.length} times.`);
    },
  },
});

function findUsageFault(usage: unknown): string | undefined {
  if (!isRecord(usage)) return show(usage);
  const { prompt_tokens: prompt, completion_tokens: completion, total_tokens: total } = usage;
  const counts = [prompt, completion, total];
  const areCounts = counts.every((count) => Number.isInteger(count) && Number(count) >= 0);
  // Some providers count reasoning or cached tokens only in the total.
  const addsUp = Number(total) >= Number(prompt) + Number(completion);
  return areCounts && addsUp ? undefined : show(usage, 160);
}

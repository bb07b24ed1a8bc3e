import { show } from '../../../peers/json.ts';
import { readChatStream } from '../chat-stream.ts';
import { defineProviderCheck } from '../define-provider-check.ts';
import { describeAnswer } from '../provider-stage.ts';
import { requireChunks } from '../require-chunks.ts';

const WORDS = ['one', 'two', 'three'];

export const concurrency = defineProviderCheck({
  id: 'ITM-9.provider',
  level: 'MUST',
  title: 'Concurrent requests MUST each get their own complete answer with its own id.',
  rules: ['ITM-9'],
  group: 'further',
  limit: 40,
  run: async (stage, trial) => {
    const calls = WORDS.map((word) =>
      stage.chat(trial, { stream: true, messages: [{ role: 'user', content: `Count from ${word} to ten in words.` }] }),
    );
    const ids = new Set<unknown>();
    for (const call of calls) {
      await stage.finish(trial, call);
      if (call.status === 429 || call.status === 503) {
        trial.note(`It refuses some of ${WORDS.length} concurrent requests with status ${call.status}.`);
        continue;
      }
      if (call.status !== 200) trial.fail('status 200, or 429 or 503 if busy', describeAnswer(call));
      const stream = readChatStream(call.pieces);
      requireChunks(stream, trial);
      const [choice] = stream.answer.choices.values();
      if (choice?.finish.length !== 1) trial.fail('one finish reason in each of the answers', show(choice?.finish));
      for (const id of stream.answer.ids) if (ids.has(id)) trial.fail('a unique id in each answer', `${show(id)} in two`);
      for (const id of stream.answer.ids) ids.add(id);
    }
  },
});

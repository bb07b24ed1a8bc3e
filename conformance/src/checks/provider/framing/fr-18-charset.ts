import { readChatStream } from '../chat-stream.ts';
import { defineProviderCheck } from '../define-provider-check.ts';

/** Text with characters of two, three and four bytes, which most models repeat. */
const MESSAGES = [{ role: 'user', content: 'Repeat exactly: é ü ß 你好，世界 😀🎉 Привет' }];

export const charset = defineProviderCheck({
  id: 'FRM-2.provider-charset',
  level: 'MUST',
  title: 'Output MUST be UTF-8, whatever charset is declared.',
  rules: ['FRM-2'],
  run: async (stage, trial) => {
    for (const stream of [true, false]) {
      const call = await stage.sample(trial, { messages: MESSAGES, stream });
      const { framing, answer } = readChatStream(call.pieces);
      if (!framing.isUtf8) trial.fail('valid UTF-8', `invalid bytes in the ${stream ? 'stream' : 'non-streamed answer'}`);
      const hasGaps = [...answer.choices.values()].some(({ content, reasoning }) => (content + reasoning).includes('\ufffd'));
      if (hasGaps) trial.note('Its text contains U+FFFD: a character may have been split before it was encoded.');
      const [, declared = 'utf-8'] = /charset=["']?([\w-]+)/i.exec(call.contentType) ?? [];
      if (!/^utf-?8$/i.test(declared)) trial.fail('the charset utf-8 or no charset', declared);
    }
  },
});

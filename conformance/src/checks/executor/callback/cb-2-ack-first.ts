import { respondWithText, sendBody } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import type { TestRequest } from '../test-request.ts';

export const ackFirst = defineExecutorCheck({
  id: 'CBK-9',
  level: 'MUST',
  title: 'An executor MUST send the ack of a streamed request before its first item and before done.',
  rules: ['CBK-9', 'CBK-3'],
  // Not concurrent: an item that waits for its turn could hide a late ack.
  group: 'quiet',
  run: async (stage, trial) => {
    const calls: readonly (readonly [string, TestRequest])[] = [
      ['a stream', await ask(stage, trial, respondWithText('one ', 'two ', 'three'))],
      ['a stream in one piece', await ask(stage, trial, respondWithText('one'))],
      ['an empty stream', await ask(stage, trial, sendBody('data: [DONE]\n\n'))],
      ['a stream in a chat', await ask(stage, trial, respondWithText('one'), { chatId: 'c-cb2', messageId: 'm-cb2' })],
    ];
    for (const [name, request] of calls) {
      await request.finish();
      const [ack] = request.call.acks;
      const [item] = request.call.items;
      if (ack && item && item.at < ack.at)
        trial.fail(`the ack of ${name} before its first item`, `an item ${(ack.at - item.at).toFixed(1)} ms before the ack`);
    }
  },
});

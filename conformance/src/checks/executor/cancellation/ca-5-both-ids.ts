import { Gate } from '../../../peers/changes.ts';
import { begin, complete, respondWithText } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import { ask, cancelMessage } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { nameMessage, startChat } from './start-chat.ts';

export const bothIds = defineExecutorCheck({
  id: 'CAN-2.both-ids',
  level: 'MUST',
  title: 'A stop MUST affect only the request whose chat and message it names, and only if both are non-empty.',
  rules: ['CAN-2'],
  profiles: ['strict'],
  judgesConcurrency: true,
  run: async (stage, trial) => {
    const message = nameMessage(trial);
    const stopped = new Gate();
    const rest: ProviderScript = async (exchange) => {
      await stopped.wait(trial.patience);
      await complete(exchange, 'and after');
    };
    const request = await startChat(stage, trial, message, rest);
    const plain = await ask(stage, trial, async (exchange) => begin(exchange, 'before ').then(() => rest(exchange)));
    await plain.text('before ');
    const others = [
      [message.chatId, 'another'],
      ['another', message.messageId],
      [message.chatId, ''],
      ['', message.messageId],
      ['', ''],
      [null, null],
      ['', null],
      [message.chatId, null],
    ];
    for (const [chatId, messageId] of others) cancelMessage(request.session, trial, chatId, messageId);
    await (await ask(stage, trial, respondWithText('next'))).finish();
    stopped.open();
    await request.requireText('before and after', 'a request of a message to continue when others are stopped');
    await plain.requireText('before and after', 'a request without a chat to continue when others are stopped');
  },
});

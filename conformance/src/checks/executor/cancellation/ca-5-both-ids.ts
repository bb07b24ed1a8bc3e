import { Changes } from '../../../peers/changes.ts';
import { show } from '../../../peers/json-record.ts';
import { begin, chunk, complete, event, say } from '../../../peers/provider-scripts.ts';
import { ask, cancelMessage } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { nameMessage, startChat } from './start-chat.ts';

export const bothIds = defineExecutorCheck({
  id: 'CA-5',
  level: 'MUST',
  title: 'A stop MUST affect only the request whose chat and message it names, and only if both are non-empty.',
  rules: ['CAN-2'],
  profiles: ['strict'],
  judgesConcurrency: true,
  run: async (stage, trial) => {
    const message = nameMessage(trial);
    const changes = new Changes();
    let isStopped = false;
    const rest = async (exchange: Parameters<Parameters<typeof startChat>[3] & object>[0]) => {
      await changes.holds(() => isStopped, trial.patience);
      await exchange.write(event(chunk({ content: 'and after' })));
      await complete(exchange);
    };
    const asked = await startChat(stage, trial, message, rest);
    const plain = await ask(stage, trial, async (exchange) => begin(exchange, 'before ').then(() => rest(exchange)));
    await plain.text('before ');
    const others = [
      ...[
        [message.chatId, 'another'],
        ['another', message.messageId],
        [message.chatId, ''],
        ['', message.messageId],
      ],
      ...[
        ['', ''],
        [null, null],
        ['', null],
        [message.chatId, null],
      ],
    ];
    for (const [chatId, messageId] of others) cancelMessage(asked.session, trial, chatId, messageId);
    await (await ask(stage, trial, say('behind'))).finish();
    isStopped = true;
    changes.notify();
    for (const [name, each] of [
      ['of a message', asked],
      ['without a chat', plain],
    ] as const) {
      await each.finish();
      if (each.content !== 'before and after') trial.fail(`a request ${name} to continue when others are stopped`, show(each.content));
    }
  },
});

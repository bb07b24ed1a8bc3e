import { Changes } from '../../../peers/changes.ts';
import { show } from '../../../peers/json-record.ts';
import { chunk, complete, event, say } from '../../../peers/provider-scripts.ts';
import { ask, cancelMessage } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { nameMessage, startChat } from './start-chat.ts';

export const harmlessStops = defineExecutorCheck({
  id: 'CA-3',
  level: 'MUST',
  title: 'A stop before the ack, after done, or of nothing known MUST harm nothing: that request is acked once, and others go on.',
  rules: ['CAN-2', 'CAN-5', 'CBK-1'],
  run: async (stage, trial) => {
    const changes = new Changes();
    let isStopped = false;
    const bystander = await startChat(stage, trial, nameMessage(trial), async (exchange) => {
      await changes.holds(() => isStopped, trial.patience * 2);
      await exchange.write(event(chunk({ content: 'and after' })));
      await complete(exchange);
    });
    const ended = nameMessage(trial);
    const over = await ask(stage, trial, say('over'), ended);
    await over.finish();
    const unanswered = nameMessage(trial);
    const early = await ask(
      stage,
      trial,
      async (exchange) => {
        cancelMessage(early.session, trial, unanswered.chatId, unanswered.messageId);
        await say('too late')(exchange);
      },
      unanswered,
    );
    for (const { chatId, messageId } of [ended, ended, { chatId: 'nobody', messageId: 'nothing' }])
      cancelMessage(over.session, trial, chatId, messageId);
    cancelMessage(over.session, trial, null, null);
    await early.finish();
    isStopped = true;
    changes.notify();
    await bystander.finish();
    await (await ask(stage, trial, say('later'))).finish();
    if (early.call.acks.length !== 1) trial.fail('one ack of a request that was stopped before it', String(early.call.acks.length));
    if (over.call.acks.length !== 1 || over.call.dones.length !== 1)
      trial.fail('nothing more of a request that was stopped after done', show(over.call.items.map(({ args }) => args)));
    if (bystander.content !== 'before and after') trial.fail('another request to go on', show(bystander.content));
  },
});

import { Gate } from '../../../peers/changes.ts';
import { show } from '../../../peers/json.ts';
import { chunk, complete, event, say } from '../../../peers/provider-scripts.ts';
import { ask, cancelMessage } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { nameMessage, startChat } from './start-chat.ts';

/** Time for an executor to process a stop before its provider continues, in milliseconds. */
const STOP_WAIT = 4_000;

export const silenceAfterStop = defineExecutorCheck({
  id: 'CA-2',
  level: 'MUST',
  title: 'After a stop, exactly one done and no data MUST follow.',
  rules: ['CAN-1', 'CAN-5'],
  run: async (stage, trial) => {
    const message = nameMessage(trial);
    const stopped = new Gate();
    const asked = await startChat(stage, trial, message, async (exchange) => {
      await stopped.opened(trial.patience);
      for (let index = 0; index < 20 && exchange.isOpen; index += 1) await exchange.write(event(chunk({ content: 'after ' })));
      await complete(exchange);
    });
    const exchange = await asked.exchange();
    cancelMessage(asked.session, trial, message.chatId, message.messageId);
    cancelMessage(asked.session, trial, message.chatId, message.messageId);
    // Another request completes after the stop, so the stop has been processed.
    const behind = await ask(stage, trial, say('behind'));
    await Promise.race([behind.done().catch(() => undefined), exchange.changes.holds(() => !exchange.isOpen, STOP_WAIT)]);
    stopped.open();
    await asked.done();
    await (await ask(stage, trial, say('later'))).finish();
    const late = asked.call.items.find(({ args }) => JSON.stringify(args).includes('after '));
    if (late) trial.fail('no data after a stop', `the item ${show(late.args[0], 200)}, which its provider wrote after the stop`);
    if (asked.answer.errors.length > 0) trial.strictly('nothing but done after a stop', `the error item ${show(asked.answer.errors[0])}`);
    if (asked.call.dones.length !== 1) trial.fail('one {"done": true} after a stop', String(asked.call.dones.length));
  },
});

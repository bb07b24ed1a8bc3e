import { Gate } from '../../../peers/changes.ts';
import { show } from '../../../peers/json.ts';
import { chunk, complete, event, respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask, cancelMessage, completeLaterRequest } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { nameMessage, startChat } from './start-chat.ts';

/** Time for an executor to process a stop before its provider continues, in milliseconds. */
const STOP_WAIT = 4_000;

export const silenceAfterStop = defineExecutorCheck({
  id: 'CAN-5.silence-after-stop',
  level: 'MUST',
  title: 'After a stop, exactly one done and no data MUST follow.',
  rules: ['CAN-1', 'CAN-5'],
  run: async (stage, trial) => {
    const message = nameMessage(trial);
    const stopped = new Gate();
    const request = await startChat(stage, trial, message, async (exchange) => {
      await stopped.wait(trial.patience);
      for (let index = 0; index < 20 && exchange.isOpen; index += 1) await exchange.write(event(chunk({ content: 'after ' })));
      await complete(exchange);
    });
    const exchange = await request.exchange();
    cancelMessage(request.session, trial, message.chatId, message.messageId);
    cancelMessage(request.session, trial, message.chatId, message.messageId);
    // Another request completes after the stop, so the stop has been processed.
    const next = await ask(stage, trial, respondWithText('next'));
    await Promise.race([next.done().catch(() => undefined), exchange.changes.waitFor(() => !exchange.isOpen, STOP_WAIT)]);
    stopped.open();
    await request.done();
    await completeLaterRequest(stage, trial);
    const late = request.call.items.find(({ args }) => JSON.stringify(args).includes('after '));
    if (late) trial.fail('no data after a stop', `the item ${show(late.args[0], 200)}, which its provider wrote after the stop`);
    if (request.answer.errors.length > 0)
      trial.strictly('nothing but done after a stop', `the error item ${show(request.answer.errors[0])}`);
    if (request.call.dones.length !== 1) trial.fail('one {"done": true} after a stop', String(request.call.dones.length));
  },
});

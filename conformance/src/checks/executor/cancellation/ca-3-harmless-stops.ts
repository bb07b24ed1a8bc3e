import { Gate } from '../../../peers/changes.ts';
import { show } from '../../../peers/json.ts';
import { complete, respondWithText } from '../../../peers/provider/provider-scripts.ts';
import type { ProviderScript } from '../../../peers/provider/scripted-provider.ts';
import { now } from '../../../wire-log.ts';
import { ask, cancelMessage, completeLaterRequest } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { nameMessage, startChat } from './start-chat.ts';

/** Timeout for the early request to reach the provider while another is open, in milliseconds. */
const SERIAL_WAIT = 1_000;

export const harmlessStops = defineExecutorCheck({
  id: 'CAN-2.harmless-stops',
  level: 'MUST',
  title:
    'A stop before the ack, after done, or for an unknown request MUST have no side effects: that request is acked once, and others continue.',
  rules: ['CAN-2', 'CAN-5', 'CBK-1'],
  judgesConcurrency: true,
  run: async (stage, trial) => {
    const ended = nameMessage(trial);
    const over = await ask(stage, trial, respondWithText('over'), ended);
    await over.finish();
    const stopped = new Gate();
    const other = await startChat(stage, trial, nameMessage(trial), async (exchange) => {
      await stopped.wait(trial.patience * 2);
      await complete(exchange, 'and after');
    });
    const unanswered = nameMessage(trial);
    const answerAfterStop: ProviderScript = async (exchange) => {
      await stopped.wait(trial.patience);
      await respondWithText('too late')(exchange);
    };
    const early = await ask(stage, trial, answerAfterStop, unanswered);
    // An executor with concurrency 1 has not sent it yet, which is also before the ack.
    await early.call.changes.waitFor(() => early.exchanges.length > 0, SERIAL_WAIT);
    const stoppedAt = now();
    for (const { chatId, messageId } of [unanswered, ended, ended, { chatId: 'unknown-chat', messageId: 'unknown-message' }]) {
      cancelMessage(over.session, trial, chatId, messageId);
    }
    cancelMessage(over.session, trial, null, null);
    stopped.open();
    await early.finish();
    await other.finish();
    await completeLaterRequest(stage, trial);
    if (early.call.acks.length !== 1) trial.fail('one ack of a request stopped before its ack', String(early.call.acks.length));
    const more = [...over.call.acks, ...over.call.items].find(({ at }) => at > stoppedAt);
    if (more) trial.fail('nothing more from a request stopped after done', show(more.args));
    if (other.content !== 'before and after') trial.fail('another request to continue', show(other.content));
  },
});

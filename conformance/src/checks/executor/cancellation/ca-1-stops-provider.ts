import { now } from '../../../wire-log.ts';
import { cancelMessage } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { nameMessage, startChat } from './start-chat.ts';

export const stopsProvider = defineExecutorCheck({
  id: 'CAN-4',
  level: 'SHOULD',
  title: 'An executor SHOULD close its provider connection within 1 s after a request is stopped by chat and message.',
  rules: ['CAN-1', 'CAN-4'],
  limit: 1,
  run: async (stage, trial) => {
    const message = nameMessage(trial);
    const request = await startChat(stage, trial, message);
    const exchange = await request.exchange();
    const began = now();
    cancelMessage(request.session, trial, message.chatId, message.messageId);
    const abortedAt = await exchange.changes.until(() => exchange.abortedAt, trial.limit);
    if (abortedAt === undefined)
      trial.failTimeout('the provider connection to close after a stop', `it is still open after ${trial.limit / 1000} s`);
    else trial.note(`It closed the provider connection after ${Math.round(abortedAt - began)} ms.`);
  },
});

import { show } from '../../../peers/json.ts';
import { ask, cancelMessage } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import { codeOf, readFailure } from '../read-failure.ts';
import { nameMessage } from './start-chat.ts';

export const stopBeforeAck = defineExecutorCheck({
  id: 'CAN-5.stop-before-ack',
  level: 'MUST',
  title: 'A request stopped before its ack MUST get an error ack with code `cancelled`, and done.',
  rules: ['CAN-5'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    for (const stream of [true, false]) {
      const message = nameMessage(trial);
      const request = await ask(stage, trial, () => undefined, { ...message, stream });
      await request.exchange();
      cancelMessage(request.session, trial, message.chatId, message.messageId);
      await request.done();
      const failure = await readFailure(request);
      if (failure.form !== 'error-ack' || codeOf(failure) !== 'cancelled')
        trial.fail('an error ack with the code "cancelled"', `${show(failure.reported)} (${failure.form})`);
    }
  },
});

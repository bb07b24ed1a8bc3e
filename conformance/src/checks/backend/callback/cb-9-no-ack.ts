import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { requireError } from '../require-error.ts';
import { sendText } from '../test-request.ts';

export const noAck = defineBackendCheck({
  id: 'CBK-11',
  level: 'MUST',
  title: 'A call that is never acked MUST end with a defined error, within the declared timeout of the backend.',
  rules: ['CBK-11', 'ANS-5'],
  profiles: ['strict'],
  group: 'long',
  limit: 30,
  run: async (stage, trial) => {
    trial.note('If the backend waits longer on purpose, set --limit CBK-11=SECONDS, or reduce its ack timeout for this run.');
    const streamed = ask(stage, trial);
    const nonStreaming = ask(stage, trial, { stream: false });
    const late = await streamed.call();
    await nonStreaming.call();
    await requireError(streamed, trial, 'a call that is never acked');
    await requireError(nonStreaming, trial, 'a call that is never acked, not streamed');
    // This ack is too late and must have no effect.
    late.ack({ status: true });
    const after = ask(stage, trial);
    sendText(await after.begin(), 'after');
    await after.requireAnswer({ content: 'after', finish: 'stop' }, 'after a late ack of another call');
  },
});

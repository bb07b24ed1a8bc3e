import { show } from '../../../peers/json.ts';
import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendRest, textItem } from '../test-request.ts';

/** Amount sent while the caller does not read: more than the network buffers hold. */
const ITEMS = 160;
const ITEM = 64 * 1024;

/** Time without an ack after which the executor counts as blocked, or acks as unsupported, in milliseconds. */
const BLOCKED_AFTER = 700;

export const slowCaller = defineBackendCheck({
  id: 'FLW-9',
  level: 'SHOULD',
  title: 'A caller that does not read for a while SHOULD still get everything in order, or a defined error.',
  rules: ['FLW-9', 'ITM-9'],
  group: 'load',
  limit: 20,
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    const call = await request.begin();
    call.item(chunkObject({ role: 'assistant', content: 'begins' }));
    await request.text('begins');
    request.http.setReading(false);
    const texts = Array.from({ length: ITEMS }, (_, index) => `${index}`.padStart(ITEM, '.'));
    let sent = 0;
    let isAcked = true;
    let held = 0;
    // Like executors: one item at a time with acks, without waiting otherwise.
    for (const text of texts) {
      const took = await call.itemWithAck(textItem(text), isAcked ? BLOCKED_AFTER : 1);
      sent += 1;
      if (took !== undefined || !isAcked) continue;
      held = sent;
      isAcked = false;
      if (sent > 1) request.http.setReading(true);
    }
    request.http.setReading(true);
    sendRest(call);
    trial.note(
      held > 1 ? `It blocked the executor after ${((held * ITEM) / 1024 / 1024).toFixed(1)} MB.` : 'It did not block the executor.',
    );
    await request.end(trial.limit);
    const { errors } = request.answer;
    if (errors.length > 0) {
      trial.note(`It ended the answer with an error: ${show(errors[0], 120)}`);
      return;
    }
    await request.requireAnswer({ content: `begins${texts.join('')}`, finish: 'stop' }, 'after the caller did not read for a while');
  },
});

import { show } from '../../../peers/json.ts';
import { askInChat } from '../ask-in-chat.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';
import { readChatEvents } from './read-chat-events.ts';

/** Timeout for the end after an error, in milliseconds. */
const DONE_WAIT = 1_000;

export const eventsError = defineBackendCheck({
  id: 'ANS-6',
  level: 'MUST',
  title:
    'A failed answer to a chat message MUST be reported once and keep the text so far; in strict as chat:completion, followed by done.',
  rules: ['ANS-6', 'ERR-4'],
  run: async (stage, trial) => {
    for (const form of ['an error ack', 'an error item'] as const) {
      const message = `It failed for the reason ${trial.random.hex(8)}.`;
      const { request, socket, envelopes } = await askInChat(stage, trial);
      const call = await request.call(socket);
      if (form === 'an error ack') call.ack({ error: message });
      else {
        call.ack({ status: true });
        call.item(textItem('so far'));
        call.item({ error: { message } });
      }
      call.done();
      await request.end();
      const { status = 0, isStream, body } = request.http;
      const read = () => readChatEvents(envelopes(socket));
      const isHttp = isStream || status >= 400;
      if (!isHttp) {
        const { changes } = socket;
        await changes.waitFor(() => read().errors.length > 0 || read().dones > 0, trial.patience);
        await changes.waitFor(() => read().dones > 0, DONE_WAIT);
      }
      const { errors, dones, text } = read();
      const all = [...errors, ...(isHttp ? [body] : [])];
      if (all.length === 0) trial.failTimeout(`an error event for ${form}`, `none (${show(text)})`);
      if (all.length > 1) trial.fail(`one error for ${form}`, show(all));
      if (!JSON.stringify(all).includes(message)) trial.fail(`the message of ${form}, ${show(message)}`, show(all[0]));
      if (isHttp) trial.strictly(`${form} as an event`, `HTTP ${status}`);
      else if (form === 'an error item' && text !== 'so far') trial.fail('the text so far to stay', show(text));
      if (!isHttp && dones === 0) trial.strictly(`"chat:completion" with "done": true after the error`, 'none');
      if (!isHttp && dones > 1) trial.fail('one end of the answer', `${dones}`);
    }
  },
});

import { isRecord, show } from '../../../peers/json.ts';
import { askInChat, taskIds } from '../ask-in-chat.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendRest, textItem } from '../test-request.ts';
import { readChatEvents } from './read-chat-events.ts';

export const eventsForm = defineBackendCheck({
  id: 'ANS-4',
  level: 'MUST',
  title: 'An answer to a chat message MUST go as events to every socket of the user: the whole text, and done once.',
  rules: ['ANS-4', 'ANS-6', 'ENV-5'],
  run: async (stage, trial) => {
    const { request, socket: executor, envelopes } = await askInChat(stage, trial);
    const call = await request.begin(executor);
    const texts = ['one ', 'data: two ', '{"done":true} ', 'drei ü'];
    for (const text of texts) call.item(textItem(text));
    await request.http.changes.waitFor(() => request.http.end !== undefined || request.http.events.length > 0, trial.patience);
    sendRest(call);
    await request.end();
    const { json, isStream, body, status } = request.http;
    if (isStream || (isRecord(json) && 'choices' in json)) {
      trial.strictly(
        'an immediate task answer, and the answer as events',
        `the answer itself, HTTP ${status}: the events form is not supported`,
      );
      return;
    }
    if (status !== 200 || !isRecord(json)) trial.fail('an immediate task answer', `HTTP ${status} ${show(body)}`);
    if (taskIds(request).length === 0) trial.strictly('a task answer with task_ids', show(json));
    for (const [socket, whose] of [
      [executor, 'the called socket'],
      [stage.executor, 'another tab of the user'],
    ] as const) {
      const read = () => readChatEvents(envelopes(socket));
      await socket.changes.waitFor(() => read().dones > 0, trial.patience);
      const { text, dones, errors, types } = read();
      if (errors.length > 0) trial.fail(`no error at ${whose}`, show(errors[0]));
      if (dones === 0)
        trial.failTimeout(`the end of the answer at ${whose}, "chat:completion" with "done": true`, `none (${show(text)} so far)`);
      if (text !== texts.join('')) trial.fail(`the text ${show(texts.join(''))} at ${whose}`, show(text));
      if (dones > 1) trial.fail(`one end of the answer at ${whose}`, `${dones}`);
      trial.note(`Its answers come as ${[...types].sort().join(', ')}.`);
    }
  },
});

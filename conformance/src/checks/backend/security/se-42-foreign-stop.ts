import { askInChat, stopPaths } from '../ask-in-chat.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';

export const foreignStop = defineBackendCheck({
  id: 'ANS-7.foreign-stop',
  level: 'SHOULD',
  title: 'A stop requested by another user SHOULD be refused and have no effect.',
  rules: ['ANS-7'],
  run: async (stage, trial) => {
    const { otherToken } = stage.options;
    const other = await stage.other();
    const chat = await askInChat(stage, trial);
    const { request, socket, envelopes } = chat;
    const call = await request.begin(socket);
    call.item(textItem('begins'));
    await request.http.waitForEnd(trial.patience);
    for (const path of stopPaths(chat)) {
      const stopped = stage.request(path, { method: 'POST', body: {}, token: otherToken ?? null }, trial.wire);
      await stopped.waitForEnd(trial.patience);
    }
    await Promise.all([other.roundTrip(trial.wire), socket.roundTrip(trial.wire)]);
    const cancel = envelopes(socket).find(({ type }) => type === 'chat:tasks:cancel' || type === 'task-cancelled');
    call.done();
    if (cancel) trial.fail('no stop of a request by another user', `"${cancel.type}" at the executor`);
  },
});

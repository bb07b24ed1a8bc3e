import { show } from '../../../peers/json.ts';
import { askInChat, stopPaths } from '../ask-in-chat.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';

const CANCEL_TYPES: readonly (string | undefined)[] = ['chat:tasks:cancel', 'task-cancelled'];

export const stop = defineBackendCheck({
  id: 'ANS-7.stop',
  level: 'SHOULD',
  title: 'When the answer to a message of a chat is stopped, its executor SHOULD be told within a second, by chat and message.',
  rules: ['ANS-7', 'CAN-1', 'CAN-7'],
  limit: 1,
  run: async (stage, trial) => {
    const chat = await askInChat(stage, trial);
    const { request, socket, envelopes } = chat;
    const call = await request.begin(socket);
    call.item(textItem('begins'));
    await request.http.waitForEnd(trial.patience);
    const answers: string[] = [];
    for (const path of stopPaths(chat)) {
      const stopped = stage.request(path, { method: 'POST', body: {} }, trial.wire);
      await stopped.waitForEnd(trial.patience);
      answers.push(`HTTP ${stopped.status ?? 'none'} at ${path}`);
      const isCancelled = () => envelopes(socket).some(({ type }) => CANCEL_TYPES.includes(type));
      if (await socket.changes.waitFor(isCancelled, trial.limit)) {
        const { type } = envelopes(socket).find((envelope) => CANCEL_TYPES.includes(envelope.type)) ?? {};
        trial.note(`A stop reaches the executor as ${type}, ${path.includes('/chat/') ? 'requested by chat' : 'requested by task'}.`);
        call.done();
        return;
      }
    }
    call.done();
    trial.failTimeout(
      `"chat:tasks:cancel" with the chat and the message within ${trial.limit / 1000} s`,
      `none (${show(answers.join('; '))})`,
    );
  },
});

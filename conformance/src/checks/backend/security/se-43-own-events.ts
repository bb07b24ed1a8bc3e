import { askInChat } from '../ask-in-chat.ts';
import { sendText } from '../asked.ts';
import { defineBackendCheck } from '../define-backend-check.ts';

export const ownEvents = defineBackendCheck({
  id: 'SE-43',
  level: 'MUST',
  title: 'Nothing of a chat MUST reach a socket of another user, or one without a valid token.',
  rules: ['ENV-5', 'SES-6'],
  run: async (stage, trial) => {
    const anonymous = stage.open(undefined, 'a socket without a token', trial.wire);
    const isIn = await anonymous.connect(trial.patience);
    const other = stage.hasOther ? await stage.other() : undefined;
    const secret = `secret-${trial.random.hex(12)}`;
    const { asked, chatId, socket: executor } = await askInChat(stage, trial);
    sendText(await asked.begin(executor), secret);
    await asked.http.changes.holds(() => asked.http.end !== undefined, trial.patience);
    const isOver = () => executor.envelopes.some(({ payload }) => JSON.stringify(payload).includes(secret));
    if (!asked.http.isStream) await executor.changes.holds(isOver, trial.patience);
    for (const [socket, whose] of [
      [other, 'a socket of another user'],
      [isIn ? anonymous : undefined, 'a socket without a token'],
    ] as const) {
      await socket?.request('heartbeat', {}, 500, trial.wire);
      const leak = [...(socket?.envelopes ?? []), ...(socket?.strays ?? [])].find((event) => {
        const text = JSON.stringify(event);
        return text.includes(secret) || text.includes(chatId) || text.includes(asked.word);
      });
      if (leak) trial.fail(`nothing of a chat at ${whose}`, JSON.stringify(leak).slice(0, 300));
    }
    if (other === undefined) await stage.other();
  },
});

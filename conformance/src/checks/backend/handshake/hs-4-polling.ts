import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';

export const polling = defineBackendCheck({
  id: 'SES-1.polling',
  level: 'SHOULD',
  title: 'If long polling is allowed, a session that starts with it and is upgraded SHOULD behave the same.',
  rules: ['SES-1', 'ITM-9'],
  run: async (stage, trial) => {
    const { token } = stage.options;
    const socket = stage.open({ token }, 'over polling', trial.wire, ['polling', 'websocket']);
    if (!(await socket.connect(trial.patience))) {
      trial.note('It refuses long polling, like released backends.');
      return;
    }
    await socket.join(token, trial.patience);
    const texts = Array.from({ length: 200 }, (_, index) => `${index},`);
    const request = ask(stage, trial, { sessionId: socket.id ?? '' });
    sendText(await request.begin(socket), ...texts);
    await request.requireAnswer({ content: texts.join(''), finish: 'stop' }, 'over long polling, upgraded mid-stream');
  },
});

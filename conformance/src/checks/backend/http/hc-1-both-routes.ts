import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';

export const bothRoutes = defineBackendCheck({
  id: 'ANS-1.both-routes',
  level: 'MUST',
  title: 'Completions MUST also be served at /v1/chat/completions, for OpenAI clients.',
  rules: ['ANS-1'],
  profiles: ['strict'],
  run: async (stage, trial) => {
    const request = ask(stage, trial, { path: '/v1/chat/completions' });
    sendText(await request.begin(), 'there');
    await request.requireAnswer({ content: 'there', finish: 'stop' }, 'from /v1/chat/completions');
  },
});

import { show } from '../../../peers/json.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText } from '../test-request.ts';

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const channelForm = defineBackendCheck({
  id: 'CHN-1',
  level: 'MUST',
  title: 'A channel MUST be named {user id}:{session id}:{uuid}: the caller, the called session, and a random UUID.',
  rules: ['CHN-1'],
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    const call = await request.begin();
    sendText(call, 'named');
    await request.end();
    const parts = call.channel.split(':');
    const [user = '', session = '', unique = ''] = parts;
    const { id, userId } = stage.executor;
    if (parts.length !== 3 || parts.includes('')) trial.fail('three parts, separated by colons', show(call.channel));
    if (userId !== '' && user !== userId) trial.fail(`the id of the caller as the first part, ${show(userId)}`, show(call.channel));
    if (session !== id) trial.fail(`the id of the called session as the second part, ${show(id)}`, show(call.channel));
    if (!UUID_4.test(unique)) trial.strictly('a random UUID (version 4) as the third part', show(call.channel));
  },
});

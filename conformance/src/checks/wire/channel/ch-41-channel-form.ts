import { show } from '../../../peers/json.ts';
import { defineCallCheck } from '../define-wire-check.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const channelForm = defineCallCheck({
  id: 'CHN-1.wire',
  level: 'MUST',
  title: 'A channel MUST be named {user id}:{session id}:{uuid}: the caller, the called session, and a random UUID.',
  rules: ['CHN-1'],
  judge: ({ channel = '', data }, trial) => {
    const [user = '', session = '', name = '', ...more] = channel.split(':');
    const isValid = user !== '' && session === data['session_id'] && UUID.test(name) && more.length === 0;
    if (!isValid) trial.fail(`{user id}:${show(data['session_id'])}:{uuid}`, show(channel));
  },
});

import { show } from '../../../peers/json.ts';
import { chunkObject } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendRest, sendText, textItem } from '../test-request.ts';

export const finishedChannel = defineBackendCheck({
  id: 'CHN-8',
  level: 'MUST',
  title: 'Items on an ended or unknown channel MUST have no effect, and a channel name MUST NOT be reused.',
  rules: ['CHN-8', 'CHN-3'],
  judgesConcurrency: true,
  run: async (stage, trial) => {
    const socket = await stage.connect('with channels that end', trial.wire);
    const askHere = () => ask(stage, trial, { sessionId: socket.id ?? '' });
    const ended = askHere();
    const old = await ended.begin(socket);
    sendText(old, 'ended');
    await ended.requireAnswer({ content: 'ended', finish: 'stop' });
    const refused = askHere();
    const failed = await refused.call(socket);
    failed.ack({ error: 'It failed.' });
    await refused.end();
    const live = askHere();
    const call = await live.begin(socket);
    call.item(chunkObject({ role: 'assistant', content: 'before ' }));
    const never = [socket.userId || 'user', socket.id ?? 'session', trial.random.uuid()].join(':');
    for (const channel of [old.channel, failed.channel, never]) {
      for (const value of [textItem('late '), { error: { message: 'late' } }, { done: true }]) socket.emit(channel, value, trial.wire);
    }
    sendRest(call, 'after');
    await live.requireAnswer({ content: 'before after', finish: 'stop' }, 'despite traffic on ended channels');
    const next = askHere();
    const fresh = await next.begin(socket);
    sendText(fresh, 'next');
    await next.requireAnswer({ content: 'next', finish: 'stop' }, 'after traffic on ended channels');
    const names = [old, failed, call, fresh].map(({ channel }) => channel);
    if (new Set(names).size < names.length) trial.fail('a new channel', show(names));
  },
});

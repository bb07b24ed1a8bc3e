import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';

export const acksEach = defineBackendCheck({
  id: 'FLW-8.acks-each',
  level: 'SHOULD',
  title: 'Each item SHOULD be acked in order once it is handed on, and immediately if its channel has ended.',
  rules: ['FLW-8'],
  limit: 3,
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    const call = await request.begin();
    const order: string[] = [];
    const send = (name: string, value: unknown) =>
      call.itemWithAck(value, trial.limit).then((took) => took !== undefined && order.push(name));
    const sent = [
      send('first', textItem('one ')),
      send('second', textItem('two')),
      send('list', [1]),
      send('done', { done: true }),
      send('late', textItem('late')),
    ];
    await Promise.all(sent);
    await request.end();
    const missing = ['first', 'second', 'list', 'done', 'late'].filter((name) => !order.includes(name));
    if (missing.length > 0) trial.fail('an ack of each item', `none for ${missing.join(', ')} within ${trial.limit / 1000} s`);
    if (order.indexOf('first') > order.indexOf('second')) trial.fail('acks in order', order.join(', '));
  },
});

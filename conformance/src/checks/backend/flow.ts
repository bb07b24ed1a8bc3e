import { backendChecks } from '../define-checks.ts';
import { ask, begin, textItem } from './test-request.ts';

const ITEMS = 20;
const ACK_WAIT = 1_000;

export const BACKEND_FLOW = backendChecks({
  'FLW-8.reports-acks': {
    title: 'A backend MAY ack the items of a channel: reports whether it does, and how soon.',
    also: ['FLW-9'],
    group: 'load',
    run: async (stage, trial) => {
      const { request, call } = await begin(stage, trial);
      const times: number[] = [];
      for (let index = 0; index < ITEMS; index += 1) {
        const took = await call.itemWithAck(textItem(`${index} `), ACK_WAIT);
        if (took === undefined) break;
        times.push(took);
      }
      const last = await call.itemWithAck({ done: true }, ACK_WAIT);
      const late = await call.itemWithAck(textItem('late'), ACK_WAIT);
      await request.end();
      times.sort((one, other) => one - other);
      if (times.length < ITEMS) trial.note(`It acks ${times.length === 0 ? 'no items' : `only ${times.length} of ${ITEMS} items`}.`);
      else trial.note(`It acks items: half of them within ${times[ITEMS / 2]?.toFixed(1)} ms, all within ${times.at(-1)?.toFixed(1)} ms.`);
      trial.note(
        `It ${last === undefined ? 'does not ack' : 'acks'} done, and ${late === undefined ? 'does not ack' : 'acks'} an item of an ended channel.`,
      );
    },
  },
  'FLW-8.acks-each': {
    title: 'Each item SHOULD be acked in order once it is handed on, and immediately if its channel has ended.',
    limit: 3,
    run: async (stage, trial) => {
      const { request, call } = await begin(stage, trial);
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

      const failed = ask(stage, trial);
      const broken = await failed.begin();
      const dropped = `data: {"error":{"message":"It failed."}}\n\ndata: ${JSON.stringify(textItem('dropped'))}\n\n`;
      if ((await broken.itemWithAck(dropped, trial.limit)) === undefined)
        trial.fail('an ack of an item with an error and text', `none within ${trial.limit / 1000} s`);
      const refused = ask(stage, trial);
      const early = await refused.call();
      const took = early.itemWithAck(textItem('early'), trial.limit);
      early.ack({ error: 'It failed.' });
      if ((await took) === undefined) trial.fail('an ack of an item before an error ack', `none within ${trial.limit / 1000} s`);
    },
  },
});

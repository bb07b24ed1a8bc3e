import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { textItem } from '../test-request.ts';

const ITEMS = 20;

/** Ack timeout, in milliseconds. */
const ACK_WAIT = 1_000;

export const acks = defineBackendCheck({
  id: 'FLW-8.reports-acks',
  level: 'MAY',
  title: 'A backend MAY ack the items of a channel: reports whether it does, and how soon.',
  rules: ['FLW-8', 'FLW-9'],
  group: 'load',
  run: async (stage, trial) => {
    const request = ask(stage, trial);
    const call = await request.begin();
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
});

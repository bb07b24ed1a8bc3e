import { pause } from '../../peers/changes.ts';
import { begin, chunk, event } from '../../peers/provider/provider-scripts.ts';
import { ask } from './ask.ts';
import { defineStackCheck } from './define-stack-check.ts';

/** Interval between events of an endless stream, in milliseconds. */
const PACE = 20;

export const disconnect = defineStackCheck({
  id: 'CAN-4.stack',
  level: 'SHOULD',
  title: 'When the caller disconnects, the provider connection SHOULD be closed soon.',
  rules: ['CAN-4', 'CAN-7'],
  limit: 2,
  run: async (stage, trial) => {
    const request = ask(stage, trial, async (exchange) => {
      await begin(exchange, 'first ');
      for (let number = 0; exchange.isOpen && number < 1_000; number += 1) {
        await exchange.write(event(chunk({ content: `${number} ` })));
        await pause(PACE);
      }
    });
    const exchange = await request.exchange();
    await request.text('first ');
    request.http.abort();
    const isClosed = await exchange.changes.waitFor(() => exchange.abortedAt !== undefined, trial.limit);
    exchange.reset();
    if (!isClosed)
      trial.fail(`the provider connection to close within ${trial.limit / 1000} s after the caller disconnects`, 'it is still open');
  },
});

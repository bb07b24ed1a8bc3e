import { pause } from '../../peers/changes.ts';
import { begin, chunk, event } from '../../peers/provider-scripts.ts';
import { ask } from './asked.ts';
import { defineStackCheck } from './define-stack-check.ts';

/** Milliseconds between two events of a stream that goes on until somebody stops it. */
const PACE = 20;

export const hangUp = defineStackCheck({
  id: 'CA-1',
  level: 'SHOULD',
  title: 'When the caller hangs up, the provider’s connection SHOULD be closed soon.',
  rules: ['CAN-4', 'CAN-7'],
  limit: 2,
  run: async (stage, trial) => {
    const asked = ask(stage, trial, async (exchange) => {
      await begin(exchange, 'first ');
      for (let number = 0; exchange.isOpen && number < 1_000; number += 1) {
        await exchange.write(event(chunk({ content: `${number} ` })));
        await pause(PACE);
      }
    });
    const exchange = await asked.exchange();
    await asked.text('first ');
    asked.http.hangUp();
    const isClosed = await exchange.changes.holds(() => exchange.abortedAt !== undefined, trial.limit);
    exchange.reset();
    if (!isClosed)
      trial.fail(`the provider’s connection closed within ${trial.limit / 1000} s of the caller’s hanging up`, 'it is still open');
  },
});

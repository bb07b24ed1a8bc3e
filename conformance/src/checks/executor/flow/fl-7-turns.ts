import { Gate } from '../../../peers/changes.ts';
import { chunk, complete, event, respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { now } from '../../../wire-log.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

/** Deltas of the long stream, alternating between two kinds so that they cannot be merged. */
const LONG = 80;

/** Maximum number of items of the long stream before the short one gets its turn. */
const MAX_ITEMS_BEFORE = 6;

export const turns = defineExecutorCheck({
  id: 'FLW-2',
  level: 'SHOULD',
  title: 'Channels with pending items SHOULD take turns: a short answer does not wait for a long one.',
  rules: ['FLW-2'],
  profiles: ['strict'],
  group: 'slow-acks',
  run: async (stage, trial) => {
    const shortRequested = new Gate();
    const long = await ask(stage, trial, async (exchange) => {
      exchange.head();
      const deltas = Array.from({ length: LONG }, (_, index) => (index % 2 === 0 ? { content: 'c' } : { reasoning_content: 'r' }));
      await exchange.write([{ role: 'assistant', content: '' }, ...deltas].map((delta) => event(chunk(delta))).join(''));
      await shortRequested.wait(trial.patience);
      await complete(exchange);
    });
    await long.call.changes.waitFor(() => long.call.itemCount > 3, trial.patience);
    let requestedAt = 0;
    const short = await ask(stage, trial, async (exchange) => {
      requestedAt = now();
      await respondWithText('short')(exchange);
    });
    shortRequested.open();
    await short.text('short');
    const shortAt = short.call.items[0]?.at ?? 0;
    // Without acks there are no turns. After a stall, which a busy computer causes, an executor may stop asking for acks (FLW-1).
    const before = long.call.items.filter(({ at, wantsAck }) => wantsAck && at > requestedAt && at < shortAt).length;
    await Promise.all([long.finish(), short.finish()]);
    trial.note(`${before} items of the long answer were sent before the short answer.`);
    if (before > MAX_ITEMS_BEFORE && long.call.items.some(({ at }) => at > requestedAt))
      trial.fail('a turn for the short answer', `${before} items of the long one before it`);
  },
});

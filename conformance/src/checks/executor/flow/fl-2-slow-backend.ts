import type { ReceivedItem } from '../../../peers/backend/call.ts';
import type { Trial } from '../../../trial.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import type { ExecutorStage } from '../executor-stage.ts';
import { askPaced } from './ask-paced.ts';
import { measureDelay } from './measure-delay.ts';

const PER_SECOND = 1_000;
const SECONDS = 3;

/** Backend time per item, in milliseconds; the same as in the options of the group. */
const TIME_PER_ITEM = 20;

/** Maximum number of un-acked items. */
const MAX_UNACKED = 8;

/**
 * Time without an item, in milliseconds, after which the computer counts as busy. An executor may believe after 400 ms that the backend does
 * not ack (rule FLW-6), and on a busy computer items also arrive late.
 */
const STALL = 200;

export const slowBackend = defineExecutorCheck({
  id: 'FLW-1',
  level: 'SHOULD',
  title:
    'With a backend that takes 20 ms per item and a provider of 1,000 deltas/s, an executor SHOULD finish within 0.5 s of the last delta, with the same text and few un-acked items.',
  rules: ['FLW-1', 'FLW-3'],
  group: 'slow-acks',
  limit: 0.5,
  run: async (stage, trial) => {
    const answers: (readonly ReceivedItem[])[] = [];
    const lag = await measureDelay(trial.limit, async () => {
      const measured = await measure(stage, trial);
      answers.push(measured.items);
      return measured.lag;
    });
    const [items = []] = answers;
    if (lag > trial.limit)
      trial.fail(`the end within ${trial.limit} ms after the last delta`, `${Math.round(lag)} ms, with ${items.length} items`);
    // On a busy computer acks may arrive late.
    const stall = items.findIndex(({ at }, index) => at - (items[index - 1]?.at ?? at) > STALL);
    const judged = stall === -1 ? items : items.slice(0, stall);
    if (judged.some(({ wantsAck }) => !wantsAck)) trial.strictly('items that request an ack', 'some that do not');
    const unacked = Math.max(...judged.map(({ unackedBefore }) => unackedBefore)) + 1;
    if (unacked > MAX_UNACKED) trial.strictly(`at most ${MAX_UNACKED} un-acked items`, String(unacked));
  },
});

/** Asks once. Returns the items, and how long after the last delta the last item was taken, in milliseconds. */
async function measure(stage: ExecutorStage, trial: Trial): Promise<{ items: readonly ReceivedItem[]; lag: number }> {
  const { request, content, deltas, writtenAt } = await askPaced(stage, trial, PER_SECOND * SECONDS, PER_SECOND);
  await request.finish();
  const { items } = request.call;
  // Items are processed sequentially, with or without an ack.
  let takenAt = 0;
  for (const { at } of items) takenAt = Math.max(takenAt, at) + TIME_PER_ITEM;
  const lag = takenAt - (writtenAt.at(-1) ?? 0);
  request.requireAnswer({ content, finish: 'stop' }, '');
  trial.note(`${deltas.length} deltas in ${items.length} items; the last was taken ${Math.round(lag)} ms after the last delta.`);
  return { items, lag };
}

import type { Trial } from '../../../trial.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import type { ExecutorStage } from '../executor-stage.ts';
import { askPaced } from './ask-paced.ts';
import { measureDelay } from './measure-delay.ts';

const PER_SECOND = 500;
const SECONDS = 2;

export const noAcks = defineExecutorCheck({
  id: 'FLW-6.no-acks',
  level: 'MUST',
  title: 'With a backend that never acks items, a stream MUST still complete, in order, within 1 s of the last delta.',
  rules: ['FLW-6'],
  group: 'no-acks',
  limit: 1,
  run: async (stage, trial) => {
    const lag = await measureDelay(trial.limit, () => measureLag(stage, trial));
    if (lag > trial.limit) trial.failTimeout(`the end within ${trial.limit} ms after the last delta`, `${Math.round(lag)} ms`);
  },
});

/** Asks once. Returns how long after the last delta the last item came, in milliseconds. */
async function measureLag(stage: ExecutorStage, trial: Trial): Promise<number> {
  const { request, content, deltas, writtenAt } = await askPaced(stage, trial, PER_SECOND * SECONDS, PER_SECOND);
  await request.finish();
  request.requireAnswer({ content, finish: 'stop' }, 'without any ack');
  const { items } = request.call;
  const lag = (items.at(-1)?.at ?? 0) - (writtenAt.at(-1) ?? 0);
  trial.note(`${deltas.length} deltas in ${items.length} items; the last came ${Math.round(lag)} ms after the last delta.`);
  return lag;
}

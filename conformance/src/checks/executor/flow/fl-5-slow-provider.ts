import type { ReceivedItem } from '../../../peers/backend/call.ts';
import type { Trial } from '../../../trial.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';
import type { ExecutorStage } from '../executor-stage.ts';
import { askPaced } from './ask-paced.ts';
import { measureDelay } from './measure-delay.ts';

const PER_SECOND = 10;
const DELTAS = 25;

export const slowProvider = defineExecutorCheck({
  id: 'FLW-3',
  level: 'MUST',
  title: 'A slow provider (10 deltas/s) MUST NOT be delayed: the median delay that an executor adds is under 200 ms.',
  rules: ['FLW-3'],
  group: 'quiet',
  limit: 0.2,
  run: async (stage, trial) => {
    const median = await measureDelay(trial.limit, () => measureMedian(stage, trial));
    if (median > trial.limit) trial.failTimeout(`a median delay under ${trial.limit} ms`, `${Math.round(median)} ms`);
  },
});

/** Asks once. Returns the median delay of a delta, in milliseconds. */
async function measureMedian(stage: ExecutorStage, trial: Trial): Promise<number> {
  const { request, content, deltas, writtenAt } = await askPaced(stage, trial, DELTAS, PER_SECOND);
  await request.finish((DELTAS / PER_SECOND) * 1000 + trial.patience);
  if (request.content !== content) trial.fail('the whole text', JSON.stringify(request.content));
  const delays = findDelays(request.call.items, deltas, writtenAt).sort((one, other) => one - other);
  const median = delays[Math.floor(delays.length / 2)] ?? Number.POSITIVE_INFINITY;
  trial.note(`The median delay is ${median.toFixed(1)} ms, the longest ${(delays.at(-1) ?? 0).toFixed(1)} ms.`);
  return median;
}

/** Delay of each delta, from write to arrival of its end. */
function findDelays(items: readonly ReceivedItem[], deltas: readonly string[], writtenAt: readonly number[]): number[] {
  const arrivals: number[] = [];
  for (const { at, args } of items) {
    const text = JSON.stringify(args);
    while (arrivals.length < deltas.length && text.includes(`${deltas[arrivals.length]}`)) arrivals.push(at);
  }
  return arrivals.map((at, index) => at - (writtenAt[index] ?? at));
}

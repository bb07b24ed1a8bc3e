import type { ReceivedItem } from '../../peers/backend/call.ts';
import { Gate } from '../../peers/changes.ts';
import { show } from '../../peers/json.ts';
import { begin, chunkEvent, complete, respondWithText, sendBody, textStream } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { now } from '../../wire-log.ts';
import { executorChecks } from '../define-checks.ts';
import { ask, askAndFinish } from './ask.ts';
import { askPaced } from './ask-paced.ts';
import type { ExecutorStage } from './executor-stage.ts';

/** How often a delay is measured at most: a computer with more tasks than cores can cause one long delay, but rarely three. */
const MAX_MEASUREMENTS = 3;

/** A delay of this many times the limit is not the computer's: it is not measured again. */
const HOPELESS_FACTOR = 20;
const PER_SECOND = 1_000;
const SECONDS = 3;

/** Backend time per item, in milliseconds; the same as in the options of the group. */
const TIME_PER_ITEM = 20;
const MAX_UNACKED = 8;

/**
 * Time without an item, in milliseconds, after which the computer counts as busy. An executor may believe after 400 ms that the backend does
 * not ack (rule FLW-6), and on a busy computer items also arrive late.
 */
const STALL = 200;
const NO_ACKS_PER_SECOND = 500;
const NO_ACKS_SECONDS = 2;
const SLOW_PROVIDER_PER_SECOND = 10;
const DELTAS = 25;

/** Deltas of the long stream, alternating between two kinds so that they cannot be merged. */
const LONG = 80;

/** Maximum number of items of the long stream before the short one gets its turn. */
const MAX_ITEMS_BEFORE = 6;

export const EXECUTOR_FLOW = executorChecks({
  'ITM-2': {
    title: 'One item MUST contain at most one event, and MUST never be a list, a number or null: readers lose the text of combined events.',
    also: ['ITM-1'],
    run: async (stage, trial) => {
      const texts = Array.from({ length: 60 }, (_, index) => `${index} `);
      const request = await askAndFinish(stage, trial, sendBody(textStream(texts)));
      for (const { read } of request.call.items) if (read.fault !== undefined) trial.fail('one event in one item', read.fault);
      request.requireAnswer({ content: texts.join(''), finish: 'stop' }, '');
      const text = request.call.items.find(({ read }) => read.isText);
      if (text) trial.strictly('objects as items', `the text ${JSON.stringify(text.args[0]).slice(0, 120)}`);
    },
    audit: (stages, trial) => {
      for (const { read } of stages.flatMap(({ calls }) => calls.flatMap(({ items }) => items))) {
        if (read.fault !== undefined) trial.fail('one event in each item of the run', read.fault);
      }
    },
  },
  'FLW-1': {
    title:
      'With a backend that takes 20 ms per item and a provider of 1,000 deltas/s, an executor SHOULD finish within 0.5 s of the last delta, with the same text and few un-acked items.',
    also: ['FLW-3'],
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
  },
  'FLW-6.no-acks': {
    title: 'With a backend that never acks items, a stream MUST still complete, in order, within 1 s of the last delta.',
    group: 'no-acks',
    limit: 1,
    run: async (stage, trial) => {
      const lag = await measureDelay(trial.limit, () => measureLag(stage, trial));
      if (lag > trial.limit) trial.failTimeout(`the end within ${trial.limit} ms after the last delta`, `${Math.round(lag)} ms`);
    },
  },
  'FLW-3': {
    title: 'A slow provider (10 deltas/s) MUST NOT be delayed: the median delay that an executor adds is under 200 ms.',
    group: 'quiet',
    limit: 0.2,
    run: async (stage, trial) => {
      const median = await measureDelay(trial.limit, () => measureMedian(stage, trial));
      if (median > trial.limit) trial.failTimeout(`a median delay under ${trial.limit} ms`, `${Math.round(median)} ms`);
    },
  },
  'FLW-2': {
    title: 'Channels with pending items SHOULD take turns: a short answer does not wait for a long one.',
    profiles: ['strict'],
    group: 'slow-acks',
    run: async (stage, trial) => {
      const shortRequested = new Gate();
      const long = await ask(stage, trial, async (exchange) => {
        exchange.head();
        const deltas = Array.from({ length: LONG }, (_, index) => (index % 2 === 0 ? { content: 'c' } : { reasoning_content: 'r' }));
        await exchange.write([{ role: 'assistant', content: '' }, ...deltas].map((delta) => chunkEvent(delta)).join(''));
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
  },
  'FLW-6.acks-stop': {
    title: 'If a backend stops acking mid-stream, an executor MUST hold back only that channel, and still send its error item and done.',
    profiles: ['strict'],
    group: 'acks-stop',
    limit: 12,
    run: async (stage, trial) => {
      const breaking = new Gate();
      const blocked = await ask(stage, trial, async (exchange) => {
        await begin(exchange, 'begins ');
        await blocked.text('begins ');
        stage.backend.behavior.itemAcks = 'never';
        for (let index = 0; index < 5; index += 1) await exchange.write(chunkEvent({ content: `${index} ` }));
        await breaking.wait(trial.limit * 2);
        exchange.reset();
      });
      await blocked.text('0 ');
      // The channel above waits for an ack that never arrives; these two are independent.
      const nonStreaming = await ask(stage, trial, respondWithText('whole'), { stream: false });
      await nonStreaming.done(trial.limit);
      // One chunk only: later items of this channel may wait for the ack of the first.
      const other = await ask(stage, trial, async (exchange) => {
        exchange.head();
        await exchange.write(chunkEvent({ role: 'assistant', content: 'another' }));
      });
      await other.text('another', trial.limit);
      breaking.open();
      await blocked.done(trial.limit);
      if (blocked.answer.errors.length !== 1)
        trial.fail('an error item and done for a stream that breaks while an ack is missing', show(blocked.call.items.at(-1)?.args));
    },
  },
});

/**
 * The shortest of up to three measurements of a delay. Ends with the first that is within the limit.
 * @param limit - in the unit of the measurements
 */
async function measureDelay(limit: number, measure: () => Promise<number>): Promise<number> {
  let shortest = await measure();
  for (let count = 1; count < MAX_MEASUREMENTS && shortest > limit && shortest < HOPELESS_FACTOR * limit; count += 1)
    shortest = Math.min(shortest, await measure());
  return shortest;
}

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

/** Asks once. Returns how long after the last delta the last item came, in milliseconds. */
async function measureLag(stage: ExecutorStage, trial: Trial): Promise<number> {
  const { request, content, deltas, writtenAt } = await askPaced(stage, trial, NO_ACKS_PER_SECOND * NO_ACKS_SECONDS, NO_ACKS_PER_SECOND);
  await request.finish();
  request.requireAnswer({ content, finish: 'stop' }, 'without any ack');
  const { items } = request.call;
  const lag = (items.at(-1)?.at ?? 0) - (writtenAt.at(-1) ?? 0);
  trial.note(`${deltas.length} deltas in ${items.length} items; the last came ${Math.round(lag)} ms after the last delta.`);
  return lag;
}

/** Asks once. Returns the median delay of a delta, in milliseconds. */
async function measureMedian(stage: ExecutorStage, trial: Trial): Promise<number> {
  const { request, content, deltas, writtenAt } = await askPaced(stage, trial, DELTAS, SLOW_PROVIDER_PER_SECOND);
  await request.finish((DELTAS / SLOW_PROVIDER_PER_SECOND) * 1000 + trial.patience);
  if (request.content !== content) trial.fail('the whole text', JSON.stringify(request.content));
  const delays = findDelays(request.call.items, deltas, writtenAt).sort((one, other) => one - other);
  const median = delays[Math.floor(delays.length / 2)] ?? Number.POSITIVE_INFINITY;
  trial.note(`The median delay is ${median.toFixed(1)} ms, the longest ${(delays.at(-1) ?? 0).toFixed(1)} ms.`);
  return median;
}

function findDelays(items: readonly ReceivedItem[], deltas: readonly string[], writtenAt: readonly number[]): number[] {
  const arrivals: number[] = [];
  for (const { at, args } of items) {
    const text = JSON.stringify(args);
    while (arrivals.length < deltas.length && text.includes(`${deltas[arrivals.length]}`)) arrivals.push(at);
  }
  return arrivals.map((at, index) => at - (writtenAt[index] ?? at));
}

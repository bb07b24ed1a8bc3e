import { show } from '../../peers/json.ts';
import { chunkObject } from '../../peers/provider/provider-scripts.ts';
import { backendChecks } from '../define-checks.ts';
import { ask, begin, sendRest, sendText, type TestRequest, textItem } from './test-request.ts';

/** Amount sent while the caller does not read: more than the network buffers hold. */
const ITEMS = 160;
const ITEM = 64 * 1024;

/** Time without an ack after which the executor counts as blocked, or acks as unsupported, in milliseconds. */
const BLOCKED_AFTER = 700;
const REQUESTS = 50;
const CONCURRENCY_ITEMS = 6;

/** Timeout for the calls of queued requests, in milliseconds. */
const QUEUE_WAIT = 1_000;

type Request = { readonly request: TestRequest; readonly texts: readonly string[] };

const isFirst = (waiting: readonly Request[]) => waiting.length === REQUESTS;

export const BACKEND_ORDER = backendChecks({
  'FLW-9': {
    title: 'A caller that does not read for a while SHOULD still get everything in order, or a defined error.',
    also: ['ITM-9'],
    group: 'load',
    limit: 20,
    run: async (stage, trial) => {
      const { request, call } = await begin(stage, trial);
      call.item(chunkObject({ role: 'assistant', content: 'begins' }));
      await request.text('begins');
      request.http.setReading(false);
      const texts = Array.from({ length: ITEMS }, (_, index) => `${index}`.padStart(ITEM, '.'));
      let sent = 0;
      let isAcked = true;
      let held = 0;
      // Like executors: one item at a time with acks, without waiting otherwise.
      for (const text of texts) {
        const took = await call.itemWithAck(textItem(text), isAcked ? BLOCKED_AFTER : 1);
        sent += 1;
        if (took !== undefined || !isAcked) continue;
        held = sent;
        isAcked = false;
        if (sent > 1) request.http.setReading(true);
      }
      request.http.setReading(true);
      sendRest(call);
      trial.note(
        held > 1 ? `It blocked the executor after ${((held * ITEM) / 1024 / 1024).toFixed(1)} MB.` : 'It did not block the executor.',
      );
      await request.end(trial.limit);
      const { errors } = request.answer;
      if (errors.length > 0) {
        trial.note(`It ended the answer with an error: ${show(errors[0], 120)}`);
        return;
      }
      await request.requireAnswer({ content: `begins${texts.join('')}`, finish: 'stop' }, 'after the caller did not read for a while');
    },
  },
  'ITM-9.backend-concurrency': {
    title: 'Each of fifty concurrent requests MUST be called once, and get only its own text and one end.',
    also: ['CBK-12'],
    group: 'load',
    limit: 20,
    judgesConcurrency: true,
    run: async (stage, trial) => {
      const requests: readonly Request[] = Array.from({ length: REQUESTS }, (_, index) => ({
        request: ask(stage, trial),
        texts: Array.from({ length: CONCURRENCY_ITEMS }, (_item, position) => `${index}-${trial.random.hex(6)}-${position} `),
      }));
      let waiting = requests;
      while (waiting.length > 0) {
        const isCalled = ({ request }: (typeof requests)[number]) => request.callOn(stage.executor) !== undefined;
        // All are open before the first answer, unless the backend queues some.
        await stage.executor.changes.waitFor(() => waiting.every(isCalled), isFirst(waiting) ? trial.limit / 4 : QUEUE_WAIT);
        const called = waiting.filter(isCalled);
        if (called.length === 0) {
          await waiting[0]?.request.call(stage.executor, trial.limit);
          continue;
        }
        waiting = waiting.filter((request) => !called.includes(request));
        if (waiting.length > 0) trial.note('It queues some requests.');
        await answerTogether(called);
      }
      for (const { request, texts } of requests) {
        await request.requireAnswer({ content: texts.join(''), finish: 'stop' }, 'of this request only', trial.limit);
        const times = stage.executor.calls.filter(({ text }) => text.includes(request.word)).length;
        if (times !== 1) trial.fail('one call for each request', `${times} calls`);
      }
    },
  },
  'ITM-9.backend-order': {
    title: 'A thousand numbered items MUST reach the caller in order, without loss or duplicates.',
    group: 'load',
    limit: 20,
    run: async (stage, trial) => {
      const texts = Array.from({ length: 1_000 }, (_, index) => `${index},`);
      const request = ask(stage, trial);
      sendText(await request.begin(), ...texts);
      await request.requireAnswer({ content: texts.join(''), finish: 'stop' }, '', trial.limit);
    },
  },
});

/** Answers all requests alternately, in a different order than received. */
async function answerTogether(requests: readonly Request[]): Promise<void> {
  const calls = [];
  for (const { request, texts } of requests.toReversed()) calls.push({ call: await request.call(), texts });
  for (const { call } of calls) call.ack({ status: true });
  for (let position = 0; position < CONCURRENCY_ITEMS - 1; position += 1) {
    for (const { call, texts } of calls) call.item(textItem(texts[position] ?? ''));
  }
  for (const { call, texts } of calls) sendText(call, texts.at(-1) ?? '');
}

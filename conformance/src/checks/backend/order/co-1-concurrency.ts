import { ask } from '../ask.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText, type TestRequest, textItem } from '../test-request.ts';

const REQUESTS = 50;
const ITEMS = 6;

/** Timeout for the calls of queued requests, in milliseconds. */
const QUEUE_WAIT = 1_000;

type Request = { readonly request: TestRequest; readonly texts: readonly string[] };

const isFirst = (waiting: readonly Request[]) => waiting.length === REQUESTS;

/** Answers all requests alternately, in a different order than received. */
async function answerTogether(requests: readonly Request[]): Promise<void> {
  const calls = [];
  for (const { request, texts } of requests.toReversed()) calls.push({ call: await request.call(), texts });
  for (const { call } of calls) call.ack({ status: true });
  for (let position = 0; position < ITEMS - 1; position += 1) {
    for (const { call, texts } of calls) call.item(textItem(texts[position] ?? ''));
  }
  for (const { call, texts } of calls) sendText(call, texts.at(-1) ?? '');
}

export const concurrency = defineBackendCheck({
  id: 'ITM-9.backend-concurrency',
  level: 'MUST',
  title: 'Each of fifty concurrent requests MUST be called once, and get only its own text and one end.',
  rules: ['ITM-9', 'CBK-12'],
  group: 'load',
  judgesConcurrency: true,
  limit: 20,
  run: async (stage, trial) => {
    const requests: readonly Request[] = Array.from({ length: REQUESTS }, (_, index) => ({
      request: ask(stage, trial),
      texts: Array.from({ length: ITEMS }, (_item, position) => `${index}-${trial.random.hex(6)}-${position} `),
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
});

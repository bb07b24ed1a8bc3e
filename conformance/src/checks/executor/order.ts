import { pause } from '../../peers/changes.ts';
import { show } from '../../peers/json.ts';
import { begin, chunkEvent, complete, sendBody, textStream } from '../../peers/provider/provider-scripts.ts';
import { executorChecks } from '../define-checks.ts';
import { ask, askAndFinish } from './ask.ts';

/**
 * Total size of the offer, and size of one event. Conforming executors buffer 5 MiB in Node and up to 73 MiB in Chromium; the
 * kernel buffers of the two connections alone hold up to 72 MiB (32 to receive and 4 to send, each). With backpressure no
 * more than that is sent, so a large offer costs nothing.
 */
const OFFERED = 128 * 1024 * 1024;
const PIECE = 64 * 1024;

/** Default size limit of an answer (rule REQ-9), in bytes. */
const MAX_ANSWER_SIZE = 64 * 1024 * 1024;

/** Time without progress after which the provider counts as blocked, in milliseconds. */
const BLOCKED_AFTER = 2_000;
const REQUESTS = 50;
const DELTAS = 8;

export const EXECUTOR_ORDER = executorChecks({
  'FLW-7': {
    title: 'When the backend does not read, an executor SHOULD apply backpressure to a fast provider, without data loss.',
    also: ['ITM-9'],
    group: 'large',
    limit: 15,
    run: async (stage, trial) => {
      let sent = 0;
      let isReading = true;
      const request = await ask(stage, trial, async (exchange) => {
        await begin(exchange, 'begins');
        while (isReading) await pause(5);
        while (!isReading && exchange.isOpen && sent * PIECE < OFFERED) {
          const text = `${sent}`.padStart(PIECE, '.');
          sent += 1;
          await exchange.write(chunkEvent({ content: text }));
        }
        await complete(exchange);
      });
      await request.text('begins');
      request.session.setReading(false);
      isReading = false;
      const exchange = await request.exchange();
      for (let taken = -1; taken < exchange.bytesSent && sent * PIECE < OFFERED; ) {
        taken = exchange.bytesSent;
        await exchange.changes.waitFor(() => exchange.abortedAt !== undefined, BLOCKED_AFTER);
      }
      const buffered = `${((sent * PIECE) / 1024 / 1024).toFixed(1)} MiB`;
      const isBlocked = sent * PIECE < OFFERED && exchange.abortedAt === undefined;
      isReading = true;
      request.session.setReading(true);
      if (!isBlocked) {
        const ending = exchange.abortedAt === undefined ? '' : ', and then closed the connection to the provider';
        trial.fail('backpressure on the provider while the executor’s output is not read', `it took ${buffered}${ending}`);
      }
      trial.note(`It buffered ${buffered} without a reader, including network buffers.`);
      // The buffered data is large, so it counts as lost only after the stream goes idle.
      for (let items = -1; items < request.call.itemCount && request.call.dones.length === 0; ) {
        items = request.call.itemCount;
        await request.call.changes.waitFor(() => request.call.dones.length > 0, BLOCKED_AFTER * 2);
      }
      const text = `begins${Array.from({ length: sent }, (_, index) => `${index}`.padStart(PIECE, '.')).join('')}`;
      // Network buffers may exceed the answer limit; then an error follows, and the earlier text stays.
      const isOverLimit = text.length > MAX_ANSWER_SIZE && request.answer.errors.length === 1 && text.startsWith(request.content);
      if (isOverLimit) return trial.note(`The answer exceeds its size limit, which it reported: ${show(request.answer.errors[0], 120)}`);
      if (request.content !== text)
        trial.fail(
          `all ${sent} pieces in order`,
          `${request.content.length} of ${text.length} characters, ${show(request.content.slice(-20))} last`,
        );
    },
  },
  'ITM-9.concurrency': {
    title: 'Each of fifty concurrent requests MUST get one ack, one done and only its own text; requests may be queued.',
    also: ['CBK-1', 'END-1'],
    limit: 20,
    judgesConcurrency: true,
    run: async (stage, trial) => {
      let open = 0;
      let most = 0;
      const calls = Array.from({ length: REQUESTS }, (_, index) => {
        const texts = Array.from({ length: DELTAS }, (_delta, position) => `${index}-${trial.random.hex(6)}-${position} `);
        const request = ask(stage, trial, async (exchange) => {
          open += 1;
          most = Math.max(most, open);
          const [first = '', ...rest] = texts;
          await begin(exchange, first);
          for (const content of rest) {
            await pause(5);
            await exchange.write(chunkEvent({ content }));
          }
          open -= 1;
          await complete(exchange);
        });
        return { texts, request };
      });
      for (const { texts, request } of calls) {
        const answered = await request;
        await answered.finish(trial.limit);
        answered.requireAnswer({ content: texts.join(''), finish: 'stop' }, 'of this request only');
        // On a busy computer, the end may come well after the text.
        await answered.call.changes.waitFor(() => answered.call.dones.length > 0, trial.limit);
        if (answered.call.acks.length !== 1) trial.fail('one ack for each request', String(answered.call.acks.length));
        if (answered.call.dones.length !== 1) trial.fail('one done for each request', String(answered.call.dones.length));
      }
      trial.note(`It ran up to ${most} of ${REQUESTS} concurrent requests.`);
    },
  },
  'ITM-9.order': {
    title: 'A thousand numbered events MUST keep their order from the provider to the backend, with the ack first and done last.',
    also: ['CBK-9', 'END-1'],
    group: 'quiet',
    run: async (stage, trial) => {
      const texts = Array.from({ length: 1_000 }, (_, index) => `${index},`);
      const request = await askAndFinish(stage, trial, sendBody(textStream(texts)));
      request.requireAnswer({ content: texts.join(''), finish: 'stop' }, '');
      const [ack] = request.call.acks;
      const [item] = request.call.items;
      if (ack && item && item.at < ack.at) trial.fail('the ack before the first item', 'an item before it');
      const last = request.call.items.at(-1);
      if (request.call.dones.length > 0 && last && !request.call.dones.includes(last))
        trial.fail('done as the last item', JSON.stringify(last.args));
    },
  },
});

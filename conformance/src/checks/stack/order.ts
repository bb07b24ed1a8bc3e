import { pause } from '../../peers/changes.ts';
import { begin, chunkEvent, complete, respondWithError, sendBody, textStream } from '../../peers/provider/provider-scripts.ts';
import { stackChecks } from '../define-checks.ts';
import { ask } from './ask.ts';

const EVENTS = 40;
const REQUESTS = 50;
const ORDER_EVENTS = 1_000;

/** Events per write: few enough that they are not all merged. */
const PIECE = 10;

/** Interval between events of an endless stream, in milliseconds. */
const PACE = 20;

export const STACK_ORDER = stackChecks({
  'ITM-9.stack-two-streams': {
    title: 'Two concurrent streams with split and interleaved events MUST NOT affect each other.',
    also: ['CHN-3'],
    judgesConcurrency: true,
    run: async (stage, trial) => {
      const streams = ['a', 'b'].map((name) => {
        const texts = Array.from({ length: EVENTS }, (_, index) => `<${name}${index}> `);
        const request = ask(stage, trial, async (exchange) => {
          exchange.head();
          for (const text of texts) {
            const bytes = Buffer.from(chunkEvent({ content: text }));
            const half = Math.floor(bytes.length / 2);
            await exchange.write(bytes.subarray(0, half));
            await pause(2);
            await exchange.write(bytes.subarray(half));
          }
          await complete(exchange);
        });
        return { request, content: texts.join('') };
      });
      for (const { request, content } of streams)
        await request.requireAnswer({ content, finish: 'stop' }, 'concurrent with another stream');
    },
  },
  'ITM-9.stack-concurrency': {
    title: 'Each of fifty concurrent requests MUST get only its own text and one end.',
    also: ['REQ-8'],
    group: 'load',
    limit: 30,
    judgesConcurrency: true,
    run: async (stage, trial) => {
      const calls = Array.from({ length: REQUESTS }, (_, number) => {
        const texts = [`${number}a `, `${number}b `, `${number}c`];
        return { request: ask(stage, trial, sendBody(textStream(texts))), content: texts.join('') };
      });
      for (const { request, content } of calls) {
        await request.end(trial.limit);
        await request.requireAnswer({ content, finish: 'stop' }, `among ${REQUESTS} concurrent requests`);
        if (request.exchanges.length !== 1) trial.fail('one provider request each', String(request.exchanges.length));
      }
    },
  },
  'ITM-9.stack-order': {
    title: 'A thousand numbered events MUST reach the caller in order, without loss or duplicates.',
    group: 'load',
    limit: 20,
    run: async (stage, trial) => {
      const texts = Array.from({ length: ORDER_EVENTS }, (_, number) => `${number} `);
      const request = ask(stage, trial, async (exchange) => {
        exchange.head();
        for (let at = 0; at < ORDER_EVENTS; at += PIECE) {
          const piece = texts.slice(at, at + PIECE).map((content) => chunkEvent({ content }));
          await exchange.write(piece.join(''));
          await pause(1);
        }
        await complete(exchange);
      });
      await request.end(trial.limit);
      await request.requireAnswer({ content: texts.join(''), finish: 'stop' });
    },
  },
  'CAN-4.stack': {
    title: 'When the caller disconnects, the provider connection SHOULD be closed soon.',
    also: ['CAN-7'],
    limit: 2,
    run: async (stage, trial) => {
      const request = ask(stage, trial, async (exchange) => {
        await begin(exchange, 'first ');
        for (let number = 0; exchange.isOpen && number < 1_000; number += 1) {
          await exchange.write(chunkEvent({ content: `${number} ` }));
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
  },
  'SEC-1.stack': {
    title: 'The provider key MUST NOT appear in backend answers or executor output, even if the provider echoes it.',
    also: ['ERR-3'],
    run: async (stage, trial) => {
      const echo = JSON.stringify({ error: { message: `Incorrect API key provided: ${stage.canary}`, type: 'invalid_request_error' } });
      for (const stream of [true, false]) await ask(stage, trial, respondWithError(401, echo), { stream }).end();
    },
    audit: (stages, trial) => {
      for (const { canary, output, answers } of stages) {
        if (output.includes(canary)) trial.fail('output without the key', 'the key in what the executor printed');
        const answer = answers.find(({ body, headers }) => body.includes(canary) || JSON.stringify(headers).includes(canary));
        if (answer !== undefined) trial.fail('answers without the key', 'the key in an HTTP response of the backend');
      }
    },
  },
});

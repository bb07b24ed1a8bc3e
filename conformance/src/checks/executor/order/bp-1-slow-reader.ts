import { pause } from '../../../peers/changes.ts';
import { show } from '../../../peers/json-record.ts';
import { begin, chunk, complete, event } from '../../../peers/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

/**
 * What the provider would like to send, and how much of it one event holds. Right executors were seen to take 5 MiB in Node
 * and up to 73 MiB in Chromium, whose network process keeps a lot; the kernels of the two connections alone may keep 72 MiB (32
 * to receive and 4 to send, each). One that is held back is never sent more than that, so a large offer costs nothing.
 */
const OFFERED = 128 * 1024 * 1024;
const PIECE = 64 * 1024;

/** What an answer may hold by default (rule REQ-9), in bytes. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** Milliseconds without progress after which the provider counts as held back. */
const HELD_BACK = 2_000;

export const slowReader = defineExecutorCheck({
  id: 'BP-1',
  level: 'SHOULD',
  title: 'An executor between a fast provider and a backend that does not read SHOULD apply backpressure to the provider, without data loss.',
  rules: ['FLW-7', 'ITM-9'],
  group: 'large',
  limit: 15,
  run: async (stage, trial) => {
    let sent = 0;
    let isReading = true;
    const asked = await ask(stage, trial, async (exchange) => {
      await begin(exchange, 'begins');
      while (isReading) await pause(5);
      while (!isReading && exchange.isOpen && sent * PIECE < OFFERED) {
        const text = `${sent}`.padStart(PIECE, '.');
        sent += 1;
        await exchange.write(event(chunk({ content: text })));
      }
      await complete(exchange);
    });
    await asked.text('begins');
    asked.session.setReading(false);
    isReading = false;
    const exchange = await asked.exchange();
    for (let taken = -1; taken < exchange.bytesTaken && sent * PIECE < OFFERED; ) {
      taken = exchange.bytesTaken;
      await exchange.changes.holds(() => exchange.abortedAt !== undefined, HELD_BACK);
    }
    const swallowed = `${((sent * PIECE) / 1024 / 1024).toFixed(1)} MiB`;
    const isHeldBack = sent * PIECE < OFFERED && exchange.abortedAt === undefined;
    isReading = true;
    asked.session.setReading(true);
    if (!isHeldBack) {
      const why = exchange.abortedAt === undefined ? '' : ', and then closed the connection to the provider';
      trial.fail('the provider to be held back while nobody reads what the executor sends', `it took ${swallowed}${why}`);
    }
    trial.note(`It took ${swallowed} while nobody read, the networks’ own buffers included.`);
    // What was held back is a lot, so it counts as lost only once nothing more comes.
    for (let items = -1; items < asked.call.itemCount && asked.call.dones.length === 0; ) {
      items = asked.call.itemCount;
      await asked.call.changes.holds(() => asked.call.dones.length > 0, HELD_BACK * 2);
    }
    const text = `begins${Array.from({ length: sent }, (_each, index) => `${index}`.padStart(PIECE, '.')).join('')}`;
    // The networks alone may keep more than an answer may hold: then it is told so, and what came before stays.
    const isOverLimit = text.length > LARGEST_ANSWER && asked.answer.errors.length === 1 && text.startsWith(asked.content);
    if (isOverLimit)
      return trial.note(`All of it is more than it lets an answer hold, which it said: ${show(asked.answer.errors[0], 120)}`);
    if (asked.content !== text)
      trial.fail(
        `all ${sent} pieces in order`,
        `${asked.content.length} of ${text.length} characters, ${show(asked.content.slice(-20))} last`,
      );
    return undefined;
  },
});

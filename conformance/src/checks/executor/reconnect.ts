import { pause } from '../../peers/changes.ts';
import { show } from '../../peers/json.ts';
import { begin, chunkEvent, respondWithText } from '../../peers/provider/provider-scripts.ts';
import { now } from '../../wire-log.ts';
import { executorChecks } from '../define-checks.ts';
import { ask, askAndFinish } from './ask.ts';

/** Timeout for a second request to reach the provider while one is open, in milliseconds. */
const SERIAL_WAIT = 1_000;

/** Interval of deltas during the disconnect, in milliseconds; a buffering executor collects them. */
const PACE = 20;

/** Number of attempts that show a pattern. */
const MIN_ATTEMPTS = 5;

/** Number of attempts that show that waits don't grow: on a busy computer, each of the first ones seems longer than it is. */
const MAX_ATTEMPTS = 2 * MIN_ATTEMPTS;

/** Time in which further attempts are counted, in milliseconds: the more there are, the less does a busy computer matter. */
const WINDOW = 8_000;

/** Waits that differ by less than this fraction count as equal. */
const TOLERANCE = 0.04;

export const EXECUTOR_RECONNECT = executorChecks({
  'SES-7': {
    title: 'After a reconnect, an executor MUST NOT send anything from the old session: no item, no ack, no done.',
    group: 'session',
    limit: 15,
    run: async (stage, trial) => {
      let isBack = false;
      const streaming = await ask(stage, trial, async (exchange) => {
        await begin(exchange, 'before ');
        while (exchange.isOpen && !isBack) {
          await exchange.write(chunkEvent({ content: 'while gone ' }));
          await pause(PACE);
        }
        exchange.end();
      });
      const waiting = await ask(stage, trial, async (exchange) => {
        while (exchange.isOpen && streaming.session.closed === undefined) await pause(PACE);
        await pause(PACE);
        await respondWithText('too late')(exchange);
      });
      await streaming.text('before ');
      // An executor with concurrency 1 does not send it yet.
      await waiting.call.changes.waitFor(() => waiting.exchanges.length > 0, SERIAL_WAIT);
      stage.expectLoss();
      streaming.session.breakConnection();
      const session = await stage.waitForReconnect(streaming.session, trial.limit);
      if (session === undefined) return trial.note(`It did not reconnect within ${trial.limit / 1000} s, so a replay was impossible.`);
      const fresh = await ask(stage, trial, respondWithText('fresh'), { session });
      const isAnswered = await fresh.finish().then(
        () => fresh.content === 'fresh',
        () => false,
      );
      isBack = true;
      if (isAnswered) await askAndFinish(stage, trial, respondWithText('later'), { session });
      const replayed = session.otherEvents.filter(({ name }) => streaming.session.calls.has(name));
      if (replayed.length > 0)
        trial.fail(
          'nothing of the old session on the new one',
          `${show([replayed[0]?.name, ...(replayed[0]?.args ?? [])])}, and ${replayed.length - 1} more: it buffered them while disconnected`,
        );
      if (session.unknownAcks.length > 0) trial.fail('no ack of the old session on the new one', show(session.unknownAcks[0]?.args));
      if (!isAnswered)
        trial.failTimeout(
          'a call on the new session to be answered',
          `${show(fresh.call.acks[0]?.args ?? 'nothing')}: it reconnected but does not work`,
        );
    },
  },
  'SES-9': {
    title: 'An executor that loses its backend SHOULD immediately close the provider connections of its requests.',
    group: 'session',
    limit: 5,
    run: async (stage, trial) => {
      const request = await ask(stage, trial, async (exchange) => begin(exchange, 'before '));
      await request.text('before ');
      const exchange = await request.exchange();
      stage.expectLoss();
      request.session.breakConnection();
      const isClosed = await exchange.changes.waitFor(() => exchange.abortedAt !== undefined, trial.limit);
      if (!isClosed)
        trial.failTimeout('the provider connection to close when the backend is gone', `it is still open after ${trial.limit / 1000} s`);
    },
  },
  'SES-8.reconnects': {
    title: 'An executor SHOULD reconnect on its own after losing its session, and answer again.',
    group: 'session',
    limit: 15,
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      stage.expectLoss();
      const began = now();
      session.breakConnection();
      const newSession = await stage.waitForReconnect(session, trial.limit);
      if (newSession === undefined) return trial.failTimeout('the executor to reconnect', `nothing within ${trial.limit / 1000} s`);
      trial.note(`It reconnected after ${Math.round(now() - began)} ms.`);
      const request = await ask(stage, trial, respondWithText('again'), { session: newSession });
      await request.requireText('again', 'an answer on the new session');
    },
  },
  'SES-8.backoff': {
    title: 'An executor SHOULD retry an unavailable backend with exponential backoff and jitter, so that it is not flooded.',
    profiles: ['strict'],
    group: 'long',
    limit: 12,
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      stage.expectLoss();
      stage.backend.behavior.refusesConnections = true;
      const { attempts } = stage.backend;
      attempts.length = 0;
      session.breakConnection();
      const lasts = () => (attempts.at(-1) ?? 0) - (attempts[0] ?? 0);
      const readWaits = () => attempts.slice(1).map((at, index) => at - (attempts[index] ?? 0));
      const isClear = () => attempts.length >= MIN_ATTEMPTS && (attempts.length >= MAX_ATTEMPTS || grow(readWaits()));
      await stage.backend.changes.waitFor(() => lasts() >= WINDOW && isClear(), trial.limit);
      const waits = readWaits();
      const list = waits.map((wait) => `${Math.round(wait)} ms`).join(', ');
      trial.note(`Waits between ${attempts.length} attempts: ${list || 'none'}.`);
      const [first = 0] = waits;
      if (waits.length < 2) return;
      if (waits.every((wait) => Math.abs(wait - first) < TOLERANCE * first))
        trial.fail('waits that grow and vary', `always the same: ${list}`);
      if (waits.length >= MIN_ATTEMPTS - 1 && !grow(waits)) trial.fail('waits that grow', list);
    },
  },
});

/** Whether the later half of the waits is longer than the earlier one. */
function grow(waits: readonly number[]): boolean {
  const half = Math.floor(waits.length / 2);
  return lowerMedian(waits.slice(-half)) >= 1.3 * lowerMedian(waits.slice(0, half));
}

/** The median, or the smaller of the two values in the middle: where the computer stalls, a single wait looks much longer than it is. */
function lowerMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;
}

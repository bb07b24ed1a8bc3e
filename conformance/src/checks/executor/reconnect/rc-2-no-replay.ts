import { pause } from '../../../peers/changes.ts';
import { show } from '../../../peers/json.ts';
import { begin, chunk, event, respondWithText } from '../../../peers/provider/provider-scripts.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

/** Timeout for a second request to reach the provider while one is open, in milliseconds. */
const SERIAL_WAIT = 1_000;

/** Interval of deltas during the disconnect, in milliseconds; a buffering executor collects them. */
const PACE = 20;

export const noReplay = defineExecutorCheck({
  id: 'SES-7',
  level: 'MUST',
  title: 'After a reconnect, an executor MUST NOT send anything from the old session: no item, no ack, no done.',
  rules: ['SES-7'],
  group: 'session',
  limit: 15,
  run: async (stage, trial) => {
    let isBack = false;
    const streaming = await ask(stage, trial, async (exchange) => {
      await begin(exchange, 'before ');
      while (exchange.isOpen && !isBack) {
        await exchange.write(event(chunk({ content: 'while gone ' })));
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
    if (isAnswered) await (await ask(stage, trial, respondWithText('later'), { session })).finish();
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
    return undefined;
  },
});

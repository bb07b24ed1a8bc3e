import { isRecord, show } from '../../../peers/json.ts';
import { textStream } from '../../../peers/provider/provider-scripts.ts';
import { holdsError } from '../../../peers/read-item.ts';
import { ask } from '../ask.ts';
import { defineExecutorCheck } from '../define-executor-check.ts';

/** How long the backend of this check says that it waits for a callback, in seconds. */
export const NAMED_WAIT_SECONDS = 4;

/** Longest time from a success ack to the error item of an early failure, in milliseconds. */
const IN_BAND_MS = 1_000;

/** Announced versions that know the named wait. */
const KNOWS_WAIT = /^1\.[1-9]/;

export const namedWait = defineExecutorCheck({
  id: 'ANN-10',
  level: 'SHOULD',
  title:
    'An executor of protocol 1.1 SHOULD answer a callback before the end of the wait that the backend names: with success only if the provider has begun to answer.',
  rules: ['ANN-10', 'CBK-2', 'CBK-3'],
  profiles: ['strict'],
  group: 'announcement-ack',
  run: async (stage, trial) => {
    const session = await stage.session(trial);
    const isTold = () => session.announcements.length > 0;
    await session.changes.waitFor(isTold, trial.limit);
    const [announcement] = session.announcements[0]?.args ?? [];
    const version = isRecord(announcement) ? announcement['protocol'] : undefined;
    if (typeof version !== 'string' || !KNOWS_WAIT.test(version)) return trial.note(`It announces ${show(version)}, not 1.1.`);

    const waitMs = NAMED_WAIT_SECONDS * 1_000;
    const silent = await ask(stage, trial, async (exchange) => {
      await exchange.changes.waitFor(() => !exchange.isOpen, 3 * waitMs);
      exchange.end();
    });
    const loading = await ask(stage, trial, async (exchange) => {
      exchange.head();
      await exchange.write(': loading\n\n');
      await loading.call.changes.waitFor(() => loading.call.acks.length > 0, waitMs);
      await exchange.write(textStream(['loaded']));
      exchange.end();
    });
    for (const [name, request] of [
      ['a provider that sends nothing', silent],
      ['a provider that has sent headers and a comment', loading],
    ] as const) {
      const isAcked = await request.call.changes.waitFor(() => request.call.acks.length > 0, waitMs);
      if (!isAcked) trial.fail(`an ack within the named wait of ${NAMED_WAIT_SECONDS} s, with ${name}`, 'none');
    }
    const [ack] = silent.call.acks[0]?.args ?? [];
    if (!isRecord(ack) || !holdsError(ack)) {
      // A success ack is allowed as the start of an error in-band (rule CBK-5).
      const isFailed = await silent.call.changes.waitFor(() => silent.parts.some(({ kind }) => kind === 'error'), IN_BAND_MS);
      if (!isFailed) trial.fail('an error with a provider that sends nothing', `the ack ${show(ack)}`);
    }
    await loading.success();
    await loading.requireText('loaded', 'the text of a provider that sends headers first, and its first token later');
    return undefined;
  },
});

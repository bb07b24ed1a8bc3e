import { pause } from '../../peers/changes.ts';
import { show } from '../../peers/json.ts';
import type { Trial } from '../../trial.ts';
import { now } from '../../wire-log.ts';
import { providerChecks } from '../define-checks.ts';
import { readChatStream, requireChunks } from './chat-stream.ts';
import { describeAnswer, type ProviderStage } from './provider-stage.ts';
import { readCompletion } from './read-completion.ts';

const WORDS = ['one', 'two', 'three'];
const RETRY_WAIT = 200;

export const PROVIDER_BEHAVIOR = providerChecks({
  'ITM-9.provider': {
    title: 'Concurrent requests MUST each get their own complete answer with its own id.',
    group: 'further',
    limit: 40,
    run: async (stage, trial) => {
      const calls = WORDS.map((word) =>
        stage.chat(trial, { stream: true, messages: [{ role: 'user', content: `Count from ${word} to ten in words.` }] }),
      );
      const ids = new Set<unknown>();
      for (const call of calls) {
        await stage.finish(trial, call);
        if (call.status === 429 || call.status === 503) {
          trial.note(`It refuses some of ${WORDS.length} concurrent requests with status ${call.status}.`);
          continue;
        }
        if (call.status !== 200) trial.fail('status 200, or 429 or 503 if busy', describeAnswer(call));
        const stream = readChatStream(call.pieces);
        requireChunks(stream, trial);
        const [choice] = stream.answer.choices.values();
        if (choice?.finish.length !== 1) trial.fail('one finish reason in each of the answers', show(choice?.finish));
        for (const id of stream.answer.ids) if (ids.has(id)) trial.fail('a unique id in each answer', `${show(id)} in two`);
        for (const id of stream.answer.ids) ids.add(id);
      }
    },
  },
  'CAN-4.provider-survives-disconnect': {
    title: 'A client that disconnects mid-stream MUST NOT prevent the next request from being answered.',
    group: 'further',
    limit: 40,
    run: async (stage, trial) => {
      await disconnectEarly(stage, trial);
      const ends = now() + trial.limit;
      for (;;) {
        const next = stage.chat(trial, { stream: false });
        await stage.finish(trial, next);
        const isBusy = next.status === 429 || next.status === 503;
        if (!isBusy || now() > ends) {
          readCompletion(next, trial);
          return;
        }
        trial.note(`It is busy for a while after the disconnect (status ${next.status}).`);
        await pause(RETRY_WAIT);
      }
    },
  },
  'CAN-4.provider-stops': {
    title: 'A provider MAY stop work when a client disconnects: reports how long a short request takes right after that, and when idle.',
    group: 'further',
    limit: 40,
    run: async (stage, trial) => {
      const usual = await timeShortRequest(stage, trial);
      const isRunning = await disconnectEarly(stage, trial);
      const after = await timeShortRequest(stage, trial);
      const when = isRunning ? 'in the middle of a long answer' : 'after it was complete';
      trial.note(
        `A short request takes ${(usual / 1000).toFixed(2)} s, and ${(after / 1000).toFixed(2)} s right after a client disconnected ${when}.`,
      );
    },
  },
});

/** Starts a long stream and disconnects after its first bytes. @returns whether it was still running then */
async function disconnectEarly(stage: ProviderStage, trial: Trial): Promise<boolean> {
  const call = stage.chat(trial, {
    stream: true,
    max_tokens: 600,
    messages: [{ role: 'user', content: 'Write a long story about a lighthouse, in many chapters.' }],
  });
  const began = await call.changes.waitFor(() => call.pieces.length > 0 || call.end !== undefined, trial.limit);
  if (!began) trial.failTimeout('the start of a stream', `nothing within ${trial.limit / 1000} s`);
  const isRunning = call.end === undefined;
  call.abort();
  return isRunning;
}

async function timeShortRequest(stage: ProviderStage, trial: Trial): Promise<number> {
  const call = stage.chat(trial, { stream: false, max_tokens: 1 });
  await stage.finish(trial, call);
  return (call.end?.at ?? call.sentAt) - call.sentAt;
}

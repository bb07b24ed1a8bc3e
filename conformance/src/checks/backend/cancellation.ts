import type { RawExecutor } from '../../peers/executor/raw-executor.ts';
import { isRecord, show } from '../../peers/json.ts';
import type { Trial } from '../../trial.ts';
import { backendChecks } from '../define-checks.ts';
import { askInChat, stopPaths } from './ask-in-chat.ts';
import type { BackendStage } from './backend-stage.ts';
import { ask, sendText, textItem } from './test-request.ts';

const CANCEL_TYPES: readonly (string | undefined)[] = ['chat:tasks:cancel', 'task-cancelled'];

export const BACKEND_CANCELLATION = backendChecks({
  'ANS-7.stop': {
    title: 'When the answer to a message of a chat is stopped, its executor SHOULD be told within a second, by chat and message.',
    also: ['CAN-1', 'CAN-7'],
    limit: 1,
    run: async (stage, trial) => {
      // In compat, one of the routes is enough.
      if (!trial.isStrict) return requireStop(stage, trial, (paths) => paths);
      await requireStop(stage, trial, (paths) => paths.slice(0, 1));
      await requireStop(stage, trial, (paths) => paths.slice(1));
    },
  },
  'CAN-8': {
    title: 'A caller that disconnects, and a stop after the end, MUST have no side effects; later items are dropped.',
    also: ['CHN-8'],
    judgesConcurrency: true,
    run: async (stage, trial) => {
      const executor = await stage.connect('whose callers leave', trial.wire);
      const askHere = () => ask(stage, trial, { sessionId: executor.id ?? '' });
      const beside = askHere();
      const other = await beside.begin(executor);
      other.item(textItem('beside '));

      const early = askHere();
      const abandoned = await early.call(executor);
      early.http.abort();
      abandoned.ack({ status: true });
      sendText(abandoned, 'unread');

      const middle = askHere();
      const left = await middle.begin(executor);
      left.item(textItem('begins'));
      await middle.text('begins');
      middle.http.abort();
      for (let index = 0; index < 20; index += 1) left.item(textItem(`${index} unread `));
      left.done();

      const chat = await askInChat(stage, trial);
      sendText(await chat.request.begin(chat.socket), 'over');
      await chat.request.http.waitForEnd(trial.patience);
      for (const path of stopPaths(chat)) {
        const stopped = stage.request(path, { method: 'POST', body: {} }, trial.wire);
        await stopped.waitForEnd(trial.patience);
        if (stopped.end === undefined) trial.failTimeout('an answer to a stop of an ended request', 'none');
      }

      // Now the backend has surely noticed that they left.
      for (const { channel } of [abandoned, left]) executor.emit(channel, textItem('too late'), trial.wire);
      sendText(other, 'goes on');
      await beside.requireAnswer({ content: 'beside goes on', finish: 'stop' }, 'while other callers disconnect');
      const after = askHere();
      sendText(await after.begin(executor), 'after');
      await after.requireAnswer({ content: 'after', finish: 'stop' }, 'after other callers disconnected');
    },
  },
  'CAN-7': {
    title: 'When the caller disconnects, only the called socket MUST get request:chat:cancel with the channel.',
    also: ['ENV-5'],
    profiles: ['strict'],
    limit: 2,
    run: async (stage, trial: Trial) => {
      const tab = await stage.connect('another tab', trial.wire);
      const cancelOn = (socket: RawExecutor, channel: string) =>
        socket.envelopes.find(({ type, content }) => type === 'request:chat:cancel' && isRecord(content) && content['channel'] === channel);
      for (const when of ['before the ack', 'in the middle'] as const) {
        const request = ask(stage, trial);
        const call = await request.call();
        if (when === 'in the middle') {
          call.ack({ status: true });
          call.item(textItem('begins'));
          await request.text('begins');
        }
        request.http.abort();
        await stage.executor.changes.waitFor(() => cancelOn(stage.executor, call.channel) !== undefined, trial.limit);
        const cancel = cancelOn(stage.executor, call.channel);
        if (cancel === undefined)
          trial.failTimeout(
            `"request:chat:cancel" with the channel, when the caller disconnects ${when}`,
            `none within ${trial.limit / 1000} s: the executor keeps running`,
          );
        if (cancel.ackId !== undefined) trial.fail('a cancel without an ack request', show(cancel.payload));
        await tab.roundTrip(trial.wire);
        if (cancelOn(tab, call.channel)) trial.fail('the cancel only at the called socket', 'one at another tab of the user too');
        if (when === 'before the ack') call.ack({ error: 'The request was stopped.', code: 'cancelled' });
        call.done();
      }
    },
  },
});

/** Stops an answer at one of these routes after another, until its executor is told. */
async function requireStop(stage: BackendStage, trial: Trial, select: (paths: readonly string[]) => readonly string[]): Promise<void> {
  const chat = await askInChat(stage, trial);
  const { request, socket, envelopes } = chat;
  const call = await request.begin(socket);
  call.item(textItem('begins'));
  await request.http.waitForEnd(trial.patience);
  const answers: string[] = [];
  for (const path of select(stopPaths(chat))) {
    const stopped = stage.request(path, { method: 'POST', body: {} }, trial.wire);
    await stopped.waitForEnd(trial.patience);
    const { status = 0 } = stopped;
    answers.push(`HTTP ${status || 'none'} at ${path}`);
    const findCancel = () => envelopes(socket).find(({ type }) => CANCEL_TYPES.includes(type));
    if (!(await socket.changes.waitFor(() => findCancel() !== undefined, trial.limit))) continue;
    trial.note(
      `A stop reaches the executor as ${findCancel()?.type}, ${path.includes('/chat/') ? 'requested by chat' : 'requested by task'}.`,
    );
    call.item(textItem('after the stop'));
    call.done();
    await socket.roundTrip(trial.wire);
    const late = envelopes(socket).find(({ payload }) => JSON.stringify(payload).includes('after the stop'));
    if (late) trial.strictly('nothing of the answer after the stop', show(late.payload));
    if (status >= 400) trial.fail('success for a stop that took effect', answers.join('; '));
    return;
  }
  call.done();
  trial.failTimeout(
    `"chat:tasks:cancel" with the chat and the message within ${trial.limit / 1000} s`,
    `none (${show(answers.join('; '))})`,
  );
}

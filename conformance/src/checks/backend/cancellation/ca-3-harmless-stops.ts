import { ask } from '../ask.ts';
import { askInChat, stopPaths } from '../ask-in-chat.ts';
import { defineBackendCheck } from '../define-backend-check.ts';
import { sendText, textItem } from '../test-request.ts';

export const harmlessStops = defineBackendCheck({
  id: 'CAN-8',
  level: 'MUST',
  title:
    'A caller that disconnects before the ack or mid-stream, and a stop after the end, MUST have no side effects; later items are dropped.',
  rules: ['CAN-8', 'CHN-8'],
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
});

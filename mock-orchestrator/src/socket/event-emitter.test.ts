import { expect, test } from 'vitest';
import { startStage, TOKENS } from '../testing/stage.ts';
import { userIdOf } from '../users/static-tokens.ts';

const userId = userIdOf('static', 'ada');

test('sends an event in an envelope to every tab of the user, and to no other user', async () => {
  const stage = await startStage();
  const [first, second, otherUser] = [await stage.connect(), await stage.connect(), await stage.connect({ token: TOKENS.ben })];
  const status = { type: 'status', data: { description: 'Working', done: false } };
  const notification = { type: 'notification', data: { type: 'info', content: 'Hello' } };
  stage.orchestrator.eventEmitter({ userId, chatId: 'chat-1', messageId: 'message-1' })(status);
  stage.orchestrator.eventEmitter({ userId })(notification);
  for (const tab of [first, second]) {
    await tab.envelopeOf('notification');
    expect(tab.envelopes).toEqual([
      { chat_id: 'chat-1', message_id: 'message-1', data: status },
      { chat_id: '', message_id: null, data: notification },
    ]);
  }
  expect(otherUser.envelopes).toEqual([]);
});

test('disconnects an unresponsive tab, so that it uses no memory', async () => {
  const stage = await startStage({ limits: { maxUnsentBytes: 1_000_000 } });
  const stuck = await stage.connect();
  const lost = new Promise((resolve) => stuck.socket.once('disconnect', resolve));
  const emit = stage.orchestrator.eventEmitter({ userId });
  // Nothing is sent within one turn of the event loop, as with an unresponsive tab.
  for (let i = 0; i < 100; i += 1) emit({ type: 'message', data: { content: 'x'.repeat(100_000) } });
  await lost;
});

import { type ByteServer, send, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FakeExecutor } from '../testing/fake-executor.ts';
import { leadTabs } from './lead-tabs.ts';
import { LeaderView } from './leader-view.ts';

/** A view of a connected leader, in a tab with a limit of 1,000 characters per line. */
async function followLeader({ url }: Pick<ByteServer, 'url'>) {
  const options = { backend: { url, token: 'a-token' }, registry: new Map(), limits: { maxLineLength: 1_000 } };
  const leader = new FakeExecutor(options);
  leader.show({ connection: { status: 'connected', sessionId: 'session-1' } });
  const channel = new BroadcastChannel('tabs');
  leadTabs(leader, channel);
  const view = new LeaderView('tabs', options, false);
  const connection = { ...leader.state.connection, inAnotherTab: true };
  await expect.poll(() => view.state).toEqual({ ...leader.state, connection });
  const close = () => {
    view.close();
    channel.close();
  };
  return { leader, view, [Symbol.dispose]: close };
}

test('applies the line limit of its own tab to an answer', async () => {
  await using server = await startByteServer((response) => {
    const chunk = { id: 'c', choices: [{ index: 0, delta: { content: 'a'.repeat(1_000) } }] };
    send(response, 200, 'text/event-stream', `data: ${JSON.stringify(chunk)}\n\n`);
  });
  using tab = await followLeader(server);
  const answer = Array.fromAsync(tab.view.complete({ model: 'model-1', messages: [] }));
  await expect(answer).rejects.toMatchObject({ code: 'line-too-long' });
});

test('forwards its commands to the leader, and does not promise their end', async () => {
  using tab = await followLeader({ url: 'https://chat.example' });
  tab.view.reconnect();
  tab.view.cancel('r1');
  expect(tab.view.refreshModels('a')).toBeUndefined();
  await expect.poll(() => tab.leader.calls).toEqual(['reconnect', 'cancel r1', 'refreshModels a']);
});

test('sends few states while requests change quickly, and the last one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  using tab = await followLeader({ url: 'https://chat.example' });
  const sent = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
  onTestFinished(() => sent.mockRestore());
  for (let i = 1; i <= 1_000; i++) tab.leader.show({ connection: { status: 'connected', sessionId: `session-${i}` } });
  expect(sent.mock.calls.length).toBeLessThanOrEqual(20);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.mock.calls.length).toBeLessThanOrEqual(21);
  await vi.waitUntil(() => tab.view.state.connection.sessionId === 'session-1000');
});

test('asks the executor that takes over from a leader that does not answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const options = { backend: { url: 'https://chat.example', token: 'a-token' }, registry: new Map() };
  const own = new FakeExecutor(options);
  const chunk = { id: 'c', object: 'chat.completion.chunk' as const, created: 1, model: 'm', choices: [] };
  own.complete = async function* () {
    yield chunk;
  };
  const takeOver = vi.fn(() => own.show({ connection: { status: 'connected', sessionId: 'session-2' } }));
  const view = new LeaderView('nobody leads', options, false, { own, takeOver });
  onTestFinished(() => view.close());
  const answer = Array.fromAsync(view.complete({ model: 'm', messages: [] }));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await answer).toEqual([chunk]);
  expect(takeOver).toHaveBeenCalledTimes(1);
});

import process from 'node:process';
import { expect, inject, onTestFinished, test } from 'vitest';
import { makeChunk } from '../../mock-orchestrator/src/testing/scripted-executor.ts';
import { readAnswerText, readError, readEvents } from '../../mock-orchestrator/src/testing/stage.ts';
import { startRedis } from '../servers/redis.ts';
import { askNode, connectExecutor, type NodeStageOptions, requestNode, startNodes, until, WAYS } from './node-stage.ts';
import { runRandomFaults } from './random-node-faults.ts';

/** Requests of the random test; set it to 1000 for a long run. */
const REQUESTS = Number(process.env['INTEROP_NODE_REQUESTS'] ?? 100);

async function start(count: number, options: NodeStageOptions) {
  const started = await startNodes(count, options);
  onTestFinished(started.stop);
  return started;
}

test.each(WAYS)(
  'a killed node ends the answers of its executors, and its own requests are cancelled; others take over; $way',
  async ({ forwards }) => {
    const limits = { maxRequestsPerUser: 3, maxSessionsPerUser: 2 };
    const { nodes, node } = await start(3, { redisUrl: inject('redisUrl') ?? '', prefix: `nodes-kill-${forwards}:`, limits, forwards });
    const lost = await connectExecutor(node(0));
    const answer = (async () => readEvents(await askNode(node(1), { session_id: lost.id })))();
    const begun = await lost.nextCall();
    begun.acknowledge({ status: true });
    begun.emit(makeChunk('begun'));
    const kept = await connectExecutor(node(2), { concurrency: 8 });
    const waiting = askNode(node(1), { session_id: lost.id });
    await lost.nextCall();
    const cut = askNode(node(0), { session_id: kept.id }).then(
      () => 'answered',
      () => 'lost',
    );
    await kept.nextCall();
    await nodes[0]?.kill();

    expect(await cut).toBe('lost');
    await kept.envelopeOf('request:chat:cancel');
    // No token had come yet, so the other executor is called.
    (await kept.nextCall()).answer('from the other');
    expect(await readAnswerText(await waiting)).toBe('from the other');
    expect((await answer).at(-1)).toContain('executor-gone');
    // Sessions and requests of the dead node no longer count.
    await connectExecutor(node(1), { models: [] });
    const more = Array.from({ length: limits.maxRequestsPerUser }, () => askNode(node(1)));
    for (const _ of more) (await kept.nextCall()).answer('more');
    for (const response of more) expect(await readAnswerText(await response)).toBe('more');
  },
);

const toLine = (data: { readonly type: string; readonly data?: unknown }) => `${data.type} ${JSON.stringify(data.data)}`;

test.each(WAYS)('a frozen node counts as dead until it runs again, and then its executors are back; $way', async ({ forwards }) => {
  const { nodes, node } = await start(2, { redisUrl: inject('redisUrl') ?? '', prefix: `nodes-freeze-${forwards}:`, forwards });
  const executor = await connectExecutor(node(0));
  const answer = (async () => readEvents(await askNode(node(1))))();
  const call = await executor.nextCall();
  call.acknowledge({ status: true });
  call.emit(makeChunk('begun'));
  const tab = await connectExecutor(node(1), { models: [] });
  await askNode(node(0), { chat_id: 'chat-1', id: 'message-1' });
  await executor.nextCall();
  const models = async () => ((await (await requestNode(`${node(1)}/v1/models`)).json()) as { data: unknown[] }).data.length;
  expect(await models()).toBe(1);
  nodes[0]?.freeze();
  expect((await answer).at(-1)).toContain('executor-gone');
  expect(await models()).toBe(0);
  // The tabs of a chat don't wait for the node that sent its events.
  await tab.until(() => tab.envelopes.some(({ data }) => toLine(data) === 'chat:active {"active":false}'));
  const ofChat = tab.envelopes.filter(({ message_id: id }) => id === 'message-1');
  expect(ofChat.map(({ data }) => toLine(data)).slice(-3)).toEqual([
    expect.stringContaining('executor-gone'),
    'chat:completion {"done":true}',
    'chat:active {"active":false}',
  ]);
  nodes[0]?.thaw();
  await until(async () => (await models()) === 1);
  await executor.envelopeOf('request:chat:cancel');
  const again = askNode(node(1));
  (await executor.nextCall()).answer('again');
  expect(await readAnswerText(await again)).toBe('again');
});

test.each(WAYS)(
  'without Redis an answer inside a node goes on, others end, and the nodes recover without a restart; $way',
  async ({ forwards }) => {
    const redis = await startRedis();
    const started = [redis];
    onTestFinished(async () => void (await started.at(-1)?.stop()));
    const { node } = await start(2, { redisUrl: redis.redisUrl, prefix: 'nodes-redis:', forwards });
    const executor = await connectExecutor(node(0));
    const [inside, between] = [askNode(node(0)), askNode(node(1))];
    const calls = [await executor.nextCall(), await executor.nextCall()];
    for (const call of calls) {
      call.acknowledge({ status: true });
      call.emit(makeChunk('begun '));
    }
    const [insideAnswer, betweenAnswer] = [await inside, await between].map(readEvents);
    await redis.stop();
    expect((await betweenAnswer)?.at(-1)).toContain('executor-gone');
    const refused = await askNode(node(1));
    expect([refused.status, (await readError(refused)).message]).toEqual([503, expect.stringContaining('Redis')]);
    await executor.envelopeOf('request:chat:cancel');
    for (const call of calls) {
      call.emit(makeChunk('ended'));
      call.emit({ done: true });
    }
    expect((await insideAnswer)?.at(-1)).toBe('[DONE]');

    started.push(await startRedis(redis.port));
    void (async () => {
      for (;;) (await executor.nextCall()).answer('again');
    })();
    await until(async () => {
      const response = await askNode(node(1));
      return response.ok && (await readAnswerText(response)) === 'again';
    });
  },
);

test.each(WAYS)(
  'under random faults and a killed node every request ends exactly once, and nothing is left in Redis; $way',
  {
    timeout: 600_000,
  },
  async ({ forwards }) => {
    const redisUrl = inject('redisUrl') ?? '';
    const prefix = `nodes-faults-${forwards}:`;
    const { url, nodes } = await start(3, { redisUrl, prefix, forwards });
    const kill = async () => nodes[2]?.kill();
    const report = await runRandomFaults({ url, redisUrl, prefix, requests: REQUESTS, kill });
    process.stdout.write(`${REQUESTS} requests: ${JSON.stringify(report.outcomes)}\n`);
    expect(report.problems).toEqual([]);
    expect(report.outcomes.complete).toBeGreaterThan(REQUESTS / 10);
    expect(report.openCalls).toBe(0);
    await until(async () => (await report.leftKeys()).length === 0);
  },
);

import { createHash, randomUUID } from 'node:crypto';
import { expect, inject, onTestFinished, test } from 'vitest';
import { connectTo, joinNodes, SCRIPTS } from '../../mock-orchestrator/src/testing/node-parts.ts';
import { listKeys } from '../servers/redis.ts';

test('a node that was treated as dead writes nothing more, because nobody would delete it', async () => {
  const redisUrl = inject('redisUrl') ?? '';
  const client = await connectTo(redisUrl);
  onTestFinished(() => client.destroy());
  for (const script of [SCRIPTS.ADMIT, SCRIPTS.SET_SESSION, SCRIPTS.START_TASK, SCRIPTS.SET_TASK]) {
    const written = client.eval(script, { arguments: ['nodes-dead:', 'ada', 'id', randomUUID(), '9', '9'] });
    await expect(written).rejects.toThrow('treated as dead');
  }
  expect(await listKeys(redisUrl, 'nodes-dead:')).toEqual([]);
});

test('a node loads its scripts when it joins, so that none runs after one that was sent later', async () => {
  const redisUrl = inject('redisUrl') ?? '';
  const client = await connectTo(redisUrl);
  await client.scriptFlush();
  const link = await joinNodes(redisUrl, 'nodes-scripts:');
  onTestFinished(async () => {
    await link.close();
    client.destroy();
  });
  const hashes = [SCRIPTS.SET_TASK, SCRIPTS.END_TASK].map((script) => createHash('sha1').update(script).digest('hex'));
  expect(await client.scriptExists(hashes)).toEqual([1, 1]);
});

test('a script that Redis refuses fails only its request, not the link', async () => {
  const redisUrl = inject('redisUrl') ?? '';
  const client = await connectTo(redisUrl);
  const link = await joinNodes(redisUrl, 'nodes-refused:');
  onTestFinished(async () => {
    await link.close();
    client.destroy();
  });
  const { id } = link;
  await client.set('nodes-refused:user:ada:sessions', 'not a hash', { EX: 60 });
  await expect(link.run(SCRIPTS.LIST_SESSIONS, 'ada')).rejects.toMatchObject({ code: 'shutting-down' });
  expect(await link.run(SCRIPTS.LIST_SESSIONS, 'ben')).toEqual([]);
  expect([link.joined, link.id]).toEqual([true, id]);
});

test('the inbox of a node that does not read has a bound, and takes messages again when it is read', async () => {
  const redisUrl = inject('redisUrl') ?? '';
  const client = await connectTo(redisUrl);
  onTestFinished(() => client.destroy());
  const [node, sender] = [randomUUID(), randomUUID()];
  const run = (script: string, ...args: string[]) => client.eval(script, { arguments: ['nodes-inbox:', ...args] });
  await run(SCRIPTS.JOIN, node, '60000', '');
  await run(SCRIPTS.SET_SESSION, 'ada', 'session', node, '');
  const post = () => run(SCRIPTS.POST, node, sender, '[1,2,3]', '10');
  const broadcast = () => run(SCRIPTS.BROADCAST, 'ada', sender, '[4,5,6]', '10');
  expect([await post(), await broadcast(), await post(), await broadcast()]).toEqual(['ok', 'ok', 'full', 'full']);
  await run(SCRIPTS.TRIM, node, '9999999999999', '14');
  expect(await post()).toBe('ok');
  await run(SCRIPTS.LEAVE, node);
  expect([await post(), await broadcast(), await listKeys(redisUrl, 'nodes-inbox:')]).toEqual(['gone', 'ok', []]);
});

test('a key that Redis refuses does not keep the state of a dead node', async () => {
  const redisUrl = inject('redisUrl') ?? '';
  const client = await connectTo(redisUrl);
  onTestFinished(() => client.destroy());
  const [dead, living] = [randomUUID(), randomUUID()];
  const run = (script: string, ...args: string[]) => client.eval(script, { arguments: ['nodes-broken:', ...args] });
  await run(SCRIPTS.JOIN, dead, '60000', '');
  for (const user of ['ada', 'ben']) await run(SCRIPTS.START_TASK, user, 'task', dead, '', '9');
  await client.set('nodes-broken:user:ada:sessions', 'not a hash', { EX: 60 });
  await client.del(`nodes-broken:node:${dead}`);
  await run(SCRIPTS.JOIN, living, '60000', '');
  const [nodes, lost] = (await run(SCRIPTS.RENEW, living, '60000')) as [string[], string[][]];
  expect(nodes).toEqual([living, '']);
  expect(lost.map(([user]) => user).toSorted()).toEqual(['ada', 'ben']);
  await run(SCRIPTS.LEAVE, living);
  await client.del('nodes-broken:user:ada:sessions');
  expect(await listKeys(redisUrl, 'nodes-broken:')).toEqual([]);
});

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { makeChunk, makeCompletion } from '../../mock-orchestrator/src/testing/scripted-executor.ts';
import { readAnswerText, readError, readEvents } from '../../mock-orchestrator/src/testing/stage.ts';
import { askNode, connectExecutor, type NodeStage, requestNode, startNodes, TOKENS, until, WAYS } from './node-stage.ts';

const PROGRAM = fileURLToPath(new URL('../../mock-orchestrator/src/program/bin.ts', import.meta.url));
const MAX_REQUESTS = 4;
const MAX_SESSIONS = 5;

describe.each(WAYS)('$way', ({ forwards }) => {
  let nodes: NodeStage;
  let urls: readonly string[];
  const url = (index: number) => nodes.node(index);

  beforeAll(async () => {
    const limits = { maxRequestsPerUser: MAX_REQUESTS, maxSessionsPerUser: MAX_SESSIONS };
    nodes = await startNodes(3, { redisUrl: inject('redisUrl') ?? '', prefix: `nodes-test-${forwards}:`, limits, forwards });
    urls = nodes.nodes.map((node) => node.url);
  });
  afterAll(() => nodes?.stop());

  test('any node answers with an executor on any node, in order', async () => {
    const executor = await connectExecutor(url(0), { onCall: (call) => call.answer('one ', 'two ', 'three') });
    for (const each of [...urls, nodes.url]) expect(await readAnswerText(await askNode(each))).toBe('one two three');
    expect(executor.types).not.toContain('request:chat:cancel');
  });

  test(`a request runs on ${forwards ? 'the node of its executor' : 'the node that it was sent to'}`, async () => {
    await connectExecutor(url(0), { onCall: (call) => call.answer('one') });
    const countOf = async (index: number) => {
      const metrics = await (await fetch(`${url(index)}/metrics`)).text();
      return Number(/_requests_total\{outcome="completed"\} (\d+)/.exec(metrics)?.[1] ?? 0);
    };
    const before = [await countOf(0), await countOf(1)] as const;
    expect(await readAnswerText(await askNode(url(1)))).toBe('one');
    const [home, asked] = forwards ? [1, 0] : [0, 1];
    await until(async () => (await countOf(0)) === before[0] + home && (await countOf(1)) === before[1] + asked);
  });

  test('a node answers with a whole completion and with the error of an executor on another node', async () => {
    const executor = await connectExecutor(url(0));
    const whole = askNode(url(1), { stream: false });
    (await executor.nextCall()).acknowledge(makeCompletion('complete'));
    expect(await (await whole).json()).toMatchObject({ choices: [{ message: { content: 'complete' } }] });
    const failed = askNode(url(2));
    (await executor.nextCall()).acknowledge({ error: { code: 'not-allowed', message: 'The user said no.' } });
    expect((await readError(await failed)).code).toBe('not-allowed');
  });

  test('an item is acknowledged on the node of the executor only when the caller on another node has room', async () => {
    const items = 120;
    const text = 'x'.repeat(256 * 1024);
    const executor = await connectExecutor(url(0));
    const pending = askNode(url(1));
    const call = await executor.nextCall();
    call.acknowledge({ status: true });
    let acknowledged = 0;
    const send = async () => {
      for (let i = 0; i < items; i += 1) {
        await call.emitWithAck(makeChunk(text));
        acknowledged += 1;
      }
      call.emit({ done: true });
    };
    const sending = send();
    const response = await pending;
    let before = -1;
    // Until the buffers of the connections are full.
    while (before !== acknowledged) {
      before = acknowledged;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    expect(acknowledged).toBeLessThan(items);
    expect((await readAnswerText(response)).length).toBe(items * text.length);
    await sending;
  });

  test('a request is stopped by id and by chat from another node, and by its caller', async () => {
    const executor = await connectExecutor(url(0));
    const stopped = async (stop: (id: string, abort: AbortController) => Promise<unknown>, fields = {}) => {
      const id = randomUUID();
      const abort = new AbortController();
      const ended = askNode(url(1), fields, { headers: { 'x-request-id': id }, signal: abort.signal }).then(
        async (response) => (response.ok ? 'begun' : (await readError(response)).code),
        () => 'aborted',
      );
      const { channel } = await executor.nextCall();
      const answer = await stop(id, abort);
      await executor.until(() =>
        executor.envelopes.some(({ data }) => JSON.stringify(data).includes(`"request:chat:cancel","data":{"channel":"${channel}"`)),
      );
      return [await ended, answer];
    };
    const post = async (path: string) => (await requestNode(url(2) + path, { body: {} })).json();
    expect(await stopped((id) => post(`/api/tasks/stop/${id}`))).toEqual([
      'cancelled',
      { status: true, message: expect.stringContaining('stopped') },
    ]);
    expect(await stopped(() => post('/api/tasks/chat/chat-1/stop'), { chat_id: 'chat-1' })).toEqual([
      'cancelled',
      { status: true, message: '1 task stopped.' },
    ]);
    expect(await stopped(async (_id, abort) => abort.abort())).toEqual(['aborted', undefined]);
    expect((await requestNode(`${url(2)}/api/tasks/stop/${randomUUID()}`, { body: {} })).status).toBe(404);
  });

  test('the limits of a user and the ids of requests hold over all nodes', async () => {
    const executor = await connectExecutor(url(0), { concurrency: 8 });
    const id = randomUUID();
    const running = [askNode(url(1), {}, { headers: { 'x-request-id': id } })];
    const calls = [await executor.nextCall()];
    expect((await readError(await askNode(url(2), {}, { headers: { 'x-request-id': id } }))).message).toContain('already running');
    for (let i = 1; i < MAX_REQUESTS; i += 1) {
      running.push(askNode(url(i % 3)));
      calls.push(await executor.nextCall());
    }
    for (const each of urls) expect((await readError(await askNode(each))).code).toBe('too-many-requests');
    for (const call of calls) call.answer('done');
    for (const response of running) expect(await readAnswerText(await response)).toBe('done');
    const again = askNode(url(2));
    (await executor.nextCall()).answer('again');
    expect(await readAnswerText(await again)).toBe('again');

    for (let i = 1; i < MAX_SESSIONS; i += 1) await connectExecutor(url(i % 3), { models: [] });
    for (const each of urls) await expect(connectExecutor(each)).rejects.toMatchObject({ data: { code: 'too-many-sessions' } });
    await expect(connectExecutor(url(1), { token: TOKENS.ben })).resolves.toBeDefined();
  });

  test('every node lists the models of all nodes and calls the least busy executor', async () => {
    const busy = await connectExecutor(url(0), { models: ['a', 'm'], concurrency: 1 });
    const idle = await connectExecutor(url(1), { models: ['b', 'm'], concurrency: 1 });
    await connectExecutor(url(2), { models: ['c'], paused: true });
    for (const each of urls) {
      const { data } = (await (await requestNode(`${each}/v1/models`)).json()) as { data: { id: string; executors: number }[] };
      expect(data.map(({ id, executors }) => `${id} ${executors}`)).toEqual(['a 1', 'm 2', 'b 1']);
      expect((await (await requestNode(`${each}/v1/models`, { token: TOKENS.ben })).json()) as object).toMatchObject({ data: [] });
    }
    const first = askNode(url(2), { model: 'auto' });
    const call = await busy.nextCall();
    expect(call.formData['model']).toBe('a');
    const second = askNode(url(0));
    (await idle.nextCall()).answer('idle');
    call.answer('busy');
    expect([await readAnswerText(await first), await readAnswerText(await second)]).toEqual(['busy', 'idle']);
  });

  test('a session or a chat of another user is refused on every node', async () => {
    const executor = await connectExecutor(url(0), { onCall: (call) => call.answer('mine') });
    expect(await readAnswerText(await askNode(url(1), { session_id: executor.id, chat_id: 'chat-of-ada' }))).toBe('mine');
    expect((await readError(await askNode(url(2), { session_id: executor.id }, { token: TOKENS.ben }))).code).toBe('session-not-found');
    expect((await readError(await askNode(url(2), { chat_id: 'chat-of-ada' }, { token: TOKENS.ben }))).code).toBe('chat-refused');
  });

  test('the events of an answer reach the tabs on all nodes, in order', async () => {
    const tabs = [await connectExecutor(url(0), { models: [] }), await connectExecutor(url(2), { models: [] })];
    const texts = Array.from({ length: 50 }, (_, i) => `${i} `);
    await connectExecutor(url(1), { onCall: (call) => call.answer(...texts) });
    expect(await (await askNode(url(0), { chat_id: 'chat-2', id: 'message-2' })).json()).toMatchObject({ status: true });
    for (const tab of tabs) {
      await tab.until(() => tab.envelopes.some(({ data }) => data.type === 'chat:active' && JSON.stringify(data).includes('false')));
      const deltas = tab.envelopes.flatMap(({ data }) => (data.data as { delta?: string } | undefined)?.delta ?? []);
      expect(deltas.join('')).toBe(texts.join(''));
    }
  });

  test('a fault selected on one node applies to the next request on another', async () => {
    await connectExecutor(url(0), { onCall: (call) => call.answer('one', 'two') });
    const selected = await requestNode(`${url(0)}/api/control`, { body: { fault: 'duplicate-items' } });
    expect(await selected.json()).toMatchObject({ next: expect.stringContaining('duplicate-items'), times: 1 });
    expect(await readAnswerText(await askNode(url(1)))).toBe('oneonetwotwo');
    expect(await readAnswerText(await askNode(url(2)))).toBe('onetwo');
  });

  test('an executor on another node that vanishes ends the answer with an error', async () => {
    await connectExecutor(url(0), { onCall: (call) => call.answer('one', 'two') });
    const events = await readEvents(await askNode(url(1), {}, { headers: { 'x-chat-executor-fault': 'vanish; items=1' } }));
    expect(events.at(-1)).toContain('executor-gone');
  });
});

test('a token of local sign-in on one program is valid on the other', async () => {
  const redisUrl = inject('redisUrl') ?? '';
  const [first, second] = await Promise.all([startProgram(redisUrl), startProgram(redisUrl)]);
  const signedIn = await fetch(`${first}/api/v1/auths/signin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Cleo' }),
  });
  const { token } = (await signedIn.json()) as { token: string };
  expect((await requestNode(`${second}/api/models`, { token })).status).toBe(200);
});

test('the program says how to fix a Redis that it cannot reach', async () => {
  await expect(startProgram('redis://user:hunter22@127.0.0.1:1')).rejects.toThrow('Cannot connect to Redis at 127.0.0.1:1. Start it');
});

/** Starts the program with a Redis until the test ends. Returns its URL, or rejects with what it prints. */
async function startProgram(redisUrl: string): Promise<string> {
  const args = ['--conditions=chat-executor-source', PROGRAM, '--port', '0', '--no-open', '--redis', redisUrl];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill());
  let output = '';
  child.stderr.on('data', (piece: Buffer) => {
    output += piece.toString();
  });
  const closed = once(child, 'close').then(() => {
    throw new Error(output);
  });
  closed.catch(() => undefined);
  const [url] = (await Promise.race([once(createInterface(child.stdout), 'line'), closed])) as [string];
  return url;
}

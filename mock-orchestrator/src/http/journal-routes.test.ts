import { readServerSentEvents } from '@chat-executor/protocol/framing';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { makeChunk } from '../testing/scripted-executor.ts';
import { readEvents, type Stage, startStage, TOKENS } from '../testing/stage.ts';

const ID = '3b1c9c5e-6f0c-4a57-9f0e-8d3a6f1e2b4c';
const withId = { headers: { 'x-request-id': ID } };

async function entriesOf(stage: Stage, query = '', token: string = TOKENS.ada): Promise<readonly JournalEntry[]> {
  return ((await (await stage.fetch(`/api/journal${query}`, { token })).json()) as { entries: JournalEntry[] }).entries;
}

const shapeOf = (entries: readonly JournalEntry[]) => entries.map(({ from, to, kind }) => `${from} → ${to}: ${kind}`);

test('records a request frame by frame, as it was on the wire', async () => {
  const stage = await startStage({ journal: true });
  const executor = await stage.connect({ models: ['m'] });
  const pending = stage.ask({}, withId);
  const call = await executor.nextCall();
  call.answer('Hello');
  await readEvents(await pending);
  const entries = await entriesOf(stage, `?request=${ID}`);
  expect(shapeOf(entries.filter(({ kind }) => kind !== 'http-response'))).toEqual([
    'caller → orchestrator: http-request',
    'orchestrator → executor: call',
    'executor → orchestrator: callback',
    'executor → orchestrator: item',
    'executor → orchestrator: done',
  ]);
  const frames = new Map(entries.map(({ kind, frame }) => [kind, frame]));
  expect(frames.get('call')).toMatch(/^2\d+\["events",\{"chat_id":"","message_id":null,"data":\{"type":"request:chat:completion"/);
  expect(frames.get('callback')).toMatch(/^3\d+\[\{"status":true\}\]$/);
  expect(frames.get('item')).toBe(`2["${call.channel}",${JSON.stringify(makeChunk('Hello'))}]`);
  expect(frames.get('done')).toBe(`2["${call.channel}",{"done":true}]`);
  const out = entries.filter(({ kind }) => kind === 'http-response').map(({ frame }) => frame);
  expect(out[0]).toMatch(/^HTTP\/1\.1 200 OK\n(?:.*\n)*content-type: text\/event-stream/);
  expect(out.slice(1)).toEqual([`data: ${JSON.stringify(makeChunk('Hello'))}\n\n`, 'data: [DONE]\n\n']);
  for (const { seq, at, bytes, request } of entries) expect([seq > 0, at > 0, bytes > 0, request]).toEqual([true, true, true, ID]);
  expect(entries.filter(({ session }) => session === executor.id)).toHaveLength(4);
});

test('records refused requests, and frames after the end', async () => {
  const stage = await startStage({ journal: true });
  const executor = await stage.connect({ models: ['m'] });
  await stage.fetch('/v1/chat/completions', { body: '{"broken', ...withId });
  expect(shapeOf(await entriesOf(stage, `?request=${ID}`))).toEqual([
    'caller → orchestrator: http-request',
    'orchestrator → caller: http-response',
  ]);

  const pending = stage.ask();
  const call = await executor.nextCall();
  call.answer('x');
  await readEvents(await pending);
  await call.emitWithAck(makeChunk('late'));
  expect((await entriesOf(stage)).at(-1)).toMatchObject({ kind: 'item', frame: expect.stringContaining('late') });
});

test('records a malformed callback, and a second one that Socket.IO drops', async () => {
  const stage = await startStage({ journal: true });
  const executor = await stage.connect({ models: ['m'] });
  const pending = stage.ask();
  await executor.nextCall();
  for (const frame of ['30[]', '30["second"]']) executor.socket.io.engine.write(frame);
  expect((await pending).status).toBe(502);
  await executor.socket.emitWithAck('heartbeat', {});
  const callbacks = (await entriesOf(stage)).filter(({ kind }) => kind === 'callback');
  expect(callbacks.map(({ frame }) => frame)).toEqual(['30[]', '30["second"]']);
});

test('records errors, cancellations, degradations, faults and announcements', async () => {
  const stage = await startStage({ journal: true, faults: true });
  const busy = await stage.connect({
    models: ['m'],
    onCall: ({ acknowledge }) => acknowledge({ error: 'No.', code: 'busy', cure: 'Wait.' }),
  });
  await stage.connect({
    models: ['m'],
    onCall: ({ acknowledge, emit }) => {
      acknowledge({ status: true });
      emit(makeChunk('begun'));
      emit({ error: { message: 'No.', code: 'overloaded', cure: 'Wait.' } });
      emit({ done: true });
    },
  });
  await readEvents(await stage.ask({ session_id: busy.id }));
  await readEvents(await stage.ask({ model: 'none' }));
  await stage.ask({}, { headers: { 'x-chat-executor-scenario': 'stop-before-callback' } });
  const kinds = new Set((await entriesOf(stage)).map(({ kind }) => kind));
  for (const kind of ['announce', 'degrade', 'error', 'fault', 'cancel']) expect(kinds).toContain(kind);
});

test('masks tokens and keys everywhere', async () => {
  const stage = await startStage({ journal: true });
  await stage.connect({
    models: ['m'],
    onCall: ({ acknowledge }) => acknowledge({ error: 'Wrong key sk-canary-1234567890', code: 'invalid-key', cure: 'Check it.' }),
  });
  await stage.ask({ api_key: 'abc-canary', messages: [{ role: 'user', content: 'sk-canary-0987654321' }] });
  const text = JSON.stringify(await entriesOf(stage));
  expect(text).not.toContain('canary');
  expect(text).not.toContain(TOKENS.ada);
  expect(text).toContain('authorization: ***');
});

test('shows nothing to another user', async () => {
  const stage = await startStage({ journal: true });
  await stage.connect({ models: ['m'], onCall: (call) => call.answer('x') });
  await readEvents(await stage.ask({}, withId));
  expect(await entriesOf(stage, '', TOKENS.ben)).toEqual([]);
  expect(await entriesOf(stage, `?request=${ID}`, TOKENS.ben)).toEqual([]);
});

test('streams new entries of the user, optionally after a number or for one request', async () => {
  const stage = await startStage({ journal: true });
  await stage.connect({ models: ['m'], onCall: (call) => call.answer('x') });
  const streamOf = async (query: string, token: string = TOKENS.ada) => {
    const { body } = await stage.fetch(`/api/journal/stream${query}`, { token });
    return readServerSentEvents(body as ReadableStream<Uint8Array>, { maxLineLength: 1_000_000 });
  };
  await readEvents(await stage.ask());
  const [live, own, foreign] = [await streamOf('?after=0'), await streamOf(`?request=${ID}`), await streamOf('', TOKENS.ben)];
  await readEvents(await stage.ask({}, withId));
  const before = await entriesOf(stage);
  for (const entry of before) expect(JSON.parse((await live.next()).value?.data ?? '')).toEqual(entry);
  for (const entry of before.filter(({ request }) => request === ID))
    expect(JSON.parse((await own.next()).value?.data ?? '')).toEqual(entry);
  await stage.fetch('/v1/chat/completions', { body: '{}', token: TOKENS.ben });
  expect(JSON.parse((await foreign.next()).value?.data ?? '')).toMatchObject({ seq: 1, kind: 'http-request' });
});

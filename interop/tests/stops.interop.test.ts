import { setTimeout as wait } from 'node:timers/promises';
import type { AnswerCompletion } from '@chat-executor/testing/model-server';
import { sseEvents } from '@chat-executor/testing/server-sent-events';
import { createExecutor, type Executor } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askOpenWebUi } from './ask-open-webui.ts';
import { type CuttableLine, openCuttableLine } from './cuttable-line.ts';
import { type Person, type PluginStage, startPluginStage } from './plugin-stage.ts';
import { printTimes, TIMES } from './print-times.ts';
import { untilReady } from './until-ready.ts';
import { openUserSocket, type UserSocket } from './user-socket.ts';

/** The longest pause in an answer that the function waits for, and then the executor, in milliseconds. */
const IDLE_MS = { 'the function': 3_000, 'Direct Connections': 5_000 };

type Way = keyof typeof IDLE_MS;

/** Ends an answer that has begun; `hangUp` is what its caller may do. */
type End = (begun: { readonly hangUp: () => void; readonly way: Way }) => unknown;

describe.each(inject('versions'))('what ends an answer in Open WebUI %s closes the connection to the provider', (version) => {
  let stage: PluginStage;
  let ada: Person;
  let line: CuttableLine;
  let executor: Executor;
  let tab: UserSocket;

  beforeAll(async () => {
    stage = await startPluginStage({ version }, { idle_seconds: IDLE_MS['the function'] / 1000 });
    ada = await stage.makePerson('ada');
    ada.provider.answer = begin;
    line = await openCuttableLine(stage.port);
    executor = createExecutor({
      backend: { url: line.url, token: ada.token },
      limits: { idleMs: IDLE_MS['Direct Connections'] },
      registry: PROVIDER_REGISTRY,
      providers: [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: ada.provider.baseUrl }],
    });
    executor.start();
    tab = await openUserSocket(stage.url, ada.token);
  });
  afterAll(async () => {
    tab?.stop();
    executor?.stop();
    await line?.stop();
    await stage?.stop();
  });

  /** What a request holds to take one way or the other. */
  const bodyOf = (way: Way, sessionId: string) =>
    way === 'the function' ? { model: 'chat_executor.words', model_item: undefined, session_id: sessionId } : sessionOf(executor);

  /** Asks, and again while the backend still takes the executor for paused. */
  const askUntilBegun = async (way: Way) => {
    for (;;) {
      await untilReady(executor);
      const caller = new AbortController();
      const { body } = await askOpenWebUi(stage.url, ada.token, bodyOf(way, tab.id), { signal: caller.signal });
      const reader = body?.getReader();
      if (!reader) throw new Error('It has no body.');
      const text = await readOn(reader, (text) => text.includes('begun'));
      if (text.includes('begun')) return { reader, hangUp: () => caller.abort() };
      expect(text).toContain('"paused"');
    }
  };

  test.each<[string, Way, End]>([
    ['a caller hangs up', 'the function', ({ hangUp }) => hangUp()],
    ['a pause', 'the function', () => executor.pause()],
    ['a pause', 'Direct Connections', () => executor.pause()],
    ['a lost connection', 'the function', () => line.cut()],
    ['a lost connection', 'Direct Connections', () => line.cut()],
    ['a limit of time', 'the function', ({ way }) => wait(IDLE_MS[way])],
    ['a limit of time', 'Direct Connections', ({ way }) => wait(IDLE_MS[way])],
  ])('%s, by %s', async (what, way, end) => {
    const closed: number[] = [];
    const told: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const { reader, hangUp } = await askUntilBegun(way);
      const began = performance.now();
      const rest = readOn(reader, () => false).then((text) => {
        told.push(performance.now() - began);
        return text;
      });
      rest.catch(() => undefined); // of a caller who hangs up
      await end({ hangUp, way });
      await ada.provider.closed();
      closed.push(performance.now() - began - (what === 'a limit of time' ? IDLE_MS[way] : 0));
      // Without the function nobody tells a caller whose executor went away: he would wait for ever.
      if (way === 'the function' && what !== 'a caller hangs up') expect(await rest).toContain('"error"');
      hangUp();
      executor.resume();
    }
    printTimes(version, `${what}, by ${way}, until the provider is closed`, closed);
    if (told.length > 0) printTimes(version, `${what}, by ${way}, until the caller has the error`, told);
  });

  test.each<[Way]>([['the function'], ['Direct Connections']])('Stop in a chat, by %s', async (way) => {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await untilReady(executor);
      const message = crypto.randomUUID();
      const chat = `local:${tab.id}`;
      // Older releases stumble over a body without features.
      const asked = await askOpenWebUi(stage.url, ada.token, { ...bodyOf(way, tab.id), chat_id: chat, id: message, features: {} });
      const { task_ids, task_id } = (await asked.json()) as { task_ids?: string[]; task_id?: string };
      await tab.until(({ message_id, data }) => message_id === message && JSON.stringify(data).includes('begun'));
      const headers = { authorization: `Bearer ${ada.token}` };
      const began = performance.now();
      const byChat = await fetch(`${stage.url}/api/tasks/chat/${chat}/stop`, { method: 'POST', headers });
      if (!byChat.ok) await fetch(`${stage.url}/api/tasks/stop/${task_ids?.[0] ?? task_id}`, { method: 'POST', headers });
      await ada.provider.closed();
      times.push(performance.now() - began);
    }
    printTimes(version, `Stop in a chat, by ${way}, until the provider is closed`, times);
  });
});

/** Says one word and does not end. */
const begin: AnswerCompletion = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(sseEvents(['begun ']));
};

function sessionOf(executor: Executor): { session_id: string | undefined } {
  return { session_id: executor.state.connection.sessionId };
}

/** Reads an answer until there is enough of it, or to its end. */
async function readOn(reader: ReadableStreamDefaultReader<Uint8Array>, isEnough: (text: string) => boolean): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  while (!isEnough(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  return text;
}

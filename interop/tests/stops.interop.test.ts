import { setTimeout as wait } from 'node:timers/promises';
import type { AnswerCompletion } from '@chat-executor/testing/model-server';
import { sseEvents } from '@chat-executor/testing/server-sent-events';
import { createExecutor, type Executor } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { askOpenWebUi } from './ask-open-webui.ts';
import { type NetworkProxy, startNetworkProxy } from './network-proxy.ts';
import { type PluginStage, startPluginStage, type User } from './plugin-stage.ts';
import { printTimes, REPETITIONS } from './print-times.ts';
import { untilReady } from './until-ready.ts';
import { openUserSocket, type UserSocket } from './user-socket.ts';

/** Idle timeouts in milliseconds: of the function, and of the executor that serves the Direct Connection. */
const IDLE_MS = { 'the function': 3_000, 'Direct Connections': 5_000 };

type Route = keyof typeof IDLE_MS;

/** Ends a started answer. `disconnect` closes the caller's connection. */
type End = (answer: { readonly disconnect: () => void; readonly route: Route }) => unknown;

describe.each(inject('versions'))('Open WebUI %s closes the provider connection', (version) => {
  let stage: PluginStage;
  let ada: User;
  let network: NetworkProxy;
  let executor: Executor;
  let tab: UserSocket;

  beforeAll(async () => {
    stage = await startPluginStage({ version }, { idle_seconds: IDLE_MS['the function'] / 1000 });
    ada = await stage.createUser('ada');
    ada.provider.answer = answerWithoutEnd;
    network = await startNetworkProxy(stage.port);
    executor = createExecutor({
      backend: { url: network.url, token: ada.token },
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
    await network?.stop();
    await stage?.stop();
  });

  /** Returns the part of a request body that selects the route. */
  const bodyOf = (route: Route, sessionId: string) =>
    route === 'the function' ? { model: 'chat_executor.words', model_item: undefined, session_id: sessionId } : sessionOf(executor);

  /** Starts an answer. Tries again for a few seconds while the backend still considers the executor paused. */
  const startAnswer = (route: Route) =>
    vi.waitFor(
      async () => {
        await untilReady(executor);
        const caller = new AbortController();
        const { body } = await askOpenWebUi(stage.url, ada.token, bodyOf(route, tab.id), { signal: caller.signal });
        const reader = body?.getReader();
        if (!reader) throw new Error('The response has no body.');
        expect(await readUntil(reader, (text) => text.includes('begun'))).toContain('begun');
        return { reader, disconnect: () => caller.abort() };
      },
      { timeout: 15_000, interval: 50 },
    );

  test.each<[string, Route, End]>([
    ['caller disconnects', 'the function', ({ disconnect }) => disconnect()],
    ['pause', 'the function', () => executor.pause()],
    ['pause', 'Direct Connections', () => executor.pause()],
    ['lost connection', 'the function', () => network.cut()],
    ['lost connection', 'Direct Connections', () => network.cut()],
    ['idle timeout', 'the function', ({ route }) => wait(IDLE_MS[route])],
    ['idle timeout', 'Direct Connections', ({ route }) => wait(IDLE_MS[route])],
  ])('%s, with %s', async (cause, route, end) => {
    const closeTimes: number[] = [];
    const errorTimes: number[] = [];
    for (let time = 0; time < REPETITIONS; time += 1) {
      const { reader, disconnect } = await startAnswer(route);
      const began = performance.now();
      const rest = readUntil(reader, () => false).then((text) => {
        errorTimes.push(performance.now() - began);
        return text;
      });
      rest.catch(() => undefined); // rejects if the caller disconnects
      await end({ disconnect, route });
      await ada.provider.closed();
      closeTimes.push(performance.now() - began - (cause === 'idle timeout' ? IDLE_MS[route] : 0));
      // Without the function, Open WebUI sends no error for a lost executor, and the caller would wait forever.
      if (route === 'the function' && cause !== 'caller disconnects') expect(await rest).toContain('"error"');
      disconnect();
      executor.resume();
    }
    printTimes(version, `${cause}, with ${route}, until the provider connection is closed`, closeTimes);
    if (errorTimes.length > 0) printTimes(version, `${cause}, with ${route}, until the caller gets the error`, errorTimes);
  });

  test.each<[Route]>([['the function'], ['Direct Connections']])('Stop in a chat, with %s', async (route) => {
    const times: number[] = [];
    for (let time = 0; time < REPETITIONS; time += 1) {
      await untilReady(executor);
      const message = crypto.randomUUID();
      const chat = `local:${tab.id}`;
      // Older releases fail on a body without `features`.
      const response = await askOpenWebUi(stage.url, ada.token, { ...bodyOf(route, tab.id), chat_id: chat, id: message, features: {} });
      const { task_ids, task_id } = (await response.json()) as { task_ids?: string[]; task_id?: string };
      await tab.until(({ message_id, data }) => message_id === message && JSON.stringify(data).includes('begun'));
      const headers = { authorization: `Bearer ${ada.token}` };
      const began = performance.now();
      const byChat = await fetch(`${stage.url}/api/tasks/chat/${chat}/stop`, { method: 'POST', headers });
      if (!byChat.ok) await fetch(`${stage.url}/api/tasks/stop/${task_ids?.[0] ?? task_id}`, { method: 'POST', headers });
      await ada.provider.closed();
      times.push(performance.now() - began);
    }
    printTimes(version, `Stop in a chat, with ${route}, until the provider connection is closed`, times);
  });
});

/** Writes one word and leaves the answer open. */
const answerWithoutEnd: AnswerCompletion = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(sseEvents(['begun ']));
};

function sessionOf(executor: Executor): { session_id: string | undefined } {
  return { session_id: executor.state.connection.sessionId };
}

/** Reads an answer to its end, or until `isEnough` accepts the text so far. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, isEnough: (text: string) => boolean): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  while (!isEnough(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  return text;
}

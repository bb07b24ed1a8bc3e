import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseBody, writePieces } from '@chat-executor/testing/server-sent-events';
import { createExecutor, type Executor } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addUser } from '../servers/add-user.ts';
import { installFunction, post } from '../servers/chat-executor-function.ts';
import { type OpenWebUi, startOpenWebUi } from '../servers/open-webui.ts';
import { askOpenWebUi, chunksOfSse, textOfSse } from './ask-open-webui.ts';
import { untilReady } from './until-ready.ts';
import { isEnd, openUserSocket, textOfEvents, type UserSocket } from './user-socket.ts';

const WORDS = Array.from({ length: 40 }, (_, i) => `${['plain', 'naïve', '汉字', '👩‍🚀'][i % 4]}${i} `);

describe.each(inject('versions'))('Open WebUI %s, Direct Connections', (version) => {
  let backend: OpenWebUi;
  let user: { token: string; id: string };
  let provider: ModelServer;
  let executor: Executor;
  let tab: UserSocket;

  beforeAll(async () => {
    backend = await startOpenWebUi({ version });
    user = await backend.signUp('ada');
    provider = await startModelServer();
    executor = createExecutor({
      backend: { url: backend.url, token: user.token },
      registry: PROVIDER_REGISTRY,
      providers: [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: provider.baseUrl, apiKey: 'sk-canary-interop' }],
    });
    executor.start();
    await untilReady(executor);
    tab = await openUserSocket(backend.url, user.token);
  });
  afterAll(async () => {
    tab?.stop();
    executor?.stop();
    await provider?.stop();
    await backend?.stop();
  });

  const ask = (body: object = {}, init: RequestInit = {}) =>
    askOpenWebUi(backend.url, user.token, { session_id: executor.state.connection.sessionId, ...body }, init);

  test.each([1, 7, 97, 211, 300])('relays all words when the provider writes %i bytes at a time, with CRLF and LF', async (size) => {
    for (const lineEnd of ['\n', '\r\n']) {
      provider.answer = (response) => writePieces(response, sseBody(WORDS, lineEnd), size);
      expect(textOfSse(await (await ask()).text())).toBe(WORDS.join(''));
    }
  });

  test('sends a complete answer in a chat to the user as events', async () => {
    provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 97);
    const message = crypto.randomUUID();
    const chat = `local:${tab.id}`;
    // Older releases fail on a body without `features`.
    const response = await ask({ chat_id: chat, id: message, features: {} });
    expect(response.status).toBe(200);
    await tab.until(({ message_id, data }) => message_id === message && isEnd(data));
    // Older releases trim the end of an answer.
    expect(textOfEvents(tab.events.filter(({ message_id }) => message_id === message)).trim()).toBe(WORDS.join('').trim());
  });

  test('returns the completion as the HTTP body of a request without streaming', async () => {
    const completion = {
      id: 'c',
      object: 'chat.completion',
      created: 1,
      model: 'words',
      choices: [{ index: 0, message: { role: 'assistant', content: WORDS.join('') }, finish_reason: 'stop' }],
    };
    provider.answer = (response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify(completion));
    expect(await (await ask({ stream: false })).json()).toMatchObject({ choices: completion.choices });
  });

  test('passes tools to the provider, and a complete tool call to the caller', async () => {
    const tools = [{ type: 'function', function: { name: 'look_up', description: 'Looks up a word', parameters: { type: 'object' } } }];
    const call = (name: string | undefined, piece: string) => ({
      tool_calls: [{ index: 0, ...(name && { id: 'call-1', type: 'function' }), function: { ...(name && { name }), arguments: piece } }],
    });
    const deltas = [call('look_up', ''), call(undefined, '{"word": '), call(undefined, '"汉字"}')];
    const events = deltas.map((delta) => ({
      id: 'c',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'words',
      choices: [{ index: 0, delta, finish_reason: null }],
    }));
    const end = { ...events[0], choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] };
    const body = [...events, end].map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    provider.answer = (response) => writePieces(response, Buffer.from(`${body}data: [DONE]\n\n`), 97);
    const received = chunksOfSse(await (await ask({ tools })).text()).flatMap(({ choices }) => choices[0] ?? []);
    const pieces = received.flatMap(({ delta }) => delta.tool_calls ?? []);
    expect(pieces.map(({ function: { name } }) => name ?? '').join('')).toBe('look_up');
    expect(JSON.parse(pieces.map((piece) => piece.function.arguments).join(''))).toEqual({ word: '汉字' });
    expect(received.map(({ finish_reason: reason }) => reason).filter(Boolean)).toEqual(['tool_calls']);
    // Some releases add their own tools.
    expect(provider.requests.at(-1)?.body['tools']).toContainEqual(tools[0]);
  });

  test('applies filters of the backend to the request', async () => {
    const content =
      "class Filter:\n    def inlet(self, body):\n        body['messages'][-1]['content'] += ' (filtered)'\n        return body\n";
    await installFunction(backend, user.token, { id: 'append_words', content, isGlobal: true });
    provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 97);
    expect(textOfSse(await (await ask()).text())).toBe(WORDS.join(''));
    expect(provider.requests.at(-1)?.body['messages']).toContainEqual({ role: 'user', content: 'hi (filtered)' });
  });

  // Later releases can't request them from a Direct Connection.
  if (/^0\.[5-8]\./.test(version)) {
    test('requests the title and tags of a saved chat from the provider', async () => {
      provider.answer = async (response, { stream, messages }) => {
        if (stream === true) return await writePieces(response, sseBody(WORDS, '\n'), 97);
        const text = JSON.stringify(messages).includes('broad tags') ? '{"tags": ["Wörter"]}' : '{"title": "汉字 👩‍🚀"}';
        const choices = [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }];
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'words', choices }));
      };
      const [question, answer] = [crypto.randomUUID(), crypto.randomUUID()];
      const history = {
        currentId: answer,
        messages: {
          [question]: { id: question, parentId: null, childrenIds: [answer], role: 'user', content: 'hi', timestamp: 1 },
          [answer]: { id: answer, parentId: question, childrenIds: [], role: 'assistant', content: '', model: 'words', timestamp: 2 },
        },
      };
      const chat = { title: 'New Chat', models: ['words'], history, messages: Object.values(history.messages), tags: [], timestamp: 1 };
      const { id } = (await post(backend, user.token, '/api/v1/chats/new', { chat })) as { id: string };
      const background_tasks = { title_generation: true, tags_generation: true };
      const asked = await ask({ chat_id: id, id: answer, parent_id: question, parent_message: {}, features: {}, background_tasks });
      expect(await asked.json()).toMatchObject({ status: true });
      const of = (type: string) => tab.until(({ chat_id, data }) => chat_id === id && data.type === type);
      expect((await of('chat:title')).data.data).toBe('汉字 👩‍🚀');
      expect((await of('chat:tags')).data.data).toEqual(['Wörter']);
    });
  }

  test('reports a rejected key to an HTTP caller and in a chat as one readable error', async () => {
    provider.answer = (response) => void response.writeHead(401).end('{"error":{"message":"sk-canary-interop is wrong"}}');
    const plain = await (await ask()).text();
    expect(plain).toContain('rejected the API key');
    const message = crypto.randomUUID();
    await ask({ chat_id: `local:${tab.id}`, id: message, features: {} });
    const event = await tab.until(
      ({ message_id, data }) => message_id === message && (JSON.stringify(data).includes('rejected the API key') || isEnd(data)),
    );
    // Open WebUI 0.5 drops the error of an answer in a chat.
    expect(isEnd(event.data)).toBe(version.startsWith('0.5.'));
    await tab.until(({ message_id, data }) => message_id === message && isEnd(data));
    expect(`${plain}${JSON.stringify(event)}`).not.toContain('canary');
  });

  test('does not run a request of another user that names the session of this executor', async () => {
    const otherUser = await addUser(backend, user.token, 'ben');
    provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 97);
    const asked = provider.requests.length;
    for (const stream of [true, false]) {
      const target = { session_id: executor.state.connection.sessionId, stream };
      expect(await (await askOpenWebUi(backend.url, otherUser.token, target)).text()).not.toContain('plain');
    }
    expect(provider.requests.length).toBe(asked);
  });
});

import { installFunction } from '@chat-executor/cli';
import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startProgram } from '../../tests/end-to-end/program.ts';
import { post, readChatExecutor } from '../servers/chat-executor-function.ts';
import { OLLAMA_MODEL } from '../servers/ollama.ts';
import { askOpenWebUi } from './ask-open-webui.ts';
import { CANARY_KEY, type PluginStage, startPluginStage, type User } from './plugin-stage.ts';
import { printTimes, REPETITIONS } from './print-times.ts';
import { isEnd, openUserSocket, textOfEvents } from './user-socket.ts';

const WORDS = Array.from({ length: 40 }, (_, i) => `${['plain', 'naïve', '汉字', '👩‍🚀'][i % 4]}${i} `);
const TEXT = WORDS.join('');
const MESSAGES = [{ role: 'user' as const, content: 'hi' }];
const QUESTION = { model: 'chat_executor.words', messages: MESSAGES };

const ollamaUrl = inject('ollamaUrl');

describe.each(inject('versions'))('the function chat_executor in Open WebUI %s', (version) => {
  let stage: PluginStage;
  let ada: User;
  let ben: User;

  beforeAll(async () => {
    stage = await startPluginStage({ version });
    ada = await stage.createUser('ada');
    ben = await stage.createUser('ben');
    await ada.connect();
  });
  afterAll(() => stage?.stop());

  test('lists the model to its owner by its plain id, and with the name of the executor', async () => {
    const listed = await ada.models();
    expect(listed).toHaveProperty(['chat_executor.words']);
    expect(Object.values(listed)).toContain("words — ada's laptop");
  });

  test.each([1, 7, 97, 211, 300])('streams all words to the official client when the provider writes %i bytes at a time', async (size) => {
    for (const lineEnd of ['\n', '\r\n']) {
      ada.provider.answer = (response) => writePieces(response, sseBody(WORDS, lineEnd), size);
      let text = '';
      const reasons: string[] = [];
      for await (const { choices } of await ada.client.chat.completions.create({ ...QUESTION, stream: true })) {
        text += choices[0]?.delta.content ?? '';
        if (choices[0]?.finish_reason) reasons.push(choices[0].finish_reason);
      }
      expect(text).toBe(TEXT);
      expect(reasons).toEqual(['stop']);
    }
  });

  test('returns the completion with usage for a request without streaming', async () => {
    const choices = [{ index: 0, message: { role: 'assistant', content: TEXT }, finish_reason: 'stop' }];
    const usage = { prompt_tokens: 1, completion_tokens: 40, total_tokens: 41 };
    const completion = { id: 'c', object: 'chat.completion', created: 1, model: 'words', choices, usage };
    ada.provider.answer = (response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify(completion));
    expect(await ada.client.chat.completions.create(QUESTION)).toMatchObject({ choices, usage });
  });

  test('sends a complete answer in a chat to the tab as events', async () => {
    ada.provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 97);
    const tab = await openUserSocket(stage.url, ada.token);
    try {
      const id = crypto.randomUUID();
      const target = { session_id: tab.id, chat_id: `local:${tab.id}`, id, features: {} };
      const response = await askOpenWebUi(stage.url, ada.token, { ...QUESTION, model_item: undefined, ...target });
      expect(response.status).toBe(200);
      await tab.until(({ message_id, data }) => message_id === id && isEnd(data));
      expect(textOfEvents(tab.events.filter(({ message_id }) => message_id === id)).trim()).toBe(TEXT.trim());
    } finally {
      tab.stop();
    }
  });

  test('reports a rejected key as one readable error without the key, with and without streaming', async () => {
    ada.provider.answer = (response) => void response.writeHead(401).end(`{"error":{"message":"${CANARY_KEY} is wrong"}}`);
    for (const stream of [true, false]) {
      const error = await failureOf(ada, { ...QUESTION, stream });
      expect(error.message).toContain('rejected the API key');
      expect(error.code).toBe('invalid-key');
      expect(JSON.stringify(error)).not.toContain('canary');
    }
  });

  test('tells a user without an executor what to do, and uses no executor of another user', async () => {
    const asked = ada.provider.requests.length;
    for (const stream of [true, false]) {
      const error = await failureOf(ben, { ...QUESTION, model: 'chat_executor.any', stream });
      expect(error.code).toBe('no-executor');
      expect(error.message).toContain('start the executor program');
    }
    expect(ada.provider.requests.length).toBe(asked);
  });

  test('ends the stream with a readable error immediately when the executor is killed', async () => {
    const cleo = await stage.createUser('cleo');
    cleo.provider.answer = answerWithoutEnd;
    const times: number[] = [];
    for (let time = 0; time < REPETITIONS; time += 1) {
      const program = startCli(cleo, ['--provider', 'openai-compatible', '--base-url', cleo.provider.baseUrl]);
      try {
        await program.line(({ event }) => event === 'ready');
        let killed = 0;
        let text = '';
        const reading = async () => {
          for await (const { choices } of await cleo.client.chat.completions.create({ ...QUESTION, stream: true })) {
            text += choices[0]?.delta.content ?? '';
            if (!text || killed) continue;
            killed = performance.now();
            program.process.kill('SIGKILL');
          }
        };
        await expect(reading()).rejects.toMatchObject({ code: 'executor-gone' });
        times.push(performance.now() - killed);
        expect(text).toBe('begun ');
      } finally {
        program.process.kill('SIGKILL');
        await program.ended;
      }
    }
    printTimes(version, 'executor killed, with the function, until the caller gets the error', times);
  });

  test('keeps requests of two users with the same model apart', async () => {
    const dan = await stage.createUser('dan');
    await dan.connect();
    for (const user of [ada, dan]) {
      user.provider.answer = (response) => writePieces(response, sseBody([`the answer of ${user.name}`], '\n'), 97);
    }
    const before = [ada, dan].map(({ provider }) => provider.requests.length);
    const callers = Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? ada : dan));
    const answers = await Promise.all(callers.map((user) => textOf(user)));
    expect(answers).toEqual(callers.map(({ name }) => `the answer of ${name}`));
    expect([ada, dan].map(({ provider }, i) => provider.requests.length - (before[i] ?? 0))).toEqual([5, 5]);

    expect(Object.values(await dan.models()).filter((name) => name.includes('ada'))).toEqual([]);
    const own = Object.keys(await ada.models()).filter((id) => /^chat_executor\.[0-9a-f]{8}\.words$/.test(id));
    expect(own).toHaveLength(1);
    const root: Pick<User, 'client'> = { client: dan.client.withOptions({ apiKey: stage.adminToken }) };
    for (const otherUser of [dan, root]) await failureOf(otherUser, { ...QUESTION, model: own[0] ?? '' });
    expect([ada, dan].map(({ provider }, i) => provider.requests.length - (before[i] ?? 0))).toEqual([5, 5]);
  });

  test('an update shows the new version, keeps the valves, and does not interrupt connected executors', async () => {
    const functionUrl = '/api/v1/functions/id/chat_executor';
    const read = async (path: string) => {
      const response = await fetch(`${stage.url}${functionUrl}${path}`, { headers: { authorization: `Bearer ${stage.adminToken}` } });
      return (await response.json()) as Record<string, unknown>;
    };
    await post(stage, stage.adminToken, `${functionUrl}/valves/update`, { generic_entry: 'Mine', idle_seconds: 77 });
    const valves = await read('/valves');
    expect(valves).toMatchObject({ generic_entry: 'Mine', idle_seconds: 77 });
    const content = (await readChatExecutor()).replace(/^version: .*$/m, 'version: 99.0.0');
    const installation = await installFunction({ url: stage.url, token: stage.adminToken, content });
    expect(installation).toMatchObject({ version: '99.0.0', previous: expect.stringMatching(/^\d+\.\d+\.\d+/), isOn: true });
    expect(await read('')).toMatchObject({ is_active: true, meta: { manifest: { version: '99.0.0' } } });
    expect(await read('/valves')).toEqual(valves);
    expect(Object.values(await ada.models())).toContain('Mine');
    ada.provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 97);
    expect(await textOf(ada)).toBe(TEXT);
  });

  if (ollamaUrl !== undefined) {
    test('relays a real Ollama model through the executor program, with and without streaming', async () => {
      const eve = await stage.createUser('eve');
      const program = startCli(eve, ['--provider', 'ollama', '--base-url', ollamaUrl]);
      try {
        const { models } = await program.line(({ event }) => event === 'ready');
        expect(models).toContain(`${OLLAMA_MODEL}:latest`);
        const model = `chat_executor.${OLLAMA_MODEL}:latest`;
        const question = { model, messages: [{ role: 'user' as const, content: 'Once upon a time' }], max_tokens: 8, temperature: 0 };
        let streamed = '';
        for await (const { choices } of await eve.client.chat.completions.create({ ...question, stream: true })) {
          streamed += choices[0]?.delta.content ?? '';
        }
        expect(streamed).not.toBe('');
        expect((await eve.client.chat.completions.create(question)).choices[0]?.message.content).toBe(streamed);
        await program.line(({ event, outcome }) => event === 'receipt' && outcome === 'completed');
      } finally {
        program.process.kill('SIGKILL');
        await program.ended;
      }
    });
  }

  function startCli({ name }: User, provider: readonly string[]) {
    const account = ['--email-env', 'EMAIL', '--password-env', 'PASSWORD', '--name', `${name}'s laptop`, '--log-format', 'json'];
    const secrets = { EMAIL: `${name}@example.com`, PASSWORD: `password-of-${name}` };
    return startProgram(['--backend', stage.url, ...account, ...provider], secrets);
  }
});

/** Writes one word and leaves the answer open. */
const answerWithoutEnd: User['provider']['answer'] = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(sseEvents(['begun ']));
};

/** Returns the text of a streamed answer. */
async function textOf({ client }: User): Promise<string> {
  let text = '';
  for await (const { choices } of await client.chat.completions.create({ ...QUESTION, stream: true })) {
    text += choices[0]?.delta.content ?? '';
  }
  return text;
}

/** Returns the error with which a request ends, as raised by the official client. Throws if it ends without one. */
async function failureOf(
  { client }: Pick<User, 'client'>,
  question: OpenAI.ChatCompletionCreateParams,
): Promise<InstanceType<typeof OpenAI.APIError>> {
  try {
    const answer = await client.chat.completions.create(question);
    if (Symbol.asyncIterator in answer) for await (const _ of answer);
  } catch (error) {
    if (error instanceof OpenAI.APIError) return error;
    throw error;
  }
  throw new Error('The request ended without an error.');
}

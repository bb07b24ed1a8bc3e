import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { installOrUpdate } from '../../scripts/install-function.js';
import { startProgram } from '../../tests/end-to-end/program.ts';
import { post, readChatExecutor } from '../parts/chat-executor-function.ts';
import { OLLAMA_MODEL } from '../parts/ollama.ts';
import { askOpenWebUi } from './ask-open-webui.ts';
import { CANARY_KEY, type Person, type PluginStage, startPluginStage } from './plugin-stage.ts';
import { printTimes, TIMES } from './print-times.ts';
import { isEnd, openUserSocket, textOfEvents } from './user-socket.ts';

const WORDS = Array.from({ length: 40 }, (_, i) => `${['plain', 'naïve', '汉字', '👩‍🚀'][i % 4]}${i} `);
const TEXT = WORDS.join('');
const MESSAGES = [{ role: 'user' as const, content: 'hi' }];
const QUESTION = { model: 'chat_executor.words', messages: MESSAGES };

const ollamaUrl = inject('ollamaUrl');

describe.each(inject('versions'))('the function chat_executor in Open WebUI %s', (version) => {
  let stage: PluginStage;
  let ada: Person;
  let ben: Person;

  beforeAll(async () => {
    stage = await startPluginStage({ version });
    ada = await stage.makePerson('ada');
    ben = await stage.makePerson('ben');
    await ada.connect();
  });
  afterAll(() => stage?.stop());

  test('lists the model to its owner under the name of the executor, and to programs under its plain id', async () => {
    const listed = await ada.models();
    expect(listed).toHaveProperty(['chat_executor.words']);
    expect(Object.values(listed)).toContain("words — ada's laptop");
  });

  test.each([1, 7, 97, 211, 300])('40 of 40 words reach the official client in pieces of %i bytes, CRLF and LF', async (size) => {
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

  test('an answer that does not stream is the completion, with usage', async () => {
    const choices = [{ index: 0, message: { role: 'assistant', content: TEXT }, finish_reason: 'stop' }];
    const usage = { prompt_tokens: 1, completion_tokens: 40, total_tokens: 41 };
    const completion = { id: 'c', object: 'chat.completion', created: 1, model: 'words', choices, usage };
    ada.provider.answer = (response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify(completion));
    expect(await ada.client.chat.completions.create(QUESTION)).toMatchObject({ choices, usage });
  });

  test('in a chat the answer reaches the tab as events, whole', async () => {
    ada.provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 97);
    const tab = await openUserSocket(stage.url, ada.token);
    try {
      const id = crypto.randomUUID();
      const place = { session_id: tab.id, chat_id: `local:${tab.id}`, id, features: {} };
      const response = await askOpenWebUi(stage.url, ada.token, { ...QUESTION, model_item: undefined, ...place });
      expect(response.status).toBe(200);
      await tab.until(({ message_id, data }) => message_id === id && isEnd(data));
      expect(textOfEvents(tab.events.filter(({ message_id }) => message_id === id)).trim()).toBe(TEXT.trim());
    } finally {
      tab.stop();
    }
  });

  test('a refused key is one readable error, streamed and whole, and never tells the key', async () => {
    ada.provider.answer = (response) => void response.writeHead(401).end(`{"error":{"message":"${CANARY_KEY} is wrong"}}`);
    for (const stream of [true, false]) {
      const error = await failureOf(ada, { ...QUESTION, stream });
      expect(error.message).toContain('refused the API key');
      expect(error.code).toBe('invalid-key');
      expect(JSON.stringify(error)).not.toContain('canary');
    }
  });

  test('who has no executor is told what to do, and never gets the answer of another', async () => {
    const asked = ada.provider.requests.length;
    for (const stream of [true, false]) {
      const error = await failureOf(ben, { ...QUESTION, model: 'chat_executor.any', stream });
      expect(error.code).toBe('no-executor');
      expect(error.message).toContain('start the executor program');
    }
    expect(ada.provider.requests.length).toBe(asked);
  });

  test('an executor that is killed while it answers ends the stream with a readable error, at once', async () => {
    const cleo = await stage.makePerson('cleo');
    cleo.provider.answer = begin;
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
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
    printTimes(version, 'executor killed, by the function, until the caller has the error', times);
  });

  test('two users with the same model never meet', async () => {
    const dan = await stage.makePerson('dan');
    await dan.connect();
    for (const person of [ada, dan]) {
      person.provider.answer = (response) => writePieces(response, sseBody([`the answer of ${person.name}`], '\n'), 97);
    }
    const before = [ada, dan].map(({ provider }) => provider.requests.length);
    const askers = Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? ada : dan));
    const answers = await Promise.all(askers.map((person) => textOf(person)));
    expect(answers).toEqual(askers.map(({ name }) => `the answer of ${name}`));
    expect([ada, dan].map(({ provider }, i) => provider.requests.length - (before[i] ?? 0))).toEqual([5, 5]);

    expect(Object.values(await dan.models()).filter((name) => name.includes('ada'))).toEqual([]);
    const own = Object.keys(await ada.models()).filter((id) => /^chat_executor\.[0-9a-f]{8}\.words$/.test(id));
    expect(own).toHaveLength(1);
    const root: Pick<Person, 'client'> = { client: dan.client.withOptions({ apiKey: stage.adminToken }) };
    for (const stranger of [dan, root]) await failureOf(stranger, { ...QUESTION, model: own[0] ?? '' });
    expect([ada, dan].map(({ provider }, i) => provider.requests.length - (before[i] ?? 0))).toEqual([5, 5]);
  });

  test('an update shows the new version, keeps the valves, and connected executors go on answering', async () => {
    const functionUrl = '/api/v1/functions/id/chat_executor';
    const read = async (path: string) => {
      const response = await fetch(`${stage.url}${functionUrl}${path}`, { headers: { authorization: `Bearer ${stage.adminToken}` } });
      return (await response.json()) as Record<string, unknown>;
    };
    await post(stage, stage.adminToken, `${functionUrl}/valves/update`, { generic_entry: 'Mine', idle_seconds: 77 });
    const valves = await read('/valves');
    expect(valves).toMatchObject({ generic_entry: 'Mine', idle_seconds: 77 });
    const content = (await readChatExecutor()).replace(/^version: .*$/m, 'version: 99.0.0');
    const installation = await installOrUpdate({ url: stage.url, token: stage.adminToken, content });
    expect(installation).toMatchObject({ version: '99.0.0', previous: expect.stringMatching(/^\d+\.\d+\.\d+/), isOn: true });
    expect(await read('')).toMatchObject({ is_active: true, meta: { manifest: { version: '99.0.0' } } });
    expect(await read('/valves')).toEqual(valves);
    expect(Object.values(await ada.models())).toContain('Mine');
    ada.provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 97);
    expect(await textOf(ada)).toBe(TEXT);
  });

  if (ollamaUrl !== undefined) {
    test('a real model of a real Ollama answers through the executor program, streamed and whole', async () => {
      const eve = await stage.makePerson('eve');
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

  function startCli({ name }: Person, provider: readonly string[]) {
    const who = ['--email-env', 'EMAIL', '--password-env', 'PASSWORD', '--name', `${name}'s laptop`, '--log-format', 'json'];
    const secrets = { EMAIL: `${name}@example.com`, PASSWORD: `password-of-${name}` };
    return startProgram(['--backend', stage.url, ...who, ...provider], secrets);
  }
});

/** Says one word and does not end. */
const begin: Person['provider']['answer'] = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(sseEvents(['begun ']));
};

/** A streamed answer's text. */
async function textOf({ client }: Person): Promise<string> {
  let text = '';
  for await (const { choices } of await client.chat.completions.create({ ...QUESTION, stream: true })) {
    text += choices[0]?.delta.content ?? '';
  }
  return text;
}

/** The error a request ends with, as raised by the official client; fails if there is none. */
async function failureOf(
  { client }: Pick<Person, 'client'>,
  question: OpenAI.ChatCompletionCreateParams,
): Promise<InstanceType<typeof OpenAI.APIError>> {
  try {
    const answer = await client.chat.completions.create(question);
    if (Symbol.asyncIterator in answer) for await (const _ of answer);
  } catch (error) {
    if (error instanceof OpenAI.APIError) return error;
    throw error;
  }
  throw new Error('It ended without an error.');
}

import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { installFunction } from '../servers/chat-executor-function.ts';
import { type PluginStage, startPluginStage, type User } from './plugin-stage.ts';

const WORDS = Array.from({ length: 40 }, (_, i) => `${['plain', 'naïve', '汉字', '👩‍🚀'][i % 4]}${i} `);
const TEXT = WORDS.join('');
const WORKERS = 3;

/** Limit on the time until all workers have started, in milliseconds. */
const STARTED_MS = 240_000;

/** A filter that replaces the prompt with the id of the worker process. It does not change announcements, which are requests too. */
const WORKER_FILTER = `
import os

class Filter:
    def inlet(self, body: dict) -> dict:
        if body["model"] == "chat_executor.words":
            body["messages"][-1]["content"] = f"worker {os.getpid()}"
        return body
`;

describe.each(inject('versions').slice(0, 1))('the function chat_executor in Open WebUI %s with three workers', (version) => {
  const redisUrl = inject('redisUrl') ?? '';
  let stage: PluginStage;
  let ada: User;
  /** The number of requests that each worker received. */
  const requestCounts = new Map<string, number>();

  beforeAll(async () => {
    stage = await startPluginStage({ version, workers: WORKERS, redisUrl });
    await installFunction(stage, stage.adminToken, { id: 'worker_filter', content: WORKER_FILTER, isGlobal: true });
    ada = await stage.createUser('ada');
    await ada.connect();
    ada.provider.answer = (response, { messages, stream }) => {
      const worker = (messages as { content: string }[]).at(-1)?.content ?? '';
      requestCounts.set(worker, (requestCounts.get(worker) ?? 0) + 1);
      if (stream === true) return writePieces(response, sseBody(WORDS, '\n'), 97);
      const choices = [{ index: 0, message: { role: 'assistant', content: TEXT }, finish_reason: 'stop' }];
      const completion = { id: 'c', object: 'chat.completion', created: 1, model: 'words', choices };
      return void response.setHeader('content-type', 'application/json').end(JSON.stringify(completion));
    };
  });
  afterAll(() => stage?.stop());

  const streamed = async () => {
    let text = '';
    for await (const { choices } of await ada.client.chat.completions.create({ ...question(), stream: true })) {
      text += choices[0]?.delta.content ?? '';
    }
    return text;
  };
  const whole = async () => (await ada.client.chat.completions.create(question())).choices[0]?.message.content;

  test(
    'answers sequential and concurrent requests completely on every worker',
    async () => {
      // One worker answers before the others have started.
      for (const deadline = Date.now() + STARTED_MS; requestCounts.size < WORKERS && Date.now() < deadline; ) {
        expect([await streamed(), await whole()]).toEqual([TEXT, TEXT]);
      }
      const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? whole() : streamed())));
      expect(new Set(answers)).toEqual(new Set([TEXT]));
      process.stdout.write(`Open WebUI ${version}, ${WORKERS} workers received ${[...requestCounts.values()].join(', ')} requests\n`);
      expect(requestCounts.size).toBe(WORKERS);
      expect([...requestCounts.keys()].every((worker) => /^worker \d+$/.test(worker))).toBe(true);
    },
    2 * STARTED_MS,
  );

  test('lists the same models on every worker', async () => {
    const lists = await Promise.all(Array.from({ length: 30 }, () => ada.models()));
    expect(new Set(lists.map((list) => Object.keys(list).toSorted().join(' ')))).toHaveLength(1);
    expect(lists[0]).toHaveProperty(['chat_executor.words']);
  });

  test('closes the provider connection when the caller disconnects, on any worker', async () => {
    for (const _ of Array.from({ length: 6 })) {
      ada.provider.answer = (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(sseEvents(['begun ']));
      };
      const stream = await ada.client.chat.completions.create({ ...question(), stream: true });
      for await (const { choices } of stream) {
        if (choices[0]?.delta.content) break;
      }
      stream.controller.abort();
      await ada.provider.closed();
    }
  });
});

function question() {
  return { model: 'chat_executor.words', messages: [{ role: 'user' as const, content: 'hi' }] };
}

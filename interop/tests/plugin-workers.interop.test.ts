import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { installFunction } from '../parts/chat-executor-function.ts';
import { type Person, type PluginStage, startPluginStage } from './plugin-stage.ts';

const WORDS = Array.from({ length: 40 }, (_, i) => `${['plain', 'naïve', '汉字', '👩‍🚀'][i % 4]}${i} `);
const TEXT = WORDS.join('');
const WORKERS = 3;

/** Longest wait for all workers, in milliseconds. */
const STARTED_MS = 240_000;

/** A filter that says in the question which process of Open WebUI took it. Announcements, which are requests too, it leaves alone. */
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
  let ada: Person;
  /** The requests each worker took. */
  const taken = new Map<string, number>();

  beforeAll(async () => {
    stage = await startPluginStage({ version, workers: WORKERS, redisUrl });
    await installFunction(stage, stage.adminToken, { id: 'worker_filter', content: WORKER_FILTER, isGlobal: true });
    ada = await stage.makePerson('ada');
    await ada.connect();
    ada.provider.answer = (response, { messages, stream }) => {
      const worker = (messages as { content: string }[]).at(-1)?.content ?? '';
      taken.set(worker, (taken.get(worker) ?? 0) + 1);
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
    'requests land on every worker, one after the other and at once, and each is answered whole',
    async () => {
      // One worker answers before the others have started, which takes its time on a busy machine.
      for (const deadline = Date.now() + STARTED_MS; taken.size < WORKERS && Date.now() < deadline; ) {
        expect([await streamed(), await whole()]).toEqual([TEXT, TEXT]);
      }
      const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? whole() : streamed())));
      expect(new Set(answers)).toEqual(new Set([TEXT]));
      process.stdout.write(`Open WebUI ${version}, ${WORKERS} workers took ${[...taken.values()].join(', ')} requests\n`);
      expect(taken.size).toBe(WORKERS);
      expect([...taken.keys()].every((worker) => /^worker \d+$/.test(worker))).toBe(true);
    },
    2 * STARTED_MS,
  );

  test('the list of models is the same on all of them', async () => {
    const lists = await Promise.all(Array.from({ length: 30 }, () => ada.models()));
    expect(new Set(lists.map((list) => Object.keys(list).toSorted().join(' ')))).toHaveLength(1);
    expect(lists[0]).toHaveProperty(['chat_executor.words']);
  });

  test('a caller that hangs up closes the connection to the provider, whichever worker he is on', async () => {
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

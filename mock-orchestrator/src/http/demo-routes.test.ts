import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { readAnswerText, startStage } from '../testing/stage.ts';

const PATH = '/demo/v1/chat/completions';

test('the demo model is an OpenAI-compatible provider without a key, and says that it is a demo', async () => {
  const { url } = await startStage({ demoModel: { wordMs: 0 } });
  const client = new OpenAI({ baseURL: `${url}/demo/v1`, apiKey: 'none' });
  const [model] = (await client.models.list()).data;
  expect(model).toMatchObject({ id: 'demo-no-ai', name: 'Demo model (no AI)' });
  const messages = [{ role: 'user' as const, content: 'What is this?' }];
  const answer = await client.chat.completions.create({ model: 'demo-no-ai', messages });
  const text = answer.choices[0]?.message.content ?? '';
  expect(text).toContain('This is the demo model');
  expect(text).toContain('no AI');
  let streamed = '';
  let finish: string | null = null;
  let tokens = 0;
  for await (const chunk of await client.chat.completions.create({
    model: 'demo-no-ai',
    messages,
    stream: true,
    stream_options: { include_usage: true },
  })) {
    streamed += chunk.choices[0]?.delta.content ?? '';
    finish = chunk.choices[0]?.finish_reason ?? finish;
    tokens = chunk.usage?.completion_tokens ?? tokens;
  }
  expect(streamed).toBe(text);
  expect(finish).toBe('stop');
  expect(tokens).toBe(answer.usage?.completion_tokens);
});

test('answers a Chinese question in Chinese', async () => {
  const stage = await startStage({ demoModel: { wordMs: 0 } });
  const content = [{ type: 'text', text: '这是什么？' }];
  const answer = (await (await stage.fetch(PATH, { body: { model: 'demo-no-ai', messages: [{ role: 'user', content }] } })).json()) as {
    choices: { message: { content: string } }[];
  };
  expect(answer.choices[0]?.message.content).toContain('演示模型');
});

test('does not delay the shutdown of the server', async () => {
  const stage = await startStage({ demoModel: { wordMs: 60_000 } });
  const response = await stage.fetch(PATH, { body: { model: 'x', stream: true, messages: [] } });
  await stage.stop();
  expect(await response.text()).not.toContain('[DONE]');
});

test('refuses pages of other origins, but not programs', async () => {
  const stage = await startStage({ demoModel: { wordMs: 0 } });
  const ask = (headers: Record<string, string>) => stage.fetch('/demo/v1/models', { headers });
  expect((await ask({ origin: 'https://evil.example.com' })).status).toBe(403);
  expect((await ask({ origin: stage.url })).status).toBe(200);
  expect((await ask({})).status).toBe(200);
});

test('the routes do not exist unless the option is set', async () => {
  const stage = await startStage();
  expect((await stage.fetch('/demo/v1/models')).status).toBe(404);
});

test('streams the same text as in one completion', async () => {
  const stage = await startStage({ demoModel: { wordMs: 0 } });
  const ask = (stream: boolean) => stage.fetch(PATH, { body: { model: 'x', stream, messages: [{ role: 'user', content: 'Hi  there' }] } });
  const whole = (await (await ask(false)).json()) as { choices: { message: { content: string } }[] };
  expect(await readAnswerText(await ask(true))).toBe(whole.choices[0]?.message.content);
});

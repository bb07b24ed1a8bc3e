import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { authenticateStaticTokens, startOrchestrator } from '@chat-executor/orchestrator';
import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, onTestFinished, test } from 'vitest';
import { startProgram } from './program.ts';

const TOKEN = 'token-of-ada';
const SIGN_IN = ['--token-env', 'TOKEN', '--provider', 'ollama', '--log-format', 'json'];

test.each<[title: string, options: readonly string[], host: string, message: string]>([
  ['no linked image by default', [], '127.0.0.1', 'only as data, not by its address: messages[0].content[0]. Send it as a base64 data URL'],
  ['none of this computer', ['--fetch-images'], '127.0.0.1', 'the image in messages[0].content[0]. Its host has no public address.'],
  ['none of localhost', ['--fetch-images'], 'localhost', 'the image in messages[0].content[0]. Its host has no public address.'],
])('the program loads %s', async (_, options, host, message) => {
  await using images = await startByteServer((response) => send(response, 200, 'image/png', 'image'));
  await using ollama = await startByteServer((response) =>
    send(response, 200, 'application/json', '{"models":[{"name":"m","model":"m"}]}'),
  );
  const backend = await startOrchestrator({ port: 0 }, { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]) });
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-images-'));
  const environment = { TOKEN, CHAT_EXECUTOR_STATUS_DIR: folder };
  const program = startProgram(['--backend', backend.url, '--base-url', ollama.url, ...SIGN_IN, ...options], environment);
  onTestFinished(async () => {
    program.process.kill('SIGKILL');
    await program.ended;
    await backend.stop();
    rmSync(folder, { recursive: true });
  });
  await program.line(({ event }) => event === 'ready');
  const url = `http://${host}:${new URL(images.url).port}/cat.png`;
  const response = await fetch(`${backend.url}/api/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }], stream: true }),
  });
  expect(response.status).toBe(400);
  const text = await response.text();
  expect(text).toContain(message);
  await program.line(({ event }) => event === 'receipt');
  expect(text + program.output() + program.errors()).not.toContain('cat.png');
  expect(images.requests).toEqual([]);
  expect(ollama.requests.map((request) => request.path)).not.toContain('/api/chat');
});

test('the program does not start with --fetch-images and a proxy', async () => {
  const program = startProgram(['--backend', 'http://127.0.0.1:9', ...SIGN_IN, '--fetch-images'], {
    TOKEN,
    HTTPS_PROXY: 'http://p.test:1',
  });
  expect(await program.ended).toBe(2);
  expect(program.errors()).toMatch(/^chat-executor: Linked images cannot be loaded through a proxy/);
});

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { launchChromium } from '@chat-executor/testing/chromium';
import OpenAI from 'openai';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modelFile, OLLAMA_MODEL } from '../servers/ollama.ts';

const FILES = path.resolve(import.meta.dirname, '../../executor-web-component/dist/browser');
const TOKEN = 'token-of-ada';

/** A page whose policy allows only what a model inside it needs. */
const PAGE =
  '<!doctype html><html lang="en"><title>Page</title><input type="file"><script type="module" src="/chat-executor.bundle.js"></script>';
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'self' http: ws:";
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

let orchestrator: StartedOrchestrator;
let site: Server;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  site = await serveFiles();
  origin = `http://localhost:${(site.address() as AddressInfo).port}`;
  orchestrator = await startOrchestrator(
    { port: 0 },
    { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]), allowOrigins: [origin] },
  );
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  site?.closeAllConnections();
  site?.close();
  await orchestrator?.stop();
});

test('runs a real model inside a page, with and without streaming, with no server but the backend', async () => {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.setInputFiles('input', modelFile());
  await page.evaluate(
    async ({ url, token, model }) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('chat-executor-models', { create: true });
      const file = await folder.getFileHandle(`${model}.gguf`, { create: true });
      await document
        .querySelector('input')
        ?.files?.[0]?.stream()
        .pipeTo(await file.createWritable());
      await customElements.whenDefined('chat-executor');
      const element = document.createElement('chat-executor');
      const providers = [{ id: 'page', kind: 'wllama', name: 'This page', baseUrl: '' }];
      Object.assign(element, { backend: url, token, providers, grant: 'all' });
      document.body.append(element);
      const state = () => (element as unknown as { state: { connection: { announcement?: string }; models: unknown[] } }).state;
      while (state().connection.announcement !== 'accepted' || state().models.length === 0)
        await new Promise((resolve) => setTimeout(resolve, 50));
    },
    { url: orchestrator.url, token: TOKEN, model: OLLAMA_MODEL },
  );
  const client = new OpenAI({ baseURL: `${orchestrator.url}/v1`, apiKey: TOKEN, maxRetries: 0 });
  const question = {
    model: OLLAMA_MODEL,
    messages: [{ role: 'user' as const, content: 'Once upon a time' }],
    max_tokens: 8,
    temperature: 0,
  };
  let streamed = '';
  let tokens = 0;
  for await (const chunk of await client.chat.completions.create({ ...question, stream: true, stream_options: { include_usage: true } })) {
    streamed += chunk.choices[0]?.delta.content ?? '';
    tokens = chunk.usage?.completion_tokens ?? tokens;
  }
  expect(streamed).not.toBe('');
  expect(tokens).toBe(8);
  const whole = await client.chat.completions.create(question);
  expect(whole.choices[0]?.message.content).toBe(streamed);
  expect(whole.choices[0]?.finish_reason).toBe('length');
  await page.close();
});

test('answers with a model file that the user picks in the dialog, and loads wllama only for the answer', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(origin);
  await page.evaluate(
    async ({ url, token }) => {
      await customElements.whenDefined('chat-executor');
      const element = document.createElement('chat-executor');
      Object.assign(element, { backend: url, token, open: true });
      document.body.append(element);
    },
    { url: orchestrator.url, token: TOKEN },
  );
  await page.getByRole('button', { name: 'Add provider' }).click();
  await page.getByRole('combobox', { name: 'Provider' }).selectOption({ label: 'A model file in this page' });
  await page.getByLabel('Choose file').setInputFiles(modelFile());
  await page.getByText(`${OLLAMA_MODEL} is ready.`).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.providers .card').getByText(OLLAMA_MODEL, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Run check-up for A model file in this page' }).click();
  await page.getByText('A model is installed and ready.').waitFor();
  expect(loaded.filter((name) => name.endsWith('index.min.js'))).toEqual([]);
  await page.waitForFunction(() => {
    const element = document.querySelector('chat-executor') as unknown as {
      state: { connection: { announcement?: string }; models: unknown[] };
    };
    return element.state.connection.announcement === 'accepted' && element.state.models.length > 0;
  });
  const client = new OpenAI({ baseURL: `${orchestrator.url}/v1`, apiKey: TOKEN, maxRetries: 0 });
  const messages = [{ role: 'user' as const, content: 'Once upon a time' }];
  const answer = client.chat.completions.create({ model: OLLAMA_MODEL, messages, max_tokens: 8, temperature: 0 });
  await page.getByRole('button', { name: 'Allow', exact: true }).click();
  const { choices } = await answer;
  expect(choices[0]?.message.content).not.toBe('');
  expect(loaded.some((name) => name.endsWith('wllama.wasm'))).toBe(true);
  await page.locator('.recent .card').getByText('Completed').waitFor();
  await context.close();
});

/** Serves the built files of the element. */
async function serveFiles(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = name === '/' ? PAGE : await readFile(path.join(FILES, name)).catch(() => undefined);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[path.extname(name)] ?? 'text/html',
      'content-security-policy': POLICY,
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

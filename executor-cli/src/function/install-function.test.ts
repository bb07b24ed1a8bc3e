import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import { installFunction, warnOfPlainHttp } from './install-function.ts';

const TOKEN = 'canary-token-of-the-administrator';
const CONTENT = '"""\ntitle: chat-executor\n"""\n';

type Answers = Record<string, (body: unknown, response: ServerResponse) => unknown>;

/** The message and the cure of an error. */
const describe = (thrown: unknown) => (thrown instanceof InputError ? `${thrown.message} ${thrown.cure}` : String(thrown));

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Starts a server with answers by method and path, and records its requests. An answer may also write the response itself. */
async function serve(answers: Answers): Promise<{ url: string; asked: { path: string; body: unknown; token: unknown }[] }> {
  const asked: { path: string; body: unknown; token: unknown }[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = `${request.method} ${request.url}`;
    const body = request.method === 'POST' ? await json(request) : undefined;
    asked.push({ path, body, token: request.headers.authorization });
    const found = answers[path]?.(body, response);
    if (response.writableEnded) return;
    if (found === undefined) response.writeHead(404);
    response.end(JSON.stringify(found ?? { detail: 'Not Found' }));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => new Promise((resolve) => server.close(resolve)));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const installed = (version: string) => ({
  id: 'chat_executor',
  name: 'Executors of our company',
  is_active: false,
  meta: { description: 'Ask Ada.', manifest: { version } },
});

const openWebUi = (functions: unknown[]): Answers => ({
  'GET /api/version': () => ({ version: '0.12.4' }),
  'GET /api/config': () => ({ features: { enable_functions: true } }),
  'GET /api/v1/functions/': () => functions,
  'POST /api/v1/functions/create': () => installed('1.2.3'),
  'POST /api/v1/functions/id/chat_executor/update': () => installed('1.2.3'),
  'POST /api/v1/functions/id/chat_executor/toggle': () => ({ is_active: true }),
});

test('installs the function and turns it on', async () => {
  const { url, asked } = await serve(openWebUi([{ id: 'another' }]));
  const installation = await installFunction({ url, token: TOKEN, content: CONTENT });
  expect(installation).toEqual({ version: '1.2.3', previous: undefined, isOn: true, openWebUi: '0.12.4' });
  expect(asked.slice(-2).map(({ path }) => path)).toEqual([
    'POST /api/v1/functions/create',
    'POST /api/v1/functions/id/chat_executor/toggle',
  ]);
  expect(asked.at(-2)).toMatchObject({ body: { id: 'chat_executor', content: CONTENT }, token: `Bearer ${TOKEN}` });
});

test('updates the function and keeps its name, description and on/off state', async () => {
  const { url, asked } = await serve(openWebUi([installed('1.0.0')]));
  const installation = await installFunction({ url, token: TOKEN, content: CONTENT });
  expect(installation).toEqual({ version: '1.2.3', previous: '1.0.0', isOn: false, openWebUi: '0.12.4' });
  expect(asked.at(-1)).toMatchObject({
    path: 'POST /api/v1/functions/id/chat_executor/update',
    body: { name: 'Executors of our company', meta: { description: 'Ask Ada.' } },
  });
});

test('keeps the path of an Open WebUI that is not at the root of its host', async () => {
  const answers = Object.fromEntries(Object.entries(openWebUi([])).map(([path, answer]) => [path.replace('/api', '/chat/api'), answer]));
  const { url } = await serve(answers);
  expect(await installFunction({ url: `${url}/chat/`, token: TOKEN, content: CONTENT })).toMatchObject({ isOn: true });
});

const refuse = (status: number, detail: string) => (_body: unknown, response: ServerResponse) =>
  void response.writeHead(status).end(JSON.stringify({ detail }));

test.each<[string, Answers, string]>([
  ['a token that is not valid', { 'GET /api/v1/functions/': refuse(401, '401 Unauthorized') }, 'must belong to an administrator'],
  ['a user who is not an administrator', { 'POST /api/v1/functions/create': refuse(403, 'Prohibited') }, '(HTTP 403: Prohibited)'],
  ['a function that Open WebUI cannot load', { 'POST /api/v1/functions/create': refuse(400, 'No module x') }, 'HTTP 400: No module x'],
  ['functions that are disabled', { 'GET /api/config': () => ({ features: { enable_functions: false } }) }, 'ENABLE_FUNCTIONS'],
  ['another server', { 'GET /api/version': () => ({ hello: 'world' }) }, 'is not an Open WebUI'],
  [
    'a sign-in page in front',
    { 'GET /api/version': (_body, response) => void response.end('<!doctype html>') },
    'a sign-in page or proxy answers in its place',
  ],
  [
    'a redirect',
    { 'GET /api/version': (_body, response) => void response.writeHead(301, { location: 'https://chat.example.com/api/version' }).end() },
    'redirects to https://chat.example.com/api/version',
  ],
  [
    'a redirect to nowhere',
    { 'GET /api/version': (_body, response) => void response.writeHead(301, { location: 'http://[' }).end() },
    'redirects to an invalid address',
  ],
  [
    'an answer that breaks off',
    { 'GET /api/version': (_body, response) => void response.writeHead(200, { 'content-length': 99 }).end('{', () => response.destroy()) },
    'Could not reach',
  ],
])('explains %s, without the token', async (_name, answers, words) => {
  const { url } = await serve({ ...openWebUi([]), ...answers });
  const error = await installFunction({ url, token: TOKEN, content: CONTENT }).catch(describe);
  expect(error).toContain(words);
  expect(error).not.toContain(TOKEN);
});

test('explains an address where nothing listens', async () => {
  const { url } = await serve({});
  await stops.pop()?.();
  await expect(installFunction({ url, token: TOKEN, content: CONTENT })).rejects.toThrow(`Could not reach ${url} (ECONNREFUSED)`);
});

test('explains what a valid address looks like', async () => {
  const error = await installFunction({ url: 'chat.example.com', token: TOKEN, content: CONTENT }).catch(describe);
  expect(error).toBe('--url must be the URL of an Open WebUI. Use one such as https://chat.example.com.');
});

test('does not print a token that cannot be sent', async () => {
  const error = await installFunction({ url: 'http://127.0.0.1:1', token: `${TOKEN}\n`, content: CONTENT }).catch(describe);
  expect(error).toContain('other characters that no token has');
  expect(error).not.toContain(TOKEN);
});

test('does not replace a newer version unless that is allowed', async () => {
  const { url, asked } = await serve(openWebUi([installed('1.10.0')]));
  const options = { url, token: TOKEN, content: '"""\ntitle: chat-executor\nversion: 1.9.0\n"""\n' };
  expect(await installFunction(options).catch(describe)).toMatch(/newer version 1\.10\.0 .*install 1\.9\.0\. .*--file/);
  expect(asked.every(({ path }) => path.startsWith('GET'))).toBe(true);
  expect(await installFunction({ ...options, mayDowngrade: true })).toMatchObject({ previous: '1.10.0' });
});

test.each([
  ['http://chat.example.com', true],
  ['http://8.8.8.8:3000', true],
  ['https://chat.example.com', false],
  ['http://localhost:3000', false],
  ['http://192.168.1.20', false],
  ['http://[::1]:3000', false],
  ['http://open-webui:8080', false],
])('warns of a token without encryption: %s %s', (url, isWarned) => {
  expect(warnOfPlainHttp(url) !== undefined).toBe(isWarned);
});

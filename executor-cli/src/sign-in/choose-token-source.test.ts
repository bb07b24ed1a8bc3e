import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Credentials } from '../settings/settings.ts';
import { chooseTokenSource } from './choose-token-source.ts';
import { SignInError } from './token-source.ts';

type Asked = { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders; body: string };
type Answer = { status: number; body?: string; headers?: Record<string, string> };

const PASSWORD: Credentials = {
  kind: 'password',
  email: 'a@example.com',
  password: 'pw-canary',
  emailEnv: 'EMAIL',
  passwordEnv: 'PASSWORD',
};
const API_KEY: Credentials = { kind: 'token', token: 'sk-canary', tokenEnv: 'TOKEN' };
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A backend that gives the answers in turn, the last one for ever. */
async function startBackend(...answers: Answer[]): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    asked.push({ method: request.method, url: request.url, headers: request.headers, body });
    const { status, body: text = '', headers = {} } = answers.length > 1 ? (answers.shift() as Answer) : (answers[0] as Answer);
    response.writeHead(status, headers).end(text);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const token = (name: string, expiresAt: number | null = null): Answer => ({
  status: 200,
  body: JSON.stringify({ token: name, expires_at: expiresAt }),
});

async function failure(backend: string, credentials: Credentials): Promise<SignInError> {
  const thrown = await chooseTokenSource({ backend, credentials })
    .get()
    .catch((error: unknown) => error);
  if (!(thrown instanceof SignInError)) throw new Error('there was a token');
  expect(thrown.message + thrown.cure).not.toContain('canary');
  return thrown;
}

test('e-mail address and password are exchanged for a token, once while it holds', async () => {
  const { url, asked } = await startBackend(token('first'), token('second'));
  const source = chooseTokenSource({ backend: url, credentials: PASSWORD });
  expect([await source.get(), await source.get()]).toEqual(['first', 'first']);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ method: 'POST', url: '/api/v1/auths/signin' });
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ email: 'a@example.com', password: 'pw-canary' });
});

test('a new token is asked for when the last one was refused, or is about to end', async () => {
  const { url } = await startBackend(token('first'), token('second', Math.floor(Date.now() / 1000) + 5), token('third'));
  const source = chooseTokenSource({ backend: url, credentials: PASSWORD });
  expect(await source.get()).toBe('first');
  source.forget();
  expect(await source.get()).toBe('second');
  expect(await source.get()).toBe('third');
});

test.each([
  [{ status: 400, body: '{"detail":"canary"}' }, 'rejected the email address and password', true],
  [{ status: 401 }, 'rejected the email address and password', true],
  [{ status: 403 }, 'Password sign-in is turned off', true],
  [{ status: 404 }, 'does not support sign-in', true],
  [{ status: 422 }, 'does not support sign-in', true],
  [{ status: 200, body: '{"mfa":true}' }, 'more than a password', true],
  [{ status: 200, body: '<html>canary</html>' }, 'responds with a web page', false],
  [{ status: 429 }, 'limits the rate of sign-ins', false],
  [{ status: 503, body: 'canary' }, 'not available right now (HTTP status 503)', false],
])('reports the reason for %j, and whether a retry helps', async (answer, sentence, isFinal) => {
  const { url } = await startBackend(answer);
  expect(await failure(url, PASSWORD)).toMatchObject({ message: expect.stringContaining(sentence), isFinal });
});

test('never sends a password to a redirect, and reports its target', async () => {
  const { url, asked } = await startBackend({ status: 301, headers: { location: 'https://other.example.com/x?y' } });
  const { message, cure, isFinal } = await failure(url, PASSWORD);
  expect([message, cure, isFinal]).toEqual(['The backend has moved to another URL.', 'Use --backend https://other.example.com.', true]);
  expect(asked).toHaveLength(1);
});

test('an unreachable backend can be retried', async () => {
  expect(await failure('http://127.0.0.1:9', PASSWORD)).toMatchObject({ isFinal: false });
  expect(await failure('http://127.0.0.1:9', API_KEY)).toMatchObject({ isFinal: false });
});

test('an API key is exchanged for a token where the release does that', async () => {
  const { url, asked } = await startBackend(token('first'));
  expect(await chooseTokenSource({ backend: url, credentials: API_KEY }).get()).toBe('first');
  expect(asked[0]).toMatchObject({ method: 'GET', url: '/api/v1/auths/', headers: { authorization: 'Bearer sk-canary' } });
});

test('an API key that is not exchanged is given as it is', async () => {
  const { url } = await startBackend({ status: 403 });
  const source = chooseTokenSource({ backend: url, credentials: API_KEY });
  expect(await source.get()).toBe('sk-canary');
  expect(source.cure).not.toContain('canary');
});

test('passes any other token on without a request', async () => {
  const { url, asked } = await startBackend({ status: 500 });
  const source = chooseTokenSource({ backend: url, credentials: { kind: 'token', token: 'ey.token', tokenEnv: 'TOKEN' } });
  source.forget();
  expect(await source.get()).toBe('ey.token');
  expect(asked).toEqual([]);
});

import { type ByteServer, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test } from 'vitest';
import type { Credentials } from '../settings/settings.ts';
import { chooseTokenSource } from './choose-token-source.ts';
import { SignInError } from './token-source.ts';

type Answer = { status: number; body?: string; headers?: Record<string, string> };

const PASSWORD: Credentials = {
  kind: 'password',
  user: 'a@example.com',
  password: 'pw-canary',
  userEnv: 'EMAIL',
  passwordEnv: 'PASSWORD',
};
const LDAP: Credentials = { ...PASSWORD, kind: 'ldap', user: 'ada' };
const API_KEY: Credentials = { kind: 'token', token: 'sk-canary', tokenEnv: 'TOKEN' };

/** Starts a backend that gives these answers in turn, and then repeats the last one. */
function startBackend(...answers: Answer[]): Promise<ByteServer> {
  return startByteServer((response) => {
    const { status, body = '', headers = {} } = answers.length > 1 ? (answers.shift() as Answer) : (answers[0] as Answer);
    response.writeHead(status, headers).end(body);
  });
}

const token = (name: string, expiresAt: number | null = null): Answer => ({
  status: 200,
  body: JSON.stringify({ token: name, expires_at: expiresAt }),
});

async function failure(backend: string, credentials: Credentials): Promise<SignInError> {
  const thrown = await chooseTokenSource({ backend, credentials })
    .get()
    .catch((error: unknown) => error);
  if (!(thrown instanceof SignInError)) throw new Error('The sign-in succeeded.');
  expect(thrown.message + thrown.cure).not.toContain('canary');
  return thrown;
}

test('exchanges email address and password for a token, and caches it while it is valid', async () => {
  await using backend = await startBackend(token('first'), token('second'));
  const source = chooseTokenSource({ backend: backend.url, credentials: PASSWORD });
  expect([await source.get(), await source.get()]).toEqual(['first', 'first']);
  expect(backend.requests).toHaveLength(1);
  expect(backend.requests[0]).toMatchObject({ method: 'POST', path: '/api/v1/auths/signin' });
  expect(backend.requests[0]?.body).toEqual({ email: 'a@example.com', password: 'pw-canary' });
});

test('gets a new token if the last one was refused or is about to expire', async () => {
  await using backend = await startBackend(token('first'), token('second', Math.floor(Date.now() / 1000) + 5), token('third'));
  const source = chooseTokenSource({ backend: backend.url, credentials: PASSWORD });
  expect(await source.get()).toBe('first');
  source.invalidate();
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
  [{ status: 200, body: '<html>canary</html>' }, 'returned a web page', false],
  [{ status: 429 }, 'Too many sign-in attempts', false],
  [{ status: 503, body: 'canary' }, 'not available right now (HTTP status 503)', false],
])('explains %j, and whether a retry helps', async (answer, sentence, isFinal) => {
  await using backend = await startBackend(answer);
  expect(await failure(backend.url, PASSWORD)).toMatchObject({ message: expect.stringContaining(sentence), isFinal });
});

test('signs in with an LDAP account', async () => {
  await using backend = await startBackend(token('first'));
  expect(await chooseTokenSource({ backend: backend.url, credentials: LDAP }).get()).toBe('first');
  expect(backend.requests[0]).toMatchObject({ method: 'POST', path: '/api/v1/auths/ldap' });
  expect(backend.requests[0]?.body).toEqual({ user: 'ada', password: 'pw-canary' });
});

test.each([
  ['Authentication failed.', 'rejected the LDAP user name and password', true],
  ['User not found in the LDAP server', 'rejected the LDAP user name and password', true],
  ['LDAP authentication is not enabled', 'LDAP sign-in is turned off', true],
  ['LDAP authentication failed.', 'rejected the LDAP user name and password, or could not reach', true],
  ['Application account bind failed', 'could not reach its LDAP server', false],
])('explains the LDAP error "%s"', async (detail, sentence, isFinal) => {
  await using backend = await startBackend({ status: 400, body: JSON.stringify({ detail }) });
  expect(await failure(backend.url, LDAP)).toMatchObject({ message: expect.stringContaining(sentence), isFinal });
});

test('names the LDAP option if a password is rejected', async () => {
  await using backend = await startBackend({ status: 400, body: '{"detail":"Invalid credentials"}' });
  expect((await failure(backend.url, PASSWORD)).cure).toContain('--ldap-user-env');
});

test('does not send a password to a redirect target, and names the target', async () => {
  await using backend = await startBackend({ status: 301, headers: { location: 'https://other.example.com/x?y' } });
  const { message, cure, isFinal } = await failure(backend.url, PASSWORD);
  expect([message, cure, isFinal]).toEqual(['The backend has moved to another URL.', 'Use --backend https://other.example.com.', true]);
  expect(backend.requests).toHaveLength(1);
});

test('allows a retry if the backend is unreachable', async () => {
  expect(await failure('http://127.0.0.1:9', PASSWORD)).toMatchObject({ isFinal: false });
  expect(await failure('http://127.0.0.1:9', API_KEY)).toMatchObject({ isFinal: false });
});

test('exchanges an API key for a token if the release supports it', async () => {
  await using backend = await startBackend(token('first'));
  expect(await chooseTokenSource({ backend: backend.url, credentials: API_KEY }).get()).toBe('first');
  expect(backend.requests[0]).toMatchObject({ method: 'GET', path: '/api/v1/auths/', headers: { authorization: 'Bearer sk-canary' } });
});

test('uses the API key itself if the exchange fails', async () => {
  await using backend = await startBackend({ status: 403 });
  const source = chooseTokenSource({ backend: backend.url, credentials: API_KEY });
  expect(await source.get()).toBe('sk-canary');
  expect(source.cure).not.toContain('canary');
});

test('uses any other token without a request', async () => {
  await using backend = await startBackend({ status: 500 });
  const source = chooseTokenSource({ backend: backend.url, credentials: { kind: 'token', token: 'ey.token', tokenEnv: 'TOKEN' } });
  source.invalidate();
  expect(await source.get()).toBe('ey.token');
  expect(backend.requests).toEqual([]);
});

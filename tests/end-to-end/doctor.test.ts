import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { examineBackend } from 'chat-executor/doctor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProgram } from './program.ts';

const TOKEN = 'token-of-ada-canary';

let orchestrator: StartedOrchestrator;

beforeAll(async () => {
  orchestrator = await startOrchestrator({ port: 0 }, { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]) });
});
afterAll(() => orchestrator?.stop());

/** Runs the check-up of the orchestrator. The findings must contain no token. */
async function examine(change: { url?: string; path?: string; token?: string } = {}) {
  const findings = await examineBackend({ url: orchestrator.url, token: TOKEN, ...change }, { limitMs: 5_000 });
  expect(JSON.stringify(findings)).not.toContain('canary');
  return findings;
}

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Creates a token that contains its expiry, like those of Open WebUI. */
const makeJwt = (exp: number): string => `e30.${btoa(JSON.stringify({ id: 'canary', exp }))}.c2ln`;

test('passes every step for a working backend', async () => {
  expect(await examine()).toMatchObject([
    { probe: 'presence', code: 'answers', tone: 'fine' },
    { probe: 'socket-path', code: 'socket-answers', tone: 'fine', seen: [{ status: 101 }] },
    { probe: 'sign-in', code: 'token-accepted', tone: 'fine', facts: { user: 'ada' } },
  ]);
});

test('distinguishes a missing, a wrong and an expired token', async () => {
  expect((await examine({ token: '' })).at(-1)).toMatchObject({ code: 'token-missing', tone: 'fault' });
  expect((await examine({ token: 'another-canary' })).at(-1)).toMatchObject({ code: 'token-refused', tone: 'fault' });
  expect((await examine({ token: makeJwt(1_700_000_000) })).at(-1)).toMatchObject({
    code: 'token-expired',
    seen: [{ what: 'user-join' }, { what: 'token exp', detail: '2023-11-14T22:13:20.000Z' }],
  });
  expect((await examine({ token: makeJwt(99_999_999_999) })).at(-1)).toMatchObject({ code: 'token-refused' });
});

test('suggests the right socket path for a wrong one', async () => {
  expect((await examine({ path: '/socket.io' })).at(-1)).toMatchObject({
    code: 'socket-elsewhere',
    facts: { suggestion: '/ws/socket.io' },
  });
});

test('distinguishes a web server without Socket.IO from a proxy that blocks WebSockets', async () => {
  const site = createServer((_request, response) => void response.end('<!doctype html>'));
  const proxy = createServer(async (request, response) => {
    const answer = await fetch(orchestrator.url + request.url);
    response.writeHead(answer.status).end(await answer.text());
  });
  const [siteUrl, proxyUrl] = [await listen(site), await listen(proxy)];
  expect((await examine({ url: siteUrl })).at(-1)).toMatchObject({ code: 'no-socket', tone: 'fault' });
  expect((await examine({ url: proxyUrl })).at(-1)).toMatchObject({ code: 'websocket-blocked', tone: 'fault' });
  for (const server of [site, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});

test('reports an invalid URL, and one where nothing listens', async () => {
  expect(await examine({ url: 'chat' })).toMatchObject([{ code: 'bad-address' }]);
  const server = createServer();
  const url = await listen(server);
  server.close();
  expect(await examine({ url })).toMatchObject([{ probe: 'presence', code: 'nothing-listens' }]);
});

/** Runs the CLI's command `doctor`. */
async function runDoctor(...args: string[]): Promise<{ code: unknown; output: string; errors: string }> {
  const program = startProgram(['doctor', ...args], { CHAT_TOKEN: TOKEN, WRONG_TOKEN: 'another-canary', KEY: 'sk-canary-key' });
  const code = await program.ended;
  const text = { output: program.output(), errors: program.errors() };
  expect(JSON.stringify(text)).not.toContain('canary');
  return { code, ...text };
}

test('the CLI’s doctor exits with 0 without a problem, 1 with a problem, 2 for wrong input', async () => {
  const healthy = await runDoctor('--backend', orchestrator.url, '--token-env', 'CHAT_TOKEN');
  expect(healthy).toMatchObject({ code: 0, output: expect.stringContaining('ok     Signed in as ada.') });
  const broken = await runDoctor(
    '--backend',
    orchestrator.url,
    '--token-env',
    'WRONG_TOKEN',
    '--provider',
    'openai-compatible',
    '--base-url',
    'http://nowhere.invalid/v1',
  );
  expect(broken.code).toBe(1);
  expect(broken.output).toContain('FAIL   The backend rejected the token.');
  expect(broken.output).toContain('FAIL   Host nowhere.invalid not found.');
  expect(await runDoctor()).toMatchObject({ code: 2, errors: expect.stringContaining('Nothing to check') });
  expect(await runDoctor('--password-env', 'KEY', '--backend', orchestrator.url)).toMatchObject({ code: 2 });
});

test('prints one object with sentences and fixes for --json', async () => {
  const { code, output } = await runDoctor('--backend', orchestrator.url, '--token-env', 'WRONG_TOKEN', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    ok: false,
    diagnoses: [
      {
        of: 'backend',
        address: orchestrator.url,
        findings: [{}, {}, { code: 'token-refused', sentence: 'The backend rejected the token.' }],
      },
    ],
  });
});

test('explains a rejected email address and password', async () => {
  const { output, code } = await runDoctor('--backend', orchestrator.url, '--email-env', 'KEY', '--password-env', 'KEY');
  expect(code).toBe(1);
  expect(output).toMatch(/FAIL {3}No token[\s\S]*Sign-in: The backend/);
});

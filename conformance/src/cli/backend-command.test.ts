import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALL_BACKEND_TOKENS } from '../../subjects/small-backend/small-backend.ts';
import { type RunningBackend, startBackendInWorker } from '../../subjects/small-backend/start-in-worker.ts';
import { runCommandLine } from './run-command-line.ts';

const { ada, bob } = SMALL_BACKEND_TOKENS;

async function run(...args: string[]): Promise<{ code: number; printed: string; errors: string }> {
  const printed: string[] = [];
  const errors: string[] = [];
  const output = { print: (line: string) => void printed.push(line), printError: (line: string) => void errors.push(line) };
  const code = await runCommandLine(['backend', ...args], { ...output, progress: () => undefined, hasColour: false });
  return { code, printed: printed.join('\n'), errors: errors.join('\n') };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let right: RunningBackend;
let lenient: RunningBackend;
let page: Server;
let pageUrl: string;
beforeAll(async () => {
  right = await startBackendInWorker('right');
  lenient = await startBackendInWorker('accepts-sockets-without-token');
  page = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>A page</h1>'));
  pageUrl = await listen(page);
});
afterAll(async () => {
  await Promise.all([right?.stop(), lenient?.stop()]);
  page?.closeAllConnections();
  page?.close();
});

describe('an unreachable backend ends the run without a verdict and the message names the wrong setting', () => {
  test.each([
    [
      'nothing listens',
      () => ['http://127.0.0.1:9', '--token', ada],
      /Nothing answers at --url http:\S+ \(ECONNREFUSED\)\. Start the backend/,
    ],
    [
      'Socket.IO is served at another path',
      () => [right.url, '--token', ada, '--socket-path', '/socket.io'],
      /Give --socket-path \/ws\/socket\.io\./,
    ],
    ['the server is not a backend', () => [pageUrl, '--token', ada], /Give the address of a backend as --url/],
    [
      'the connection refuses the token',
      () => [right.url, '--token', 'token-of-nobody'],
      /refuses the connection with --token: .*missing or invalid/,
    ],
    [
      'only the login refuses the token',
      () => [lenient.url, '--token', 'token-of-nobody'],
      /does not accept --token: its ack of "user-join" names no user/,
    ],
    [
      'the token of the other user is refused',
      () => [right.url, '--token', ada, '--other-token', 'token-of-nobody'],
      /refuses the connection with --other-token/,
    ],
    [
      'the server has no sign-in',
      () => [pageUrl, '--email', 'a@example.com', '--password', 'secret-password'],
      /has no sign-in by email and password/,
    ],
  ])('%s', async (_name, args, message) => {
    const { code, errors } = await run('--url', ...args());
    expect(code).toBe(2);
    expect(errors).toMatch(message);
    expect(errors).not.toContain('secret-password');
  });
});

describe('invalid options are reported', () => {
  test.each([
    ['no address', ['--token', ada], 'backend needs --url URL.'],
    ['an invalid address', ['--url', 'localhost', '--token', ada], '--url is "localhost"'],
    ['no token', ['--url', 'http://127.0.0.1:9'], 'backend needs --token TOKEN'],
    ['the same token twice', ['--url', 'http://127.0.0.1:9', '--token', ada, '--other-token', ada], 'are the same'],
    ['half a sign-in', ['--url', 'http://127.0.0.1:9', '--email', 'a@example.com'], '--email and --password must be given together'],
    ['an invalid path', ['--url', 'http://127.0.0.1:9', '--token', ada, '--socket-path', 'ws'], '--socket-path is "ws"'],
    ['an invalid model item', ['--url', 'http://127.0.0.1:9', '--token', ada, '--model-item', '[]'], "--model-item is '[]'"],
  ])('%s', async (_name, args, message) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });
});

describe('another user', () => {
  test('if missing, the checks that need one are not testable and the run fails', async () => {
    const { code, printed } = await run('--url', right.url, '--token', ada, '--only', 'REQ-3.other-user,ITM-3.objects');
    expect(code).toBe(1);
    expect(printed).toMatch(/REQ-3.other-user +not-testable/);
    expect(printed).toContain('give --other-token');
  });

  test('is not needed for a check that is excluded with a reason', async () => {
    const only = ['--only', 'REQ-3.other-user,ITM-3.objects', '--exclude', 'REQ-3.other-user=one user only'];
    const { code, printed } = await run('--url', right.url, '--token', ada, ...only);
    expect(code).toBe(0);
    expect(printed).toContain('one user only');
  });

  test('if given, all checks run and no token is printed', async () => {
    const { code, printed } = await run('--url', right.url, '--token', ada, '--other-token', bob, '--only', 'SE-*,EV-*');
    expect(printed).not.toContain(ada);
    expect(code).toBe(0);
  });
});

test('--model-item is sent to the executor', async () => {
  const item = ['--model-item', '{"id":"my-model","hint":[1]}', '--only', 'REQ-1,ITM-3.objects'];
  const { code } = await run('--url', right.url, '--token', ada, ...item);
  expect(code).toBe(0);
});

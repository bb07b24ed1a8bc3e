import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { startStage } from '../testing/stage.ts';
import { createLocalSignIn } from '../users/local-sign-in.ts';

const PATH = '/api/v1/auths/signin';

/** Posts with these headers. fetch would not send some of them. */
function post(port: number, headers: Record<string, string>, body = '{"name":"Ada"}'): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path: PATH, method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject).end(body);
  });
}

test('issues a token for a name, which all routes accept', async () => {
  const stage = await startStage({ localSignIn: createLocalSignIn() });
  const response = await stage.fetch(PATH, { body: { name: ' Ada ' } });
  const { token, id, name } = (await response.json()) as { token: string; id: string; name: string };
  expect(name).toBe('Ada');
  expect(id).toMatch(/^local-[0-9a-f]{16}$/);
  expect((await stage.fetch('/v1/models', { token })).status).toBe(200);
  const { socket } = await stage.connect({ token });
  expect(await socket.emitWithAck('user-join', { auth: { token } })).toEqual({ id, name });
});

test('refuses a Host that is not this machine, against DNS rebinding', async () => {
  const { port } = await startStage({ localSignIn: createLocalSignIn() });
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) expect((await post(port, { host })).status).toBe(200);
  for (const host of [`evil.example.com:${port}`, 'localhost.evil.example.com', '192.168.0.7']) {
    const { status, text } = await post(port, { host, origin: `http://${host}` });
    expect(status).toBe(403);
    expect(text).toContain('sign-in-refused');
  }
});

test.each([
  'Forwarded: for=203.0.113.7',
  'X-Forwarded-For: 203.0.113.7',
  'X-Forwarded-Host: chat.example.com',
  'X-Forwarded-Proto: https',
  'X-Real-IP: 203.0.113.7',
  'Via: 1.1 proxy',
  'CF-Connecting-IP: 203.0.113.7',
  'CF-Ray: 1',
  'True-Client-IP: 203.0.113.7',
  'Fly-Client-IP: 203.0.113.7',
  'X-Client-IP: 203.0.113.7',
  'X-Cluster-Client-IP: 203.0.113.7',
  'X-Original-Host: chat.example.com',
  'X-Envoy-External-Address: 203.0.113.7',
  'Tailscale-User-Login: ada@example.com',
  'X-Forwarded: for=203.0.113.7',
  'Forwarded-For: 203.0.113.7',
  'X-Host: chat.example.com',
  'X-Rewrite-URL: /api/v1/auths/signin',
  'X-Remote-Addr: 203.0.113.7',
  'X-Request-Start: t=1',
  'X-Cloud-Trace-Context: 1',
  'X-Varnish: 1',
  'X-Auth-Request-User: ada',
  'Remote-User: ada',
  'Early-Data: 1',
  'X-Gateway-Of-Tomorrow: 1',
])('refuses a request through a proxy that rewrites Host: %s', async (header) => {
  const { port } = await startStage({ localSignIn: createLocalSignIn() });
  const [name = '', value = ''] = header.split(': ');
  const { status, text } = await post(port, { host: `localhost:${port}`, [name]: value });
  expect(status).toBe(403);
  expect(text).toContain('sign-in-refused');
  expect(text).toContain('--allow-proxied-sign-in');
});

test('refuses HTTP/1.0, with which some proxies call a server', async () => {
  const { port } = await startStage({ localSignIn: createLocalSignIn() });
  const socket = connect(port, '127.0.0.1');
  const body = '{"name":"Ada"}';
  const head = [`POST ${PATH} HTTP/1.0`, `Host: localhost:${port}`, 'Content-Type: application/json', `Content-Length: ${body.length}`];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  expect(await text(socket)).toMatch(/ 403 [\s\S]*sign-in-refused/);
});

test('lets a request through a proxy sign in if this is switched on, but still under a local Host', async () => {
  const { port } = await startStage({ localSignIn: createLocalSignIn({ allowsProxies: true }) });
  const proxied = { 'x-forwarded-for': '203.0.113.7' };
  expect((await post(port, { ...proxied, host: `localhost:${port}` })).status).toBe(200);
  expect((await post(port, { ...proxied, host: 'evil.example.com' })).status).toBe(403);
});

test('refuses pages of other origins unless the allow-list names them', async () => {
  const { port } = await startStage({ localSignIn: createLocalSignIn(), allowOrigins: ['https://chat.example.com'] });
  const host = `localhost:${port}`;
  expect((await post(port, { host, origin: 'https://evil.example.com' })).text).toContain('origin-refused');
  expect((await post(port, { host, origin: 'https://chat.example.com' })).status).toBe(200);
  expect((await post(port, { host, origin: `http://${host}` })).status).toBe(200);
});

test('refuses requests that an HTML form of another page could send', async () => {
  const { port } = await startStage({ localSignIn: createLocalSignIn() });
  for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
    expect((await post(port, { 'content-type': type })).status).toBe(400);
});

test('requires a short name', async () => {
  const stage = await startStage({ localSignIn: createLocalSignIn() });
  for (const body of [{}, { name: '' }, { name: '  ' }, { name: 7 }, { name: 'x'.repeat(65) }, []])
    expect((await stage.fetch(PATH, { body })).status).toBe(400);
});

test('the route does not exist unless the option is set', async () => {
  const stage = await startStage();
  expect((await stage.fetch(PATH, { body: { name: 'Ada' } })).status).toBe(404);
  expect(await (await stage.fetch('/api/config')).json()).toMatchObject({ sign_in: 'token' });
});

test('accepts the headers of browsers and of HTTP clients', async () => {
  const { port } = await startStage({ localSignIn: createLocalSignIn() });
  const headers = {
    host: `localhost:${port}`,
    origin: `http://localhost:${port}`,
    referer: `http://localhost:${port}/`,
    'user-agent': 'Mozilla/5.0',
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br, zstd',
    'accept-language': 'en',
    cookie: 'theme=dark',
    dnt: '1',
    pragma: 'no-cache',
    'cache-control': 'no-cache',
    priority: 'u=1, i',
    'sec-ch-ua': '"Chromium"',
    'sec-ch-ua-platform': '"Linux"',
    'sec-fetch-mode': 'cors',
    'sec-fetch-site': 'same-origin',
    'sec-gpc': '1',
  };
  expect((await post(port, headers)).status).toBe(200);
});

import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examineBackend, type Finding } from 'chat-executor/doctor';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addUser } from '../servers/add-user.ts';
import { installChatExecutor } from '../servers/chat-executor-function.ts';
import { OPEN_WEBUI_SECRET, type OpenWebUi, startOpenWebUi } from '../servers/open-webui.ts';

/** Creates a token that this Open WebUI would have issued, and that expired an hour ago. */
function makeExpiredToken(userId: string): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ id: userId, exp: Math.floor(Date.now() / 1000) - 3_600 })}`;
  return `${signed}.${createHmac('sha256', OPEN_WEBUI_SECRET).update(signed).digest('base64url')}`;
}

describe.each(inject('versions'))('the check-up of Open WebUI %s', (version) => {
  let backend: OpenWebUi;
  let admin: { token: string; id: string };
  let user: { token: string; id: string };
  let withoutSockets: Server;

  beforeAll(async () => {
    backend = await startOpenWebUi({ version });
    admin = await backend.signUp('admin');
    user = await addUser(backend, admin.token, 'ada');
    withoutSockets = createServer(async (request, response) => {
      const answer = await fetch(backend.url + request.url);
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(await answer.text());
    });
    await new Promise<void>((resolve) => withoutSockets.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    withoutSockets?.closeAllConnections();
    withoutSockets?.close();
    await backend?.stop();
  });

  const examine = async (change: { url?: string; path?: string; token?: string } = {}): Promise<readonly Finding[]> => {
    const findings = await examineBackend({ url: backend.url, token: user.token, ...change });
    expect(JSON.stringify(findings)).not.toContain(user.token);
    return findings;
  };
  const setDirectConnections = async (isOn: boolean) => {
    const headers = { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ ENABLE_DIRECT_CONNECTIONS: isOn, ENABLE_BASE_MODELS_CACHE: false });
    // Old releases use the second name.
    for (const name of ['connections', 'direct_connections']) {
      if ((await fetch(`${backend.url}/api/v1/configs/${name}`, { method: 'POST', headers, body })).ok) return;
    }
    throw new Error('Open WebUI rejected the setting.');
  };

  test('finds no problem, and reports that the function is not installed', async () => {
    const findings = await examine();
    expect(findings.map(({ code }) => code)).toEqual(['answers', 'socket-answers', 'token-accepted', 'plugin-missing']);
    expect(findings.at(-1)?.tone).toBe('hint');
  });

  test('reports an expired token, and an invalid one', async () => {
    expect((await examine({ token: makeExpiredToken(user.id) })).at(-1)).toMatchObject({ code: 'token-expired' });
    expect((await examine({ token: 'not-a-token' })).at(-1)).toMatchObject({ code: 'token-refused' });
  });

  test('reports a wrong socket path, and a proxy that blocks WebSockets', async () => {
    expect((await examine({ path: '/socket.io' })).at(-1)).toMatchObject({
      code: 'socket-elsewhere',
      facts: { suggestion: '/ws/socket.io' },
    });
    const { port } = withoutSockets.address() as AddressInfo;
    expect((await examine({ url: `http://127.0.0.1:${port}` })).at(-1)).toMatchObject({ code: 'websocket-blocked' });
  });

  test('reports disabled Direct Connections as a problem until the function is installed', async () => {
    await setDirectConnections(false);
    expect((await examine()).at(-1)).toMatchObject({
      code: 'direct-connections-off',
      tone: 'fault',
      seen: [{ status: 200 }, { status: 200 }],
    });
    await installChatExecutor(backend, admin.token);
    expect((await examine()).at(-1)).toMatchObject({ code: 'plugin-there', tone: 'fine' });
  });
});

import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examineBackend, type Finding } from 'chat-executor/doctor';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addUser } from '../parts/add-user.ts';
import { installChatExecutor } from '../parts/chat-executor-function.ts';
import { OPEN_WEBUI_SECRET, type OpenWebUi, startOpenWebUi } from '../parts/open-webui.ts';

/** A token as this Open WebUI makes them, that ended an hour ago. */
function makeExpiredToken(userId: string): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ id: userId, exp: Math.floor(Date.now() / 1000) - 3_600 })}`;
  return `${signed}.${createHmac('sha256', OPEN_WEBUI_SECRET).update(signed).digest('base64url')}`;
}

describe.each(inject('versions'))('Open WebUI %s, examined', (version) => {
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
  const switchDirectConnections = async (isOn: boolean) => {
    const headers = { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ ENABLE_DIRECT_CONNECTIONS: isOn, ENABLE_BASE_MODELS_CACHE: false });
    // The older name is of old releases.
    for (const name of ['connections', 'direct_connections']) {
      if ((await fetch(`${backend.url}/api/v1/configs/${name}`, { method: 'POST', headers, body })).ok) return;
    }
    throw new Error('Open WebUI did not take the setting.');
  };

  test('it works, and the function that lists models is missing', async () => {
    const findings = await examine();
    expect(findings.map(({ code }) => code)).toEqual(['answers', 'socket-answers', 'token-accepted', 'plugin-missing']);
    expect(findings.at(-1)?.tone).toBe('hint');
  });

  test('a token that is over, and one of somebody else', async () => {
    expect((await examine({ token: makeExpiredToken(user.id) })).at(-1)).toMatchObject({ code: 'token-expired' });
    expect((await examine({ token: 'not-a-token' })).at(-1)).toMatchObject({ code: 'token-refused' });
  });

  test('a wrong socket path, and a proxy that passes no WebSockets', async () => {
    expect((await examine({ path: '/socket.io' })).at(-1)).toMatchObject({
      code: 'socket-elsewhere',
      facts: { suggestion: '/ws/socket.io' },
    });
    const { port } = withoutSockets.address() as AddressInfo;
    expect((await examine({ url: `http://127.0.0.1:${port}` })).at(-1)).toMatchObject({ code: 'websocket-blocked' });
  });

  test('Direct Connections that are switched off are a fault until the function is there', async () => {
    await switchDirectConnections(false);
    expect((await examine()).at(-1)).toMatchObject({
      code: 'direct-connections-off',
      tone: 'fault',
      seen: [{ status: 200 }, { status: 200 }],
    });
    await installChatExecutor(backend, admin.token);
    expect((await examine()).at(-1)).toMatchObject({ code: 'plugin-there', tone: 'fine' });
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readError, startStage } from '../testing/stage.ts';
import { createLocalSignIn } from '../users/local-sign-in.ts';

describe('without a token', () => {
  test('health, configuration and metrics are open', async () => {
    const stage = await startStage({ localSignIn: createLocalSignIn(), demoModel: true });
    const open = (address: string) => stage.fetch(address, { token: '' });
    expect(await (await open('/health')).json()).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(await (await open('/api/config')).json()).toEqual({
      name: expect.any(String),
      version: expect.any(String),
      sign_in: 'local',
      demo_provider: { name: 'Demo model (no AI)', base_url: '/demo/v1' },
    });
    const metrics = await open('/metrics');
    expect(metrics.headers.get('content-type')).toContain('text/plain');
    expect(await metrics.text()).toContain('chat_executor_sessions 0');
  });

  test('everything else is refused', async () => {
    const stage = await startStage({ journal: true, faults: true });
    const routes: readonly [string, string][] = [
      ['GET', '/api/models'],
      ['GET', '/v1/models'],
      ['POST', '/api/chat/completions'],
      ['POST', '/v1/chat/completions'],
      ['POST', '/api/tasks/stop/x'],
      ['POST', '/api/tasks/chat/x/stop'],
      ['GET', '/api/journal'],
      ['GET', '/api/journal/stream'],
      ['GET', '/api/faults'],
      ['GET', '/api/scenarios'],
      ['GET', '/api/control'],
      ['POST', '/api/control'],
      ['DELETE', '/api/control'],
    ];
    for (const [method, address] of routes) {
      const response = await stage.fetch(address, { method, token: '' });
      expect(response.status, address).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    }
  });
});

test('answers an unknown path with an error in the same format', async () => {
  const stage = await startStage();
  const response = await stage.fetch('/v1/nothing');
  expect(response.status).toBe(404);
  expect(await readError(response)).toMatchObject({ code: 'not-found', cure: expect.any(String) });
});

test('routes for journal and faults exist only if they are enabled', async () => {
  const stage = await startStage();
  for (const address of ['/api/journal', '/api/faults', '/api/control']) expect((await stage.fetch(address)).status).toBe(404);
});

describe('a page of another origin', () => {
  const origin = 'https://chat.example.com';
  const preflight = {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,x-stainless-os' },
  };

  test('a page of another origin reads answers only if the allow-list names it, without credentials', async () => {
    const stage = await startStage({ allowOrigins: [origin] });
    const pending = await stage.fetch('/v1/chat/completions', preflight);
    expect(pending.status).toBe(204);
    expect(pending.headers.get('access-control-allow-origin')).toBe(origin);
    expect(pending.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(pending.headers.get('access-control-allow-credentials')).toBeNull();
    const answer = await stage.fetch('/v1/models', { headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    const other = await stage.fetch('/v1/models', { headers: { origin: 'https://evil.example.com' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a page of another origin reads errors too', async () => {
    const stage = await startStage({ allowOrigins: [origin] });
    const answer = await stage.fetch('/v1/models', { token: '', headers: { origin } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  });
});

/** Requests a path exactly as given. fetch would normalize it. */
function statusOf(port: number, address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: address }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
}

describe('the page', () => {
  async function makeFolder(): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'page-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(path.join(folder, 'assets'));
    await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Page</title>');
    await writeFile(path.join(folder, 'assets', 'page.js'), 'export {};');
    return folder;
  }

  test('the page has a policy that allows scripts and styles only from its own files', async () => {
    const stage = await startStage({ folders: { page: await makeFolder() } });
    const response = await fetch(stage.url);
    expect(await response.text()).toContain('<title>Page</title>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/'unsafe|(script|style)-src [^;]*(\*|blob:|data:)/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const script = await fetch(`${stage.url}/assets/page.js`);
    expect(script.headers.get('content-type')).toContain('text/javascript');
  });

  test('files are compressed, and those with a hash in their name are cached', async () => {
    const folder = await makeFolder();
    const code = '// a script\n'.repeat(1000);
    await writeFile(path.join(folder, 'assets', 'index-Cpk4_jj4.js'), code);
    const stage = await startStage({ folders: { page: folder } });
    const script = await fetch(`${stage.url}/assets/index-Cpk4_jj4.js`);
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('vary')).toContain('Accept-Encoding');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(await script.text()).toBe(code);
    const plain = await fetch(`${stage.url}/assets/index-Cpk4_jj4.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    for (const address of ['/', '/assets/page.js', '/assets/missing-Cpk4_jj4.js'])
      expect((await fetch(stage.url + address)).headers.get('cache-control')).not.toContain('immutable');
  });

  test('serves nothing outside its folder, and an unknown file is not found', async () => {
    const folder = await makeFolder();
    await writeFile(path.join(path.dirname(folder), `${path.basename(folder)}.txt`), 'outside');
    onTestFinished(() => rm(`${folder}.txt`));
    const stage = await startStage({ folders: { page: folder } });
    const name = `${path.basename(folder)}.txt`;
    for (const address of [
      `/../${name}`,
      `/..%2f${name}`,
      `/%2e%2e/${name}`,
      `/assets/../../${name}`,
      `//${name}`,
      `/..\\${name}`,
      '/nothing.js',
    ]) {
      expect(await statusOf(stage.port, address), address).not.toBe(200);
    }
  });

  test('and the element are served from separate folders', async () => {
    const folder = await makeFolder();
    const stage = await startStage({ folders: { page: folder, element: path.join(folder, 'assets') } });
    expect((await fetch(`${stage.url}/element/page.js`)).status).toBe(200);
    expect((await fetch(`${stage.url}/element/nothing.js`)).status).toBe(404);
  });

  test('answers with build instructions if it is not built', async () => {
    const stage = await startStage({ folders: { page: path.join(tmpdir(), 'missing-folder') } });
    for (const address of ['/', '/element/chat-executor.js']) {
      const response = await fetch(stage.url + address);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('npm run build');
    }
  });
});

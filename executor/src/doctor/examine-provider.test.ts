import { createServer } from 'node:net';
import { type Answer, send, startByteServer } from '@chat-executor/testing/byte-server';
import { describe, expect, test, vi } from 'vitest';
import type { ProviderSettings } from '../providers/provider.ts';
import { PROVIDER_REGISTRY } from '../providers/registry.ts';
import { examineProvider } from './examine.ts';
import type { Finding } from './finding.ts';
import { loadSteps } from './provider-steps.ts';

const KEY = 'sk-canary-doctor-51c0';
const LIST = JSON.stringify({ data: [{ id: 'one' }, { id: 'two' }] });

const json = (status: number, body: unknown): Answer => {
  return (response) => send(response, status, 'application/json', typeof body === 'string' ? body : JSON.stringify(body));
};
const settings = (baseUrl: string, change: Partial<ProviderSettings> = {}): ProviderSettings => ({
  id: 'p',
  kind: 'openai-compatible',
  name: 'P',
  baseUrl,
  apiKey: KEY,
  ...change,
});

/** Examines a provider that gives this answer to every request. */
async function examine(answer: Answer, change: Partial<ProviderSettings> = {}, path = '/v1'): Promise<{ codes: string[]; last: Finding }> {
  await using server = await startByteServer(answer);
  const findings = await examineProvider(settings(server.url + path, change));
  expect(JSON.stringify(findings)).not.toContain(KEY);
  return { codes: findings.map(({ code }) => code), last: findings.at(-1) as Finding };
}

test('reports a working provider with what it observed', async () => {
  const { codes, last } = await examine(json(200, LIST));
  expect(codes).toEqual(['answers', 'models-listed']);
  expect(last.facts).toEqual({ count: '2' });
  expect(last.seen[0]).toMatchObject({ result: 'answered', status: 200, headers: { 'content-type': 'application/json' } });
});

test('hides a key that a redirect or a header repeats in another form', async () => {
  const { last } = await examine((response) => {
    response.writeHead(302, { location: `/v1?key=${btoa(KEY)}`, server: encodeURIComponent(KEY).replaceAll('-', '%2D') }).end();
  });
  expect(JSON.stringify(last)).not.toMatch(/canary|%2Dcanary/);
});

test('shows no part of a key that is cut out of a long header', async () => {
  for (const key of [KEY, encodeURIComponent(KEY).replaceAll('-', '%2D')]) {
    const { last } = await examine((response) => {
      response.writeHead(200, { server: `${'x'.repeat(85)}${key}`, 'content-type': 'application/json' }).end(LIST);
    });
    expect(JSON.stringify(last)).not.toMatch(/canary/);
  }
});

test.each(['localhost:1234/v1', '', 'ftp://localhost', 'http://ada:secret@localhost/v1'])('reports an invalid URL: %j', async (baseUrl) => {
  const findings = await examineProvider(settings(baseUrl));
  expect(findings).toMatchObject([{ code: 'bad-address', tone: 'fault' }]);
  expect(JSON.stringify(findings)).not.toContain('secret');
});

test('distinguishes an unknown host, a closed port and a server without https', async () => {
  expect(await examineProvider(settings('http://nowhere.invalid/v1'))).toMatchObject([{ code: 'unknown-host' }]);
  const closed = await startByteServer(() => undefined);
  await closed[Symbol.asyncDispose]();
  expect(await examineProvider(settings(`${closed.url}/v1`))).toMatchObject([
    { code: 'nothing-listens', facts: { host: new URL(closed.url).host }, seen: [{ detail: 'ECONNREFUSED' }] },
  ]);
  await using plain = await startByteServer(json(200, LIST));
  expect(await examineProvider(settings(`${plain.url.replace('http', 'https')}/v1`))).toMatchObject([{ code: 'wrong-scheme' }]);
});

test('reports a server that accepts but never answers as too slow', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  const findings = await examineProvider(settings(`http://127.0.0.1:${port}/v1`), { limitMs: 50 });
  expect(findings).toMatchObject([{ code: 'too-slow', seen: [{ result: 'late' }] }]);
  silent.close();
});

test('reports a missing /v1 with the working URL', async () => {
  await using server = await startByteServer((response, request) =>
    request.path === '/v1/models' ? json(200, LIST)(response, request) : send(response, 404, 'text/plain', 'no such page'),
  );
  expect((await examineProvider(settings(`${server.url}/`))).at(-1)).toMatchObject({
    code: 'missing-v1',
    facts: { suggestion: `${server.url}/v1` },
  });
  expect((await examineProvider(settings(`${server.url}/wrong/place`))).at(-1)).toMatchObject({
    code: 'other-path',
    facts: { suggestion: `${server.url}/v1` },
  });
});

test('finds the right path even if the server rejects the key there', async () => {
  const { last } = await examine(
    (response, request) => json(request.path === '/v1/models' ? 401 : 404, { error: 'no' })(response, request),
    {},
    '',
  );
  expect(last.code).toBe('missing-v1');
});

test('treats the "Unexpected endpoint" of LM Studio, which has status 200, as a wrong path', async () => {
  const { last } = await examine(
    (response, request) =>
      json(200, request.path === '/v1/models' ? LIST : { error: 'Unexpected endpoint or method. (GET /models)' })(response, request),
    { name: 'LM Studio' },
    '',
  );
  expect(last.code).toBe('missing-v1');
});

test('does not take a web page or a redirect for an API', async () => {
  expect((await examine((response) => send(response, 200, 'text/html', '<!doctype html>'))).last).toMatchObject({ code: 'no-api' });
  const { last } = await examine((response) => void response.writeHead(302, { location: 'https://other.example/v1/models?key=1' }).end());
  expect(last).toMatchObject({ code: 'redirected', facts: { suggestion: 'https://other.example' } });
});

test('recognizes another kind of server', async () => {
  const ollama: Answer = (response, request) =>
    request.path === '/api/tags' ? json(200, { models: [{ name: 'm' }] })(response, request) : send(response, 404, '', '');
  expect((await examine(ollama)).last).toMatchObject({ code: 'other-kind', facts: { kind: 'Ollama' } });
  const openai: Answer = (response, request) =>
    request.path === '/v1/models' ? json(200, LIST)(response, request) : send(response, 404, '', '');
  expect((await examine(openai, { kind: 'ollama' })).last).toMatchObject({ code: 'other-kind', facts: { kind: 'OpenAI-compatible' } });
});

test.each([
  [401, { error: { code: 'invalid_api_key', message: `Incorrect API key provided: ${KEY}` } }, 'key-refused'],
  [403, { error: { type: 'permission_error' } }, 'forbidden'],
  [402, { error: { message: 'Insufficient Balance' } }, 'no-credit'],
  [429, { error: { type: 'rate_limit_error' } }, 'rate-limited'],
  [503, { error: { message: 'Loading model', type: 'unavailable_error' } }, 'model-loading'],
  [500, { error: { message: 'oops' } }, 'server-fault'],
])('reports HTTP %i %j as %s', async (status, body, code) => {
  const { last, codes } = await examine(json(status, body));
  expect(last).toMatchObject({ code, tone: 'fault', seen: [{ status }] });
  expect(codes).toEqual(['answers', code]);
});

test('distinguishes a missing key from a rejected one', async () => {
  expect((await examine(json(401, { error: 'no key' }), { apiKey: '' })).last.code).toBe('key-missing');
});

test('reports the Retry-After header of a rate limit', async () => {
  const { last } = await examine((response) => void response.writeHead(429, { 'retry-after': '17' }).end('{}'));
  expect(last).toMatchObject({ code: 'rate-limited', facts: { seconds: '17' }, seen: [{ headers: { 'retry-after': '17' } }] });
});

test('reports an empty model list, and configured models not in the list', async () => {
  expect((await examine(json(200, { data: [] }))).last).toMatchObject({ code: 'no-models', tone: 'fault' });
  const { last } = await examine(json(200, LIST), { models: ['one', 'three'] });
  expect(last).toMatchObject({ code: 'model-unknown', tone: 'hint', facts: { models: 'three' } });
  const near = await examine(json(200, LIST), { models: ['One', 'three'] });
  expect(near.last).toMatchObject({ facts: { models: 'One, three', suggestion: 'one' } });
});

test('reports whether Ollama or LM Studio has a model loaded', async () => {
  const tags = { models: [{ name: 'gemma:latest' }] };
  const ollama = (running: object[]): Answer => {
    return (response, request) => json(200, request.path === '/api/ps' ? { models: running } : tags)(response, request);
  };
  expect((await examine(ollama([]), { kind: 'ollama' }, '')).codes).toEqual(['answers', 'models-listed', 'model-not-loaded']);
  expect((await examine(ollama([{ name: 'gemma:latest' }]), { kind: 'ollama', models: ['gemma'] }, '')).last).toMatchObject({
    code: 'model-loaded',
    facts: { models: 'gemma:latest' },
  });
  const studio = (state: string): Answer => {
    return (response, request) => json(200, request.path === '/api/v0/models' ? { data: [{ id: 'one', state }] } : LIST)(response, request);
  };
  expect((await examine(studio('not-loaded'), { name: 'LM Studio' })).last.code).toBe('model-not-loaded');
  expect((await examine(studio('loaded'), { name: 'LM Studio' })).last.code).toBe('model-loaded');
});

test('reports a server that lists models but has no chat endpoint as no API', async () => {
  const answer: Answer = (response, request) =>
    request.method === 'GET' ? json(200, LIST)(response, request) : send(response, 404, 'text/plain', '404 page not found');
  expect((await examine(answer)).last).toMatchObject({ probe: 'question', code: 'no-api', tone: 'fault' });
  const unknownModel: Answer = (response, request) =>
    request.method === 'GET' ? json(200, LIST)(response, request) : json(404, { error: 'no such model' })(response, request);
  expect((await examine(unknownModel)).last.code).toBe('models-listed');
});

test('does not show a header or URL that contains the key', async () => {
  await using server = await startByteServer((response) => void response.writeHead(200, { server: `echo ${KEY}` }).end(LIST));
  const findings = await examineProvider(settings(`${server.url}/${KEY}/v1?key=${KEY}`));
  expect(findings[0]?.seen[0]).toMatchObject({ what: `GET ${server.url}/•••/v1/models`, headers: { server: 'echo •••' } });
  expect(JSON.stringify(findings)).not.toContain(KEY);
});

test('rejects with the reason of the signal when aborted', async () => {
  await using server = await startByteServer(() => undefined);
  const controller = new AbortController();
  const examining = examineProvider(settings(server.url), { signal: controller.signal });
  controller.abort('left');
  await expect(examining).rejects.toBe('left');
});

test('supports every kind of network provider, and reports that a model in the page needs a page', async () => {
  for (const { kind, inPage } of PROVIDER_REGISTRY.values())
    expect([kind, (await loadSteps(kind)) === undefined]).toEqual([kind, inPage === true]);
  const findings = await examineProvider(settings('', { kind: 'wllama' }));
  expect(findings).toMatchObject([{ code: 'page-models-impossible', tone: 'fault' }]);
});

test('sends custom headers, and shows none of their values', async () => {
  const headers = { 'X-Gate': `Bearer ${KEY}-gate`, Authorization: `Basic ${KEY}` };
  await using server = await startByteServer((response, request) =>
    request.headers['x-gate'] === headers['X-Gate'] && request.headers.authorization === headers.Authorization
      ? json(200, LIST)(response, request)
      : json(401, { error: { message: KEY } })(response, request),
  );
  expect(await examineProvider(settings(`${server.url}/v1`, { headers }))).toMatchObject([{ code: 'answers' }, { code: 'models-listed' }]);
  const echo: Answer = (response) => void response.writeHead(302, { location: `/${KEY}-gate`, server: headers['X-Gate'] }).end();
  const { last } = await examine(echo, { headers });
  expect(last.seen.length).toBeGreaterThan(0);
});

describe('in a page, with custom headers', () => {
  const environment = {
    page: { origin: 'https://page.test', protocol: 'https:', isSecure: true },
    askPermission: async () => undefined,
    now: () => 0,
  };
  const headers = { 'X-Gate': 'g', 'X-Id': 'i' };

  /** Examines a provider with the CORS rules of a browser: a request with custom headers fails, one without them as `allowsPlain` says. */
  async function examineInPage(allowsPlain: boolean, change: Partial<ProviderSettings> = {}): Promise<readonly Finding[]> {
    const respond = async (_url: URL, init: RequestInit): Promise<Response> => {
      if (init.mode !== 'no-cors' && (!allowsPlain || 'X-Gate' in (init.headers ?? {}))) throw new TypeError('Failed to fetch');
      return init.mode === 'no-cors' ? Object.defineProperty(new Response(), 'type', { value: 'opaque' }) : new Response(LIST);
    };
    vi.stubGlobal('fetch', respond);
    try {
      return await examineProvider(settings('http://127.0.0.1:11434/v1', { headers, ...change }), { environment });
    } finally {
      vi.unstubAllGlobals();
    }
  }

  test('reports that the server allows the page but not the headers', async () => {
    const [finding] = await examineInPage(true);
    expect(finding).toMatchObject({ code: 'cors-headers', facts: { headers: 'X-Gate, X-Id', origin: 'https://page.test' } });
  });

  test('keeps the cure of a known program that lets no page in', async () => {
    expect(await examineInPage(false, { kind: 'ollama', baseUrl: 'http://127.0.0.1:11434' })).toMatchObject([{ code: 'ollama-origin' }]);
    expect(await examineInPage(false, { baseUrl: 'https://gateway.test/v1' })).toMatchObject([{ code: 'cors-headers' }]);
    expect(await examineInPage(false, { baseUrl: 'https://gateway.test/v1', headers: {} })).toMatchObject([{ code: 'cors-refused' }]);
  });
});

test('counts the models that are offered, and reports a list without models that can chat', async () => {
  const data = [{ id: 'one' }, { id: 'text-embedding-3-small' }];
  expect((await examine(json(200, { data }))).last.facts).toEqual({ count: '1' });
  expect((await examine(json(200, { data }), { offersNonChat: true })).last.facts).toEqual({ count: '2' });
  expect((await examine(json(200, { data: data.slice(1) }))).codes).toEqual(['answers', 'no-models']);
  expect((await examine(json(200, { data }), { models: ['text-embedding-3-small'] })).codes).toEqual(['answers', 'models-listed']);
});

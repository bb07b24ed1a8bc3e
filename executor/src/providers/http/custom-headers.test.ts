import { inspect } from 'node:util';
import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAnthropicProvider } from '../anthropic/anthropic-provider.ts';
import { createOpenAiCompatibleProvider } from '../openai-compatible/openai-compatible-provider.ts';
import { BODY, drain, makeCall } from '../testing/provider-case.ts';
import { addCustomHeaders, findHeaderProblem, wordCustomHeaders } from './custom-headers.ts';

afterEach(() => vi.unstubAllGlobals());

const SECRET = 'canary-4f1c-secret';
const settings = (baseUrl: string, headers: Record<string, string>) => ({
  id: 'p',
  kind: 'x',
  name: 'P',
  baseUrl,
  apiKey: 'sk-1',
  headers,
});

describe('custom headers', () => {
  test('are sent with every request, and replace the key header in any case', async () => {
    await using server = await startByteServer((response, { path }) =>
      path.endsWith('/models')
        ? send(response, 200, 'application/json', '{"data":[{"id":"m"}]}')
        : send(response, 200, 'application/json', '{"choices":[{"message":{"content":"hi"},"finish_reason":"stop"}]}'),
    );
    const headers = { 'CF-Access-Client-Id': ' id.access ', authorization: `Basic ${SECRET}` };
    const provider = createOpenAiCompatibleProvider(settings(`${server.url}/v1`, headers));
    await provider.listModels(makeCall());
    const call = makeCall();
    await provider.complete(BODY, call);
    expect(server.requests).toHaveLength(2);
    for (const request of server.requests) {
      expect(request.headers).toMatchObject({ 'cf-access-client-id': 'id.access', authorization: `Basic ${SECRET}` });
    }
    expect(call.notes).toEqual([]);
  });

  test('replace only the header of the same name', () => {
    expect(addCustomHeaders({ 'x-api-key': 'k', 'anthropic-version': '1' }, { 'X-API-Key': 'other', 'X-Gate': 'g' })).toEqual({
      'anthropic-version': '1',
      'X-API-Key': 'other',
      'X-Gate': 'g',
    });
    expect(addCustomHeaders({ a: '1' })).toEqual({ a: '1' });
  });

  test('do not follow a redirect to another origin', async () => {
    await using other = await startByteServer((response) => send(response, 200, 'application/json', '{"data":[]}'));
    await using server = await startByteServer((response) => void response.writeHead(307, { location: `${other.url}/v1/models` }).end());
    const provider = createOpenAiCompatibleProvider(settings(`${server.url}/v1`, { 'X-Gate': SECRET }));
    await expect(provider.listModels(makeCall())).rejects.toMatchObject({ code: 'bad-provider-answer' });
    expect(other.requests).toEqual([]);
  });

  test('appear in no error, even if the provider repeats them', async () => {
    await using server = await startByteServer((response) =>
      send(response, 401, 'application/json', JSON.stringify({ error: { message: SECRET, code: 'limit', type: SECRET } })),
    );
    const provider = createAnthropicProvider(settings(server.url, { 'X-Gate': SECRET, 'X-Other': 'rate limit 7' }));
    const { thrown } = await drain(provider.stream(BODY, makeCall()));
    expect(inspect(thrown, { depth: 20 })).not.toContain(SECRET);
    // Also a word of a value, although it is a known word of error codes.
    expect(String(thrown)).not.toContain('limit');
  });

  test.each([
    ['a line break in the value', { 'X-Gate': `${SECRET}\nx` }, 'The value of a custom header'],
    ['an empty value', { 'X-Gate': ' ' }, 'The value of a custom header'],
    ['a character outside Latin-1', { 'X-Gate': `${SECRET}你` }, 'The value of a custom header'],
    ['a space in the name', { [`X ${SECRET}`]: 'v' }, 'The name of a custom header'],
    ['an empty name', { '': 'v' }, 'The name of a custom header'],
    ['a framing header', { 'Content-Length': SECRET }, 'The custom header Content-Length'],
  ])('with %s are rejected without repeating them', async (_, headers, sentence) => {
    const provider = createOpenAiCompatibleProvider(settings('http://127.0.0.1:9', headers));
    const { thrown } = await drain(provider.stream(BODY, makeCall()));
    expect(thrown).toMatchObject({ code: 'invalid-key', message: expect.stringContaining(sentence) });
    expect(inspect(thrown, { depth: 20 })).not.toContain('canary');
  });

  test('are limited to those that the platform sends', () => {
    for (const name of ['Host', 'content-length', 'Connection', 'Transfer-Encoding', 'Content-Type']) {
      expect([name, findHeaderProblem(name, 'v', false), findHeaderProblem(name, 'v', true)]).toEqual([name, 'forbidden', 'forbidden']);
    }
    for (const name of ['Cookie', 'Origin', 'Referer', 'Sec-Fetch-Site', 'Proxy-Authorization', 'Date']) {
      expect([name, findHeaderProblem(name, 'v', false), findHeaderProblem(name, 'v', true)]).toEqual([name, undefined, 'forbidden']);
    }
    for (const name of ['Authorization', 'X-Title', 'CF-Access-Client-Secret', 'User-Agent', 'HTTP-Referer']) {
      expect([name, findHeaderProblem(name, 'v', true)]).toEqual([name, undefined]);
    }
    expect(findHeaderProblem('X', 'é a\tb', true)).toBeUndefined();
  });

  test('that a page cannot send are named', async () => {
    vi.stubGlobal('location', new URL('https://page.test/'));
    expect(() => addCustomHeaders({}, { Cookie: SECRET })).toThrow(
      'The custom header Cookie cannot be sent: browsers do not let pages set it.',
    );
  });

  test('are mentioned when the server does not let the page in', async () => {
    vi.stubGlobal('location', new URL('https://page.test/'));
    await using server = await startByteServer((response) => void response.writeHead(403).end());
    const realFetch = fetch;
    // As in a browser, a request whose preflight is refused fails without an answer.
    vi.stubGlobal('fetch', (url: URL, init: RequestInit) =>
      init.mode === 'no-cors' ? realFetch(url, { ...init, mode: 'cors' }) : Promise.reject(new TypeError('Failed to fetch')),
    );
    const provider = createOpenAiCompatibleProvider(settings(`${server.url}/v1`, { 'X-Gate': SECRET }));
    await expect(provider.listModels(makeCall())).rejects.toMatchObject({
      code: 'blocked-by-cors',
      message: expect.stringContaining('custom headers'),
      cure: expect.stringContaining('Access-Control-Allow-Headers'),
    });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-gate');
    expect(wordCustomHeaders({ unreachable: { cure: 'c' } })).toEqual({ unreachable: { cure: 'c' } });
  });
});

import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { type Answer, type ByteServer, type RecordedRequest, startByteServer } from '@chat-executor/testing/byte-server';
import { launchChromium } from '@chat-executor/testing/chromium';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ProvidersPage, startProvidersPage } from './testing/page.ts';

/** The outcome of {@link runStream}. */
type Outcome = { text: string; code?: string; cure?: string; reason?: string };

let browser: Browser;
let site: ProvidersPage;
let page: Page;

beforeAll(async () => {
  site = await startProvidersPage();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(site.url);
  return () => page.close();
});

/** Allows all pages to read the answer, and answers preflights. */
function allowingPages(answer: Answer): Answer {
  return (response: ServerResponse, request: RecordedRequest) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', String(request.headers['access-control-request-headers'] ?? ''));
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    return answer(response, request);
  };
}

const portOf = ({ url }: ByteServer) => Number(new URL(url).port);

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

/** Streams one answer in the page. `stop` aborts the call or leaves the loop at the first chunk. */
function runStream(baseUrl: string, kind: string, stop?: 'abort' | 'leave'): Promise<Outcome> {
  return page.evaluate(
    async (input) => {
      const create = await globalThis.chatExecutorProviders.PROVIDER_REGISTRY.get(input.kind)?.load();
      const provider = create?.({ id: 'p', kind: input.kind, name: 'p', baseUrl: input.baseUrl, apiKey: 'sk-canary-in-a-page' });
      const controller = new AbortController();
      const call = { signal: controller.signal, maxLineLength: 100_000, maxAnswerBytes: 100_000, note: () => undefined };
      let text = '';
      try {
        for await (const { choices } of provider?.stream({ model: 'm', messages: [{ role: 'user', content: 'hi' }] }, call) ?? []) {
          text += choices[0]?.delta.content ?? '';
          if (input.stop === 'leave') break;
          if (input.stop === 'abort') controller.abort('stopped by the user');
        }
        return { text };
      } catch (thrown) {
        if (typeof thrown === 'string') return { text, reason: thrown };
        const { code, cure } = thrown as { code: string; cure: string };
        return { text, code, cure };
      }
    },
    { baseUrl, kind, stop },
  );
}

describe('providers in a page', () => {
  test('calls a provider of another origin with a preflight for two headers only', async () => {
    let requestedHeaders: string | undefined;
    await using server = await startByteServer((response, request) => {
      if (request.method === 'OPTIONS') requestedHeaders = String(request.headers['access-control-request-headers']);
      return allowingPages((each) => {
        each.writeHead(200, { 'content-type': 'text/event-stream' });
        each.end(chunk({ role: 'assistant', content: 'Grüße 🌍' }) + chunk({}, 'stop'));
      })(response, request);
    });
    expect(await runStream(`${server.url}/v1`, 'openai-compatible')).toEqual({ text: 'Grüße 🌍' });
    expect(requestedHeaders?.split(',').toSorted()).toEqual(['authorization', 'content-type']);
    expect(server.requests.at(-1)?.headers).toMatchObject({ authorization: 'Bearer sk-canary-in-a-page' });
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('cookie');
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('referer');
  });

  test.each([
    ['anthropic', ['anthropic-dangerous-direct-browser-access', 'anthropic-version', 'content-type', 'x-api-key']],
    ['gemini', ['content-type', 'x-goog-api-key']],
  ])('sends a provider of kind %s only the headers its API needs', async (kind, headers) => {
    let requestedHeaders: string | undefined;
    const recorded = readFileSync(new URL(`__fixtures__/${kind}/litellm-stop.sse`, import.meta.url));
    await using server = await startByteServer((response, request) => {
      if (request.method === 'OPTIONS') requestedHeaders = String(request.headers['access-control-request-headers']);
      return allowingPages((each) => {
        each.writeHead(200, { 'content-type': 'text/event-stream' });
        each.end(recorded);
      })(response, request);
    });
    expect(await runStream(server.url, kind)).toEqual({ text: ' four, five, six, seven, eight, nine, ' });
    expect(requestedHeaders?.split(',').toSorted()).toEqual(headers);
  });

  test('reads an answer completely when its bytes arrive one by one', async () => {
    const bytes = Buffer.from(chunk({ role: 'assistant', content: '一二三 🙂' }) + chunk({}, 'stop'));
    await using server = await startByteServer(
      allowingPages(async (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (const byte of bytes) await new Promise((resolve) => response.write(Buffer.of(byte), resolve));
        response.end();
      }),
    );
    expect(await runStream(`${server.url}/v1`, 'openai-compatible')).toEqual({ text: '一二三 🙂' });
  });

  test.each(['openai-compatible', 'ollama'])('closes the connection on an abort or when the loop exits: %s', async (kind) => {
    for (const stop of ['abort', 'leave'] as const) {
      await using server = await startByteServer(
        allowingPages((response) => {
          response.writeHead(200, { 'content-type': kind === 'ollama' ? 'application/x-ndjson' : 'text/event-stream' });
          const first =
            kind === 'ollama' ? '{"message":{"role":"assistant","content":"first"},"done":false}\n' : chunk({ content: 'first' });
          response.write(first);
        }),
      );
      const outcome = await runStream(kind === 'ollama' ? server.url : `${server.url}/v1`, kind, stop);
      expect(outcome).toEqual(stop === 'abort' ? { text: 'first', reason: 'stopped by the user' } : { text: 'first' });
      const request = server.requests.at(-1);
      await request?.closed;
      expect(request?.wasCut()).toBe(true);
    }
  });

  test.each([301, 302, 303, 307, 308])('does not follow a redirect (%i), and does not send the key on', async (status) => {
    await using elsewhere = await startByteServer(allowingPages((response) => void response.writeHead(200).end()));
    await using server = await startByteServer(
      allowingPages((response) => void response.writeHead(status, { location: `${elsewhere.url}/v1/chat/completions` }).end()),
    );
    const outcome = await runStream(`${server.url}/v1`, 'openai-compatible');
    expect(outcome).toMatchObject({ text: '', code: 'bad-provider-answer', cure: 'Set the final URL as the base URL.' });
    expect(elsewhere.requests).toEqual([]);
  });

  test('reports a provider that blocks the page, after a request without key or prompt', async () => {
    await using server = await startByteServer((response) => void response.writeHead(200).end('{}'));
    const outcome = await runStream(`${server.url}/v1`, 'openai-compatible');
    expect(outcome).toMatchObject({ text: '', code: 'blocked-by-cors', cure: expect.stringContaining('CORS') });
    expect(server.requests.map(({ method }) => method)).toEqual(['OPTIONS', 'GET']);
    expect(JSON.stringify(server.requests)).not.toMatch(/sk-canary/);
    expect(server.requests[1]?.body).toEqual({});
  });

  test('reports a provider that is not running as unreachable', async () => {
    const gone = await startByteServer(() => undefined);
    await gone[Symbol.asyncDispose]();
    expect(await runStream(`${gone.url}/v1`, 'openai-compatible')).toMatchObject({ text: '', code: 'unreachable' });
  });
});

describe('discoverLocalServers in a page', () => {
  function discover(
    ports: Record<string, number>,
  ): Promise<Record<string, { status: string; models: unknown; closed?: { en: { cure: string } } }>> {
    return page.evaluate(async (given) => {
      const servers = await globalThis.chatExecutorProviders.discoverLocalServers({ ports: given, limitMs: 20_000 });
      return Object.fromEntries(
        servers.map(({ preset, status, models, closed }) => [preset.id, { status, models, ...(closed && { closed }) }]),
      );
    }, ports);
  }

  const list: Answer = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"object":"list","data":[{"id":"qwen"}],"models":[{"name":"gemma"}]}');
  };
  const app: Answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Some app</title>');
  };

  test('finds servers that are open, closed or absent', async () => {
    await using open = await startByteServer(allowingPages(list));
    await using closed = await startByteServer(list);
    const gone = await startByteServer(list);
    await gone[Symbol.asyncDispose]();
    expect(await discover({ ollama: portOf(open), 'lm-studio': portOf(closed), 'llama-cpp': portOf(gone) })).toEqual({
      ollama: { status: 'open', models: [{ id: 'gemma' }] },
      'lm-studio': {
        status: 'closed',
        models: [],
        closed: expect.objectContaining({ en: expect.objectContaining({ cure: expect.stringContaining('lms server start --cors') }) }),
      },
      'llama-cpp': { status: 'absent', models: [] },
    });
  });

  test('reports servers that answer with an error as closed, each with its own cure', async () => {
    await using forbidding = await startByteServer((response) => void response.writeHead(403).end());
    const port = portOf(forbidding);
    const found = await discover({ ollama: port, 'lm-studio': port, 'llama-cpp': port });
    expect(found['ollama']).toMatchObject({ status: 'closed', closed: { en: { cure: expect.stringContaining('OLLAMA_ORIGINS') } } });
    expect(found['lm-studio']).toMatchObject({ status: 'closed', closed: { en: { cure: expect.stringContaining('CORS') } } });
    expect(found['llama-cpp']).toMatchObject({ status: 'closed', closed: { en: { cure: expect.stringContaining('--cors-origins') } } });
  });

  test('reports a server as absent if another app answers', async () => {
    await using other = await startByteServer(allowingPages(app));
    const port = portOf(other);
    const found = await discover({ ollama: port, 'lm-studio': port, 'llama-cpp': port });
    expect(Object.values(found).map(({ status }) => status)).toEqual(['absent', 'absent', 'absent']);
  });
});

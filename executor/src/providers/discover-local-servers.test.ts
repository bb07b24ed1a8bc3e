import type { ServerResponse } from 'node:http';
import { type ByteServer, send, startByteServer } from '@chat-executor/testing/byte-server';
import { describe, expect, test } from 'vitest';
import { type DiscoverOptions, discoverLocalServers, type LocalServer } from './discover-local-servers.ts';

const OLLAMA_LIST = JSON.stringify({ models: [{ name: 'gemma3:270m' }] });
const LIST = JSON.stringify({ object: 'list', data: [{ id: 'qwen' }] });

const portOf = ({ url }: ByteServer) => Number(new URL(url).port);

const serve = (type: string, body: string, status = 200) =>
  startByteServer((response: ServerResponse) => send(response, status, type, body));

/** A port on which no server listens. */
async function findClosedPort(): Promise<number> {
  await using server = await startByteServer(() => undefined);
  return portOf(server);
}

/** Looks for servers on these ports. The other ports are closed. */
async function discover(ports: Record<string, number>, options: DiscoverOptions = {}) {
  const closed = await findClosedPort();
  // The default timeout is too short for a busy machine.
  const servers = await discoverLocalServers({
    limitMs: 15_000,
    ports: { ollama: closed, 'lm-studio': closed, 'llama-cpp': closed, ...ports },
    ...options,
  });
  return Object.fromEntries(servers.map((server) => [server.preset.id, server]));
}

describe('discoverLocalServers', () => {
  test('reports servers that answer with a model list in their own API as open', async () => {
    await using ollama = await serve('application/json', OLLAMA_LIST);
    await using studio = await serve('application/json', LIST);
    await using llama = await serve('application/json', '{"object":"list","data":[]}');
    const found = await discover({ ollama: portOf(ollama), 'lm-studio': portOf(studio), 'llama-cpp': portOf(llama) });
    expect(found['ollama']).toMatchObject({ status: 'open', models: [{ id: 'gemma3:270m' }], preset: { kind: 'ollama' } });
    expect(found['lm-studio']).toMatchObject({ status: 'open', models: [{ id: 'qwen' }] });
    expect(found['llama-cpp']).toMatchObject({ status: 'open', models: [] });
    expect(ollama.requests.map(({ path }) => path)).toContain('/api/tags');
    expect(studio.requests.map(({ path }) => path)).toContain('/v1/models');
    expect(found['lm-studio']?.baseUrl).toMatch(new RegExp(`^http://(localhost|127\\.0\\.0\\.1):${portOf(studio)}/v1$`));
  });

  test('reports an open server before others have answered', async () => {
    await using ollama = await serve('application/json', OLLAMA_LIST);
    await using silent = await startByteServer(() => undefined);
    const controller = new AbortController();
    const opened = Promise.withResolvers<LocalServer>();
    const ports = { ollama: portOf(ollama), 'lm-studio': portOf(silent) };
    const search = discover(ports, { signal: controller.signal, onOpen: opened.resolve });
    expect(await Promise.race([opened.promise, search])).toMatchObject({ preset: { id: 'ollama' }, status: 'open' });
    controller.abort(new Error('enough'));
    await expect(search).rejects.toThrow('enough');
  });

  test('reports servers as absent if nothing listens', async () => {
    const found = await discover({});
    expect(Object.values(found).map(({ status, models }) => [status, models])).toEqual([
      ['absent', []],
      ['absent', []],
      ['absent', []],
    ]);
  });

  test('reports servers as absent if another program answers', async () => {
    const others = [
      ['text/html', '<!doctype html><title>Some app</title>'],
      ['application/json', '{"error":"Unexpected endpoint or method. (GET /v1/models)"}'],
      ['application/json', '{"status":"ok"}'],
      ['application/json', 'not json'],
      ['text/plain', ''],
    ] as const;
    for (const [type, body] of others) {
      await using app = await serve(type, body);
      const found = await discover({ ollama: portOf(app), 'lm-studio': portOf(app), 'llama-cpp': portOf(app) });
      expect(Object.values(found).map(({ status }) => status)).toEqual(['absent', 'absent', 'absent']);
    }
    for (const status of [302, 404, 500]) {
      await using app = await serve('application/json', LIST, status);
      expect((await discover({ 'llama-cpp': portOf(app) }))['llama-cpp']?.status).toBe('absent');
    }
  });

  test('reports servers that require a key as closed', async () => {
    await using studio = await serve('application/json', '{"error":{"message":"An API token is required"}}', 401);
    expect((await discover({ 'lm-studio': portOf(studio) }))['lm-studio']).toMatchObject({
      status: 'closed',
      models: [],
      closed: {
        en: { reason: expect.stringContaining('LM Studio'), cure: expect.stringContaining('key') },
        zh: { reason: expect.stringContaining('LM Studio'), cure: expect.stringContaining('密钥') },
      },
    });
  });

  test('reports a server that listens but never answers as absent', async () => {
    await using silent = await startByteServer(() => undefined);
    const found = await discover({ ollama: portOf(silent) }, { limitMs: 100 });
    expect(found['ollama']?.status).toBe('absent');
    for (const request of silent.requests) await request.closed;
  });

  test('sends no requests after an abort', async () => {
    const requested = Promise.withResolvers<void>();
    await using silent = await startByteServer(() => requested.resolve());
    const controller = new AbortController();
    const search = discover({ ollama: portOf(silent) }, { signal: controller.signal, limitMs: 60_000 });
    const outcome = expect(search).rejects.toBe('enough');
    await requested.promise;
    controller.abort('enough');
    await outcome;
    for (const request of silent.requests) await request.closed;
  });
});

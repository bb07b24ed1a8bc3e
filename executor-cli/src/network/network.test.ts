import { createExecutor } from '@chat-executor/executor';
import { PROVIDER_REGISTRY } from '@chat-executor/executor/providers';
import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { startConnectProxy } from '@chat-executor/testing/connect-proxy';
import { ScriptedBackend } from '@chat-executor/testing/scripted-backend';
import { expect, test } from 'vitest';
import { waitForState } from '../daemon/wait-for-state.ts';
import type { Environment } from '../settings/read-secret.ts';
import { chooseTokenSource } from '../sign-in/choose-token-source.ts';
import { createNetwork } from './network.ts';

/** Signs in, connects an executor, and lets the backend ask its provider. */
async function run(environment: Environment, host = '127.0.0.1') {
  await using provider = await startByteServer((response, { path }) => {
    if (path === '/api/v1/auths/signin') return send(response, 200, 'application/json', '{"token":"t"}');
    if (path === '/v1/models') return send(response, 200, 'application/json', '{"data":[{"id":"m"}]}');
    return send(
      response,
      200,
      'text/event-stream',
      'data: {"choices":[{"delta":{"content":"hi"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n',
    );
  });
  const backend = await ScriptedBackend.start();
  const network = createNetwork(environment);
  const at = (url: string) => Object.assign(new URL(url), { hostname: host }).origin;
  const credentials = { kind: 'password', user: 'u', password: 'p', userEnv: 'U', passwordEnv: 'P' } as const;
  const token = await chooseTokenSource({ backend: at(provider.url), credentials, fetch: network.fetch }).get();
  const executor = createExecutor({
    backend: { url: at(backend.url), token, ...(network.createWebSocket && { createWebSocket: network.createWebSocket }) },
    registry: PROVIDER_REGISTRY,
    providers: [{ id: 'p', kind: 'openai-compatible', name: 'p', baseUrl: `${at(provider.url)}/v1` }],
    fetch: network.fetch,
  });
  try {
    await executor.refreshModels();
    executor.start();
    await waitForState(executor, ({ connection }) => connection.status === 'connected', AbortSignal.timeout(10_000));
    const trace = await backend.call({ model: 'm', messages: [{ role: 'user', content: 'hello' }], stream: true });
    await trace.done;
    expect(JSON.stringify(trace.events)).toContain('"hi"');
  } finally {
    executor.stop();
    await backend.stop();
  }
  return [at(provider.url), at(backend.url)].map((url) => new URL(url).host);
}

test('reaches the backend and the provider through the proxy', async () => {
  await using proxy = await startConnectProxy();
  const hosts = await run({ HTTP_PROXY: proxy.url }, 'server.test');
  expect(new Set(proxy.tunnels)).toEqual(new Set(hosts));
});

test.each(['127.0.0.1', 'localhost'])('reaches %s directly', async (host) => {
  await using proxy = await startConnectProxy();
  await run({ HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: '.example.com' }, host);
  expect(proxy.tunnels).toEqual([]);
});

test('uses no proxy without the variables', () => {
  expect(createNetwork({})).toEqual({ fetch: expect.any(Function) });
});

test('loads linked images only if the user allows it, and not through a proxy', () => {
  expect(createNetwork({}, true)).toEqual({ fetch: expect.any(Function), fetchImage: expect.any(Function) });
  for (const name of ['HTTPS_PROXY', 'http_proxy', 'ALL_PROXY']) {
    expect(() => createNetwork({ [name]: 'http://proxy.test:1' }, true)).toThrow('Linked images cannot be loaded through a proxy');
    expect(createNetwork({ [name]: 'http://proxy.test:1' })).not.toHaveProperty('fetchImage');
  }
});

import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test } from 'vitest';
import { createOpenAiCompatibleProvider } from '../openai-compatible/openai-compatible-provider.ts';
import { withRetries } from '../retry/with-retries.ts';
import { BODY, drain, makeCall } from '../testing/provider-case.ts';

/** A `fetch` that fails like Node's own when it stops waiting for headers. */
const impatientFetch = (requests: string[]) => (input: RequestInfo | URL) => {
  requests.push(String(input));
  return Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'UND_ERR_HEADERS_TIMEOUT' }) }));
};

const create = withRetries(createOpenAiCompatibleProvider);

test('does not ask again after the HTTP client stopped waiting for headers, and names the cause', async () => {
  const requests: string[] = [];
  const provider = create({ id: 'x', kind: 'x', name: 'x', baseUrl: 'http://x.test/v1' });
  const { thrown } = await drain(provider.stream(BODY, makeCall({ fetch: impatientFetch(requests) })));
  expect(thrown).toMatchObject({ code: 'first-token-timeout', message: expect.stringContaining('HTTP client') });
  expect(requests).toEqual(['http://x.test/v1/chat/completions']);
});

test('reports an answer that the HTTP client ended for being idle as an idle timeout', async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('data: {"choices":[{"index":0,"delta":{"content":"half"}}]}\n\n')),
    pull: (controller) =>
      controller.error(new TypeError('terminated', { cause: Object.assign(new Error(), { code: 'UND_ERR_BODY_TIMEOUT' }) })),
  });
  const fetch = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  const { thrown } = await drain(create({ id: 'x', kind: 'x', name: 'x', baseUrl: 'http://x.test/v1' }).stream(BODY, makeCall({ fetch })));
  expect(thrown).toMatchObject({ code: 'idle-timeout' });
});

test('sends requests with the given fetch', async () => {
  await using server = await startByteServer((response) => send(response, 200, 'application/json', '{"data":[{"id":"m"}]}'));
  const seen: string[] = [];
  const call = makeCall({
    fetch: (input, init) => {
      seen.push(String(input));
      return fetch(input, init);
    },
  });
  expect(await create({ id: 'x', kind: 'x', name: 'x', baseUrl: server.url }).listModels(call)).toEqual([{ id: 'm' }]);
  expect(seen).toHaveLength(1);
});

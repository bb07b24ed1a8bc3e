import { expect, test } from 'vitest';
import { closableFetch, closeResponse } from './closable-fetch.ts';
import { readBytes } from './providers/http/read-body.ts';
import { sendRequest } from './providers/http/send-request.ts';

/** A fetch whose connection ends only with its signal, as in Firefox. */
function silentFetch() {
  const signals: AbortSignal[] = [];
  const send = (async (_url: URL, init: RequestInit) => {
    if (init.signal) signals.push(init.signal);
    const piece = new TextEncoder().encode('piece');
    return new Response(new ReadableStream({ start: (controller) => controller.enqueue(piece) }));
  }) as typeof fetch;
  return { signals, send };
}

const URL_OF_PROVIDER = new URL('http://provider.test/');

test('closes only the connection of the response', async () => {
  const { signals, send } = silentFetch();
  const first = await closableFetch(send, URL_OF_PROVIDER, {});
  await closableFetch(send, URL_OF_PROVIDER, {});
  closeResponse(first);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

test('passes the abort of the given signal on', async () => {
  const { signals, send } = silentFetch();
  const controller = new AbortController();
  await closableFetch(send, URL_OF_PROVIDER, { signal: controller.signal });
  controller.abort(new Error('stopped'));
  expect(signals[0]?.reason).toEqual(new Error('stopped'));
});

test('a provider is closed when the reader of its answer leaves early', async () => {
  const { signals, send } = silentFetch();
  const { signal } = new AbortController();
  const response = await sendRequest({ url: URL_OF_PROVIDER, headers: {}, signal, fetch: send });
  for await (const piece of readBytes(response, { signal })) {
    expect(piece.byteLength).toBe(5);
    expect(signals[0]?.aborted).toBe(false);
    break;
  }
  expect(signals[0]?.aborted).toBe(true);
});

test('ignores a response of another fetch', () => {
  expect(() => closeResponse(new Response(''))).not.toThrow();
});

import { startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test, vi } from 'vitest';
import { explainUnreachable } from './explain-unreachable.ts';

const SILENCE = { signal: new AbortController().signal, wording: {}, cause: new TypeError('no'), wasReadable: false };

test('outside a page it reports the provider as unreachable, and the cure mentions no page', async () => {
  await using server = await startByteServer((response) => void response.writeHead(200).end());
  const wording = { unreachable: { sentence: 'Gone.', cure: 'Let this page in.' } };
  const error = await explainUnreachable({ ...SILENCE, wording, url: new URL(server.url) });
  expect(error).toMatchObject({ code: 'unreachable', message: 'Gone.', cure: expect.not.stringContaining('page') });
  expect(server.requests).toEqual([]);
});

test('in a page, a provider that answers only opaque requests is blocking the page, and its own cure is shown', async () => {
  vi.stubGlobal('location', new URL('https://page.test/'));
  try {
    await using server = await startByteServer((response) => void response.writeHead(403).end());
    const wording = { 'blocked-by-cors': { cure: 'Let it in.' }, unreachable: { cure: 'Start it.' } };
    const url = new URL(server.url);
    expect(await explainUnreachable({ ...SILENCE, url, wording })).toMatchObject({ code: 'blocked-by-cors', cure: 'Let it in.' });
    // One that has let the page in before has lost its connection.
    expect(await explainUnreachable({ ...SILENCE, url, wording, wasReadable: true })).toMatchObject({
      code: 'unreachable',
      cure: 'Start it.',
    });
    // So has the page's own origin.
    vi.stubGlobal('location', url);
    expect((await explainUnreachable({ ...SILENCE, url })).code).toBe('unreachable');
    expect(server.requests).toHaveLength(1);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('an abort ends the second request with its reason', async () => {
  vi.stubGlobal('location', new URL('https://page.test/'));
  try {
    const asked = Promise.withResolvers<void>();
    await using server = await startByteServer(() => asked.resolve());
    const controller = new AbortController();
    const explaining = explainUnreachable({ ...SILENCE, signal: controller.signal, url: new URL(server.url) });
    const outcome = expect(explaining).rejects.toBe('stopped');
    await asked.promise;
    controller.abort('stopped');
    await outcome;
    await server.requests[0]?.closed;
  } finally {
    vi.unstubAllGlobals();
  }
});

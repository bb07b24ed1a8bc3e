import { startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test, vi } from 'vitest';
import { explainNoAnswer } from './explain-no-answer.ts';

const UNANSWERED = { signal: new AbortController().signal, wording: {}, cause: new TypeError('no'), wasReadable: false };

test('reports the provider as unreachable outside a page, with a cure that mentions no page', async () => {
  await using server = await startByteServer((response) => void response.writeHead(200).end());
  const wording = { unreachable: { sentence: 'Gone.', cure: 'Let this page in.' } };
  const error = await explainNoAnswer({ ...UNANSWERED, wording, url: new URL(server.url) });
  expect(error).toMatchObject({ code: 'unreachable', message: 'Gone.', cure: expect.not.stringContaining('page') });
  expect(server.requests).toEqual([]);
});

test('reports a provider that answers only opaque requests as blocking the page, with the provider’s cure', async () => {
  vi.stubGlobal('location', new URL('https://page.test/'));
  try {
    await using server = await startByteServer((response) => void response.writeHead(403).end());
    const wording = { 'blocked-by-cors': { cure: 'Let it in.' }, unreachable: { cure: 'Start it.' } };
    const url = new URL(server.url);
    expect(await explainNoAnswer({ ...UNANSWERED, url, wording })).toMatchObject({ code: 'blocked-by-cors', cure: 'Let it in.' });
    // It has allowed the page before, so CORS is not the cause.
    expect(await explainNoAnswer({ ...UNANSWERED, url, wording, wasReadable: true })).toMatchObject({
      code: 'unreachable',
      cure: 'Start it.',
    });
    // CORS does not apply to the page's own origin.
    vi.stubGlobal('location', url);
    expect((await explainNoAnswer({ ...UNANSWERED, url })).code).toBe('unreachable');
    expect(server.requests).toHaveLength(1);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('rejects with the reason of the signal after an abort', async () => {
  vi.stubGlobal('location', new URL('https://page.test/'));
  try {
    const requested = Promise.withResolvers<void>();
    await using server = await startByteServer(() => requested.resolve());
    const controller = new AbortController();
    const explaining = explainNoAnswer({ ...UNANSWERED, signal: controller.signal, url: new URL(server.url) });
    const outcome = expect(explaining).rejects.toBe('stopped');
    await requested.promise;
    controller.abort('stopped');
    await outcome;
    await server.requests[0]?.closed;
  } finally {
    vi.unstubAllGlobals();
  }
});

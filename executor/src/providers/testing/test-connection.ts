import { type RecordedRequest, send, startByteServer } from '@chat-executor/testing/byte-server';
import { describe, expect, test } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import { summarizeChunks } from './answer-summary.ts';
import { BODY, drain, makeCall, makeProvider, type ProviderCase } from './provider-case.ts';

/** Tests that connections close when the answer is no longer needed, and that broken connections are reported. */
export function testConnection(providerCase: ProviderCase): void {
  describe('connection', () => {
    testAborts(providerCase);
    testEarlyEnds(providerCase);
    testBreaks(providerCase);
    testActivity(providerCase);
  });
}

function testActivity(providerCase: ProviderCase): void {
  test('reports the headers of an answer and each part of it, before the first chunk', async () => {
    const activities = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let count = 0;
    const onActivity = () => activities[count++]?.resolve();
    await using server = await startByteServer(async (response) => {
      response.writeHead(200, { 'content-type': providerCase.streamType });
      response.flushHeaders();
      await activities[0]?.promise;
      // An empty line keeps the connection alive in each framing, like a comment.
      response.write('\n');
      await activities[1]?.promise;
      response.end(providerCase.begin('late') + providerCase.end);
    });
    const { items, thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY, makeCall({ onActivity })));
    expect(thrown).toBeUndefined();
    expect(items.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).toBe('late');
  });

  test('reports no activity for an error status', async () => {
    await using server = await startByteServer((response) => send(response, 503, 'application/json', providerCase.errorBody('loading')));
    let count = 0;
    const onActivity = () => {
      count += 1;
    };
    await drain(makeProvider(providerCase, server.url).stream(BODY, makeCall({ onActivity, retryBy: 0 })));
    expect(server.requests).toHaveLength(1);
    expect(count).toBe(0);
  });
}

/** Waits until the provider closes the connection. The servers of these tests never do. */
async function expectClosed(request: RecordedRequest | undefined): Promise<void> {
  await request?.closed;
  expect(request?.wasCut()).toBe(true);
}

function testAborts(providerCase: ProviderCase): void {
  test('closes when the call is aborted before the answer starts', async () => {
    const requested = Promise.withResolvers<void>();
    await using server = await startByteServer(() => requested.resolve());
    const controller = new AbortController();
    const running = drain(makeProvider(providerCase, server.url).stream(BODY, makeCall({ signal: controller.signal })));
    await requested.promise;
    controller.abort('stopped by the user');
    expect(await running).toEqual({ items: [], thrown: 'stopped by the user' });
    await expectClosed(server.requests[0]);
  });

  testAbortBetweenChunks(providerCase);

  test('closes when a completion or a list of models is aborted', async () => {
    for (const run of ['complete', 'listModels'] as const) {
      const requested = Promise.withResolvers<void>();
      await using server = await startByteServer((response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{');
        requested.resolve();
      });
      const controller = new AbortController();
      const call = makeCall({ signal: controller.signal });
      const provider = makeProvider(providerCase, server.url);
      const running = run === 'complete' ? provider.complete(BODY, call) : provider.listModels(call);
      const outcome = expect(running).rejects.toBe('stopped by the user');
      await requested.promise;
      controller.abort('stopped by the user');
      await outcome;
      await expectClosed(server.requests[0]);
    }
  });

  test('is not opened for an already aborted call', async () => {
    await using server = await startByteServer((response) => send(response, 200, providerCase.streamType, ''));
    const call = makeCall({ signal: AbortSignal.abort('too late') });
    expect(await drain(makeProvider(providerCase, server.url).stream(BODY, call))).toEqual({ items: [], thrown: 'too late' });
    expect(server.requests).toEqual([]);
  });
}

/** Tests that the connection closes when a call is aborted after its answer has begun. */
export function testAbortBetweenChunks(providerCase: ProviderCase): void {
  test('closes when the call is aborted between two chunks', async () => {
    await using server = await startByteServer((response) => {
      response.writeHead(200, { 'content-type': providerCase.streamType });
      response.write(providerCase.begin('first'));
    });
    const controller = new AbortController();
    const chunks = makeProvider(providerCase, server.url)
      .stream(BODY, makeCall({ signal: controller.signal }))
      [Symbol.asyncIterator]();
    expect((await chunks.next()).value.choices[0].delta.content).toBe('first');
    const next = chunks.next();
    controller.abort('stopped by the user');
    await expect(next).rejects.toBe('stopped by the user');
    await expectClosed(server.requests[0]);
  });
}

function testEarlyEnds(providerCase: ProviderCase): void {
  test('closes when the loop over the chunks exits', async () => {
    await using server = await startByteServer((response) => {
      response.writeHead(200, { 'content-type': providerCase.streamType });
      response.write(providerCase.begin('first'));
    });
    for await (const chunk of makeProvider(providerCase, server.url).stream(BODY, makeCall())) {
      expect(chunk.choices[0]?.delta.content).toBe('first');
      break;
    }
    await expectClosed(server.requests[0]);
  });

  test('closes when the provider continues after an error', async () => {
    await using server = await startByteServer((response) => {
      response.writeHead(200, { 'content-type': providerCase.streamType });
      response.write(providerCase.begin('first') + providerCase.failInStream('it broke'));
    });
    const { items, thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY, makeCall()));
    expect(summarizeChunks(items).choices[0]?.text).toBe('first');
    expect((thrown as ExecutorError).code).toBe('provider-error');
    await expectClosed(server.requests[0]);
  });

  test('closes after an oversized line', async () => {
    await using server = await startByteServer((response) => {
      response.writeHead(200, { 'content-type': providerCase.streamType });
      response.write(providerCase.begin('x'.repeat(5_000)));
    });
    const { thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY, makeCall({ maxLineLength: 2_000 })));
    expect((thrown as ExecutorError).code).toBe('line-too-long');
    await expectClosed(server.requests[0]);
  });

  test('closes after an oversized completion', async () => {
    await using server = await startByteServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(`{"padding":"${'x'.repeat(5_000)}`);
    });
    const completion = makeProvider(providerCase, server.url).complete(BODY, makeCall({ maxAnswerBytes: 2_000 }));
    await expect(completion).rejects.toMatchObject({ code: 'answer-too-large' });
    await expectClosed(server.requests[0]);
  });
}

function testBreaks(providerCase: ProviderCase): void {
  test('reports a server that is not running', async () => {
    const server = await startByteServer(() => undefined);
    await server[Symbol.asyncDispose]();
    const provider = makeProvider(providerCase, server.url);
    const { items, thrown } = await drain(provider.stream(BODY, makeCall()));
    expect(items).toEqual([]);
    expect(thrown).toBeInstanceOf(ExecutorError);
    expect((thrown as ExecutorError).code).toBe('unreachable');
    await expect(provider.complete(BODY, makeCall())).rejects.toMatchObject({ code: 'unreachable' });
    await expect(provider.listModels(makeCall())).rejects.toMatchObject({ code: 'unreachable' });
  });

  test('reports a cut answer after its received part', async () => {
    await using server = await startByteServer((response) => {
      response.writeHead(200, { 'content-type': providerCase.streamType });
      response.write(providerCase.begin('half an'), () => response.destroy());
    });
    const { items, thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY, makeCall()));
    expect(summarizeChunks(items).choices[0]?.text).toBe('half an');
    expect((thrown as ExecutorError).code).toBe('answer-cut');
  });

  test('accepts an answer when the connection breaks after its end', async () => {
    await using server = await startByteServer((response) => {
      response.writeHead(200, { 'content-type': providerCase.streamType });
      response.write(providerCase.begin('whole') + providerCase.end, () => response.destroy());
    });
    const { items, thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY, makeCall()));
    expect(thrown).toBeUndefined();
    expect(summarizeChunks(items).choices).toEqual([{ text: 'whole', finish: 'stop' }]);
  });

  test('does not wait for an error body that never ends', async () => {
    await using server = await startByteServer((response) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.write('{"error":');
    });
    const { thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY, makeCall()));
    expect((thrown as ExecutorError).code).toBe('invalid-key');
    await server.requests[0]?.closed;
  });

  test('reads no more of an error body than needed', async () => {
    let written = 0;
    await using server = await startByteServer(async (response, request) => {
      response.writeHead(500, { 'content-type': 'application/octet-stream' });
      let isClosed = false;
      void request.closed.then(() => {
        isClosed = true;
      });
      while (!isClosed && written < 256) {
        const wantsMore = response.write(Buffer.alloc(64 * 1024, 0xff));
        written += 1;
        if (!wantsMore) await Promise.race([new Promise((resolve) => response.once('drain', resolve)), request.closed]);
      }
    });
    const { thrown } = await drain(makeProvider(providerCase, server.url).stream(BODY, makeCall()));
    expect((thrown as ExecutorError).code).toBe('provider-error');
    await server.requests[0]?.closed;
    expect(written, 'pieces of 64 kB').toBeLessThan(256);
  });
}

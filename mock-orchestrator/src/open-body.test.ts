import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { HeldBytes } from './held-bytes.ts';
import { type BodyWriter, openBody, sendDirectly } from './open-body.ts';
import { useFakeClock } from './testing/stage.ts';

/** More than Node, and the system between two sockets, keep for a reader. */
const MANY = 64 * 1024 * 1024;
const PIECE = 'x'.repeat(256 * 1024);

/** Writes until a write must wait. */
function writeUntilFull(writer: BodyWriter): Promise<void> {
  for (let written = 0; written < MANY; written += PIECE.length) {
    const full = writer.write(PIECE);
    if (full !== undefined) return full;
  }
  throw new Error('No write waited for the reader.');
}

describe('a body that is sent directly', () => {
  /** Answers one request with a body. The answer is read only when the test reads it. */
  async function startAnswer(signal?: AbortSignal) {
    const onDisconnect = vi.fn();
    const held = new HeldBytes(Infinity);
    const { body, writer } = openBody({ onDisconnect, holding: held.open('ada'), drainMs: 1000, ...(signal && { signal }) });
    const response = new Response(body, { status: 201, headers: { 'content-type': 'text/event-stream' } });
    for (const name of ['a', 'b']) response.headers.append('set-cookie', `${name}=1`);
    const targets: ServerResponse[] = [];
    const send = vi.fn((_request: IncomingMessage, target: ServerResponse) => {
      targets.push(target);
      // As the server that mounts the routes may do.
      target.setHeader('content-type', 'text/plain').setHeader('x-server', 'mine');
      sendDirectly(response, target);
    });
    const server = createServer(send).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    onTestFinished(() => server.closeAllConnections());
    await once(server, 'listening');
    const request = get(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    return { body, writer, answer, request, onDisconnect, targets, kept: () => held.of('ada') };
  }

  test('sends status, headers and every text in order, and then ends', async () => {
    const { writer, answer, onDisconnect, targets } = await startAnswer();
    answer.setEncoding('utf8');
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/event-stream', 'x-server': 'mine', 'set-cookie': ['a=1', 'b=1'] });
    expect(writer.write('one ')).toBeUndefined();
    expect(writer.write('two')).toBeUndefined();
    writer.close();
    expect(await answer.toArray()).toEqual(['one two']);
    expect(targets[0]?.writableFinished).toBe(true);
    expect(onDisconnect).not.toHaveBeenCalled();
  });

  test('cannot be read as a stream any more', async () => {
    const { body } = await startAnswer();
    expect(body.locked).toBe(true);
  });

  test('waits for a reader that does not read', async () => {
    const { writer, answer } = await startAnswer();
    const full = writeUntilFull(writer);
    answer.resume();
    await full;
    expect(writer.write('more')).toBeUndefined();
  });

  test('stops to wait when the signal aborts', async () => {
    const controller = new AbortController();
    const { writer } = await startAnswer(controller.signal);
    const full = writeUntilFull(writer);
    controller.abort();
    await full;
    expect(writer.write('the error')).toBeUndefined();
  });

  test('reports once that its reader disconnected, even if a write waits', async () => {
    const { writer, request, onDisconnect } = await startAnswer();
    const full = writeUntilFull(writer);
    request.destroy();
    await full;
    await vi.waitFor(() => expect(onDisconnect).toHaveBeenCalledOnce());
    expect(writer.write('more')).toBeUndefined();
    writer.close();
  });

  test('counts what its reader has not read', async () => {
    const { writer, answer, kept } = await startAnswer();
    const full = writeUntilFull(writer);
    expect(kept()).toBeGreaterThanOrEqual(PIECE.length);
    answer.resume();
    await full;
    expect(kept()).toBeLessThan(PIECE.length);
    writer.close();
    await once(answer, 'end');
    await vi.waitFor(() => expect(kept()).toBe(0));
  });

  test('drops its end if that is not read in time', async () => {
    useFakeClock();
    const { writer, answer, kept } = await startAnswer();
    for (let written = 0; written < MANY; written += PIECE.length) void writer.write(PIECE);
    writer.close();
    expect(kept()).toBeGreaterThan(0);
    vi.advanceTimersByTime(1000);
    expect(kept()).toBe(0);
    await expect(answer.toArray()).rejects.toThrow('aborted');
  });
});

describe('a body that is read as a stream', () => {
  test('keeps what was written before, and ends', async () => {
    const { body, writer } = openBody({ onDisconnect: () => undefined });
    void writer.write('one ');
    void writer.write('two');
    writer.close();
    expect(await new Response(body).text()).toBe('one two');
  });

  test('delivers each text as it is written', async () => {
    const { body, writer } = openBody({ onDisconnect: () => undefined });
    const reader = body.getReader();
    for (const text of ['one', 'two']) {
      const next = reader.read();
      await new Promise((resolve) => setImmediate(resolve));
      void writer.write(text);
      expect(new TextDecoder().decode((await next).value)).toBe(text);
    }
    writer.close();
    expect(await reader.read()).toMatchObject({ done: true });
  });

  test('waits for a reader that does not read', async () => {
    const { body, writer } = openBody({ onDisconnect: () => undefined });
    const full = writeUntilFull(writer);
    const reader = body.getReader();
    for (let read = 0; read < PIECE.length; ) read += (await reader.read()).value?.byteLength ?? 0;
    await full;
    expect(writer.write('more')).toBeUndefined();
  });

  test('reports once that it was cancelled', async () => {
    const onDisconnect = vi.fn();
    const { body, writer } = openBody({ onDisconnect });
    const full = writeUntilFull(writer);
    await body.cancel();
    await full;
    writer.close();
    expect(onDisconnect).toHaveBeenCalledOnce();
  });

  /** A body with its count. */
  function openCounted() {
    const held = new HeldBytes(Infinity);
    const { body, writer } = openBody({ onDisconnect: () => undefined, holding: held.open('ada'), drainMs: 1000 });
    return { body, writer, kept: () => held.of('ada') };
  }

  test('passes a long text on in pieces, counts the rest, and splits no character', async () => {
    const { body, writer, kept } = openCounted();
    const text = `x${'😀'.repeat(100_000)}`;
    void writer.write(text);
    writer.close();
    expect(kept()).toBe(text.length);
    const reader = body.getReader();
    const first = await reader.read();
    await new Promise((resolve) => setImmediate(resolve));
    expect(kept()).toBeLessThan(text.length);
    let bytes = Buffer.from(first.value ?? []);
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      expect(read.value.byteLength).toBeLessThanOrEqual(4 * 64 * 1024);
      bytes = Buffer.concat([bytes, read.value]);
    }
    expect(bytes.toString()).toBe(text);
    expect(kept()).toBe(0);
  });

  test('ends with an error if its rest is not read in time, and counts it no longer', async () => {
    useFakeClock();
    const { body, writer, kept } = openCounted();
    void writer.write('rest');
    writer.close();
    expect(kept()).toBe(4);
    vi.advanceTimersByTime(1000);
    expect(kept()).toBe(0);
    await expect(body.getReader().read()).rejects.toThrow('in time');
  });
});

test('any other response is sent in the usual way', () => {
  expect(sendDirectly(new Response('text'), undefined)).toBe(false);
  expect(sendDirectly(new Response(null), undefined)).toBe(false);
});

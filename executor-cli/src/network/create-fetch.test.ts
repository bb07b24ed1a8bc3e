import { startByteServer } from '@chat-executor/testing/byte-server';
import { expect, test } from 'vitest';
import { createFetch } from './create-fetch.ts';

test.concurrent.each([
  ['headers', 'headers', 'UND_ERR_HEADERS_TIMEOUT'],
  ['the next part of the body', 'body', 'UND_ERR_BODY_TIMEOUT'],
])('has no timeout for %s except the given one', async (_, late, code) => {
  const { promise: isReleased, resolve: release } = Promise.withResolvers<void>();
  await using server = await startByteServer(async (response) => {
    if (late === 'headers') await isReleased;
    response.writeHead(200);
    response.flushHeaders();
    await isReleased;
    response.end('late');
  });
  const read = async (timeoutMs?: number) => (await createFetch(undefined, timeoutMs)(server.url, { method: 'POST', body: '{}' })).text();
  const unlimited = read();
  await expect(read(100)).rejects.toMatchObject({ cause: { code } });
  release();
  expect(await unlimited).toBe('late');
});

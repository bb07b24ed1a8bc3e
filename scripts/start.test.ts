import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { findFreePort, hasDisplay } from './start.js';

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

/** Listens on a port of the system's choice and tells which. */
async function takePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('a port that is taken is passed over for a free one after it', async () => {
  const taken = await takePort();
  const found = await findFreePort(taken, 50);
  expect(found).toBeGreaterThan(taken);
  expect(found).toBeLessThan(taken + 50);
});

test('when every port tried is taken, the error says how to choose another', async () => {
  await expect(findFreePort(await takePort(), 1)).rejects.toThrow(/PORT=/);
});

test('a browser is opened only where somebody can see it', () => {
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ CI: 'true' }, 'darwin')).toBe(false);
});

import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { findFreePort, hasDisplay } from './start.js';

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

/** Listens on a free port and returns it. */
async function occupyPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('skips a port that is in use', async () => {
  const used = await occupyPort();
  const found = await findFreePort(used, 50);
  expect(found).toBeGreaterThan(used);
  expect(found).toBeLessThan(used + 50);
});

test('explains how to choose another port when all are in use', async () => {
  await expect(findFreePort(await occupyPort(), 1)).rejects.toThrow(/PORT=/);
});

test('opens a browser only if its window would be visible', () => {
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ CI: 'true' }, 'darwin')).toBe(false);
});

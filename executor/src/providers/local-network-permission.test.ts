import { afterEach, describe, expect, test, vi } from 'vitest';
import { waitsForPermission } from './local-network-permission.ts';

afterEach(() => vi.unstubAllGlobals());

/** Plays a page at a host, in a browser that knows these permissions. */
function playPage(hostname: string, states: Record<string, string>): void {
  vi.stubGlobal('location', { hostname });
  vi.stubGlobal('navigator', {
    permissions: {
      query: ({ name }: { name: string }) =>
        name in states ? Promise.resolve({ state: states[name] }) : Promise.reject(new TypeError(name)),
    },
  });
}

describe('whether the browser will ask before this computer is reached', () => {
  test('it will not outside a browser', async () => {
    expect(await waitsForPermission()).toBe(false);
  });

  test('it will for a page from elsewhere, while nothing is decided, under either name', async () => {
    playPage('chat.example.com', { 'loopback-network': 'prompt' });
    expect(await waitsForPermission()).toBe(true);
    playPage('chat.example.com', { 'local-network-access': 'prompt' });
    expect(await waitsForPermission()).toBe(true);
  });

  test('it will not once that is decided, nor where there is no such permission', async () => {
    for (const states of [{ 'loopback-network': 'granted' }, { 'loopback-network': 'denied' }, {}]) {
      playPage('chat.example.com', states);
      expect(await waitsForPermission()).toBe(false);
    }
  });

  test('it will not for a page of this computer', async () => {
    for (const hostname of ['localhost', 'app.localhost', '127.0.0.1', '[::1]', '']) {
      playPage(hostname, { 'loopback-network': 'prompt' });
      expect(await waitsForPermission()).toBe(false);
    }
  });
});

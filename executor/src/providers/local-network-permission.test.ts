import { afterEach, describe, expect, test, vi } from 'vitest';
import { willAskPermission } from './local-network-permission.ts';

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

describe('whether the browser asks before the page reaches this computer', () => {
  test('it does not outside a browser', async () => {
    expect(await willAskPermission()).toBe(false);
  });

  test('it does for a remote page while the permission is undecided, under either name', async () => {
    playPage('chat.example.com', { 'loopback-network': 'prompt' });
    expect(await willAskPermission()).toBe(true);
    playPage('chat.example.com', { 'local-network-access': 'prompt' });
    expect(await willAskPermission()).toBe(true);
  });

  test('it does not once decided, or if the permission does not exist', async () => {
    for (const states of [{ 'loopback-network': 'granted' }, { 'loopback-network': 'denied' }, {}]) {
      playPage('chat.example.com', states);
      expect(await willAskPermission()).toBe(false);
    }
  });

  test('it does not for a page served by this computer', async () => {
    for (const hostname of ['localhost', 'app.localhost', '127.0.0.1', '[::1]', '']) {
      playPage(hostname, { 'loopback-network': 'prompt' });
      expect(await willAskPermission()).toBe(false);
    }
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { willAskPermission } from './local-network-permission.ts';

afterEach(() => vi.unstubAllGlobals());

/** Stubs a page at a host, in a browser with these permissions. */
function stubPage(hostname: string, states: Record<string, string>): void {
  vi.stubGlobal('location', { hostname });
  vi.stubGlobal('navigator', {
    permissions: {
      query: ({ name }: { name: string }) =>
        name in states ? Promise.resolve({ state: states[name] }) : Promise.reject(new TypeError(name)),
    },
  });
}

describe('willAskPermission', () => {
  test('returns false outside a browser', async () => {
    expect(await willAskPermission()).toBe(false);
  });

  test('returns true for a remote page while the permission is undecided, under either name', async () => {
    stubPage('chat.example.com', { 'loopback-network': 'prompt' });
    expect(await willAskPermission()).toBe(true);
    stubPage('chat.example.com', { 'local-network-access': 'prompt' });
    expect(await willAskPermission()).toBe(true);
  });

  test('returns false once the user has decided, or if the permission does not exist', async () => {
    for (const states of [{ 'loopback-network': 'granted' }, { 'loopback-network': 'denied' }, {}]) {
      stubPage('chat.example.com', states);
      expect(await willAskPermission()).toBe(false);
    }
  });

  test('returns false for a page of this computer', async () => {
    for (const hostname of ['localhost', 'app.localhost', '127.0.0.1', '[::1]', '']) {
      stubPage(hostname, { 'loopback-network': 'prompt' });
      expect(await willAskPermission()).toBe(false);
    }
  });
});

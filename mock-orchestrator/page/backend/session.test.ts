import { afterEach, expect, test, vi } from 'vitest';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { Session } from './session.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Replaces fetch with an orchestrator that accepts some tokens, and issues `issued-1`, `issued-2` … for a local sign-in. */
function stubOrchestrator(signIn: 'local' | 'token', accepted: Set<string>) {
  const signedIn: unknown[] = [];
  const answer = async (path: string, init: RequestInit): Promise<Response> => {
    if (path === '/api/config') return Response.json({ name: 'x', version: '1', sign_in: signIn });
    if (path === '/api/v1/auths/signin') {
      signedIn.push(JSON.parse(String(init.body)));
      const token = `issued-${signedIn.length}`;
      accepted.add(token);
      return Response.json({ token, id: 'u', name: 'You' });
    }
    const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? '';
    return accepted.has(token) ? Response.json({ token }) : Response.json({ error: {} }, { status: 401 });
  };
  vi.stubGlobal('fetch', vi.fn(answer));
  return signedIn;
}

test('signs in automatically, and the next tab uses the same token', async () => {
  const storage = new MemoryStorage();
  const signedIn = stubOrchestrator('local', new Set());
  const first = new Session(storage);
  expect(await first.start()).toBe(true);
  const second = new Session(storage);
  expect(await second.start()).toBe(true);
  expect(second.token).toBe(first.token);
  expect(signedIn).toEqual([{ name: 'You' }]);
});

test('replaces a stored token that is no longer valid if sign-in is automatic', async () => {
  const storage = new MemoryStorage();
  stubOrchestrator('local', new Set());
  await new Session(storage).start();
  const accepted = new Set<string>();
  stubOrchestrator('local', accepted);
  const session = new Session(storage);
  expect(await session.start()).toBe(true);
  accepted.clear();
  expect((await session.fetch('/api/models')).status).toBe(200);
  expect(session.token).toBe('issued-2');
});

test('stores only a valid token if a token is required', async () => {
  stubOrchestrator('token', new Set(['good']));
  const storage = new MemoryStorage();
  const session = new Session(storage);
  expect(await session.start()).toBe(false);
  expect(await session.signIn('bad')).toBe(false);
  expect(session.token).toBeUndefined();
  expect(await session.signIn('good')).toBe(true);
  expect(await new Session(storage).start()).toBe(true);
});

test('drops an expired token and fires change', async () => {
  const accepted = new Set(['good']);
  stubOrchestrator('token', accepted);
  const session = new Session(new MemoryStorage());
  await session.start();
  await session.signIn('good');
  accepted.clear();
  const changed = vi.fn();
  session.addEventListener('change', changed);
  expect((await session.fetch('/api/models')).status).toBe(401);
  expect(session.token).toBeUndefined();
  expect(changed).toHaveBeenCalledOnce();
});

test('reports an unreachable orchestrator with a cure, and rethrows an abort', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  const session = new Session(new MemoryStorage());
  await expect(session.start()).rejects.toMatchObject({ code: 'orchestrator-unreachable', cure: expect.stringMatching(/\S/) });
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('Aborted', 'AbortError')));
  await expect(session.fetch('/')).rejects.toMatchObject({ name: 'AbortError' });
});

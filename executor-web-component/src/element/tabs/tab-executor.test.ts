import { afterEach, expect, test, vi } from 'vitest';
import { FakeExecutor } from '../testing/fake-executor.ts';
import { tabGroupName } from './elect-leader.ts';
import { TabExecutor } from './tab-executor.ts';

const BACKEND = { url: 'https://chat.example', token: 'a-token' };
const NAME = tabGroupName(BACKEND.url, undefined, BACKEND.token);

/** Web Locks in memory, because Node 22 has none. One holder at a time, in the order of the requests. */
class MemoryLocks {
  #last: Promise<unknown> = Promise.resolve();
  #holders = 0;

  async request(_name: string, ...args: unknown[]): Promise<unknown> {
    const work = args.at(-1) as (lock: object | null) => unknown;
    const { ifAvailable = false, signal } = (args.length > 1 ? args[0] : {}) as LockOptions;
    if (ifAvailable && this.#holders > 0) return work(null);
    this.#holders += 1;
    const turn = this.#last.then(() => (signal?.aborted ? Promise.reject(signal.reason) : work({})));
    this.#last = turn.catch(() => undefined).then(() => (this.#holders -= 1));
    return turn;
  }
}

vi.stubGlobal('navigator', { locks: new MemoryLocks() });

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanups.splice(0)) cleanUp();
});

function joinTab({ isPaused = false, token = BACKEND.token as string | (() => Promise<string>) } = {}) {
  const options = { backend: { ...BACKEND, token }, registry: new Map() };
  const own = new FakeExecutor(options);
  if (isPaused) own.pause();
  const shared = new TabExecutor(own, options, true, { listen: () => undefined, onChange: () => undefined });
  cleanups.push(() => shared.stop());
  shared.start();
  return { own, shared };
}

/** Holds the lock without sending messages, like a tab that hangs or is closing. */
async function holdSilently(): Promise<() => void> {
  const acquired = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  void navigator.locks.request(NAME, () => {
    acquired.resolve();
    return released.promise;
  });
  cleanups.push(released.resolve);
  await acquired.promise;
  return released.resolve;
}

const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 10_000 });
const follows = ({ own, shared }: ReturnType<typeof joinTab>) => until(() => shared.executor !== own);
const starts = ({ own }: ReturnType<typeof joinTab>) => until(() => own.calls.includes('start'));

test('stays paused while the lock is held and after it leads', async () => {
  const release = await holdSilently();
  const tab = joinTab({ isPaused: true });
  await follows(tab);
  expect(tab.shared.executor.state.paused).toBe(true);
  release();
  await starts(tab);
  expect(tab.own.state.paused).toBe(true);
});

test('a pause that the leader does not receive takes effect when this tab leads', async () => {
  const release = await holdSilently();
  const tab = joinTab();
  await follows(tab);
  tab.shared.executor.pause();
  release();
  await starts(tab);
  expect(tab.own.state.paused).toBe(true);
});

test('the next tab takes over the pause of the leader', async () => {
  const first = joinTab();
  await starts(first);
  const next = joinTab();
  await follows(next);
  first.own.pause();
  await until(() => next.shared.executor.state.paused);
  first.shared.stop();
  await starts(next);
  expect(next.own.state.paused).toBe(true);
  expect(next.shared.executor).toBe(next.own);
});

test('does not follow itself if it leads before it could follow', async () => {
  const release = await holdSilently();
  const tab = joinTab();
  release();
  await starts(tab);
  await import('./leader-view.ts');
  expect(tab.shared.executor).toBe(tab.own);
});

test('never starts if it is stopped while it waits for the token', async () => {
  const token = Promise.withResolvers<string>();
  const { own, shared } = joinTab({ token: () => token.promise });
  shared.stop();
  token.resolve('a-token');
  const next = joinTab();
  await starts(next);
  expect(own.calls).toEqual(['stop']);
});

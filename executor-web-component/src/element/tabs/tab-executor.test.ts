import { afterEach, expect, test, vi } from 'vitest';
import { FakeExecutor } from '../testing/fake-executor.ts';
import { tabGroupName } from './elect-leader.ts';
import { TabExecutor } from './tab-executor.ts';

const BACKEND = { url: 'https://chat.example', token: 'a-token' };
const NAME = tabGroupName(BACKEND.url, undefined, BACKEND.token);

/** Web Locks in memory: Node 22 has none. One holder at a time, in the order of the requests. */
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

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

function joinTab({ isPaused = false, token = BACKEND.token as string | (() => Promise<string>) } = {}) {
  const own = new FakeExecutor({ backend: BACKEND, registry: new Map() });
  if (isPaused) own.pause();
  const seat = new TabExecutor(own, { ...BACKEND, token }, true, { listen: () => undefined, onChange: () => undefined });
  endings.push(() => seat.stop());
  seat.start();
  return { own, seat };
}

/** Holds the lock of the seat as a tab does that says nothing, such as one that hangs or is about to go. */
async function holdSilently(): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  const left = Promise.withResolvers<void>();
  void navigator.locks.request(NAME, () => {
    held.resolve();
    return left.promise;
  });
  endings.push(left.resolve);
  await held.promise;
  return left.resolve;
}

const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 10_000 });
const follows = ({ own, seat }: ReturnType<typeof joinTab>) => until(() => seat.executor !== own);
const starts = ({ own }: ReturnType<typeof joinTab>) => until(() => own.calls.includes('start'));

test('a seat whose lock a predecessor still holds keeps the pause it was made with', async () => {
  const leave = await holdSilently();
  const taken = joinTab({ isPaused: true });
  await follows(taken);
  expect(taken.seat.executor.state.paused).toBe(true);
  leave();
  await starts(taken);
  expect(taken.own.state.paused).toBe(true);
});

test('a pause that no leader hears takes effect when this tab leads', async () => {
  const leave = await holdSilently();
  const taken = joinTab();
  await follows(taken);
  taken.seat.executor.pause();
  leave();
  await starts(taken);
  expect(taken.own.state.paused).toBe(true);
});

test('the next tab leads with the pause of the leader that goes', async () => {
  const first = joinTab();
  await starts(first);
  const next = joinTab();
  await follows(next);
  first.own.pause();
  await until(() => next.seat.executor.state.paused);
  first.seat.stop();
  await starts(next);
  expect(next.own.state.paused).toBe(true);
  expect(next.seat.executor).toBe(next.own);
});

test('a tab that leads before it could follow does not follow itself', async () => {
  const leave = await holdSilently();
  const taken = joinTab();
  leave();
  await starts(taken);
  await import('./leader-view.ts');
  expect(taken.seat.executor).toBe(taken.own);
});

test('a seat released while waiting for its token never starts', async () => {
  const token = Promise.withResolvers<string>();
  const { own, seat } = joinTab({ token: () => token.promise });
  seat.stop();
  token.resolve('a-token');
  const next = joinTab();
  await starts(next);
  expect(own.calls).toEqual(['stop']);
});

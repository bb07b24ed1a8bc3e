import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { FakeExecutor } from '../testing/fake-executor.ts';
import { tabGroupName } from './elect-leader.ts';
import { TabExecutor } from './tab-executor.ts';

const BACKEND = { url: 'https://chat.example', token: 'a-token' };
const NAME = tabGroupName(BACKEND.url, undefined, BACKEND.token);

type Waiting = { readonly start: () => void; readonly signal: AbortSignal | undefined };

/** Web Locks in memory, because Node 22 has none. One holder at a time, in the order of the requests; one that steals comes first. */
class MemoryLocks {
  #lose: ((reason: Error) => void) | undefined;
  readonly #waiting: Waiting[] = [];

  request(_name: string, ...args: unknown[]): Promise<unknown> {
    const work = args.at(-1) as (lock: object | null) => unknown;
    const { ifAvailable = false, steal = false, signal } = (args.length > 1 ? args[0] : {}) as LockOptions;
    if (ifAvailable && this.#lose) return Promise.resolve().then(() => work(null));
    return new Promise((resolve, reject) => {
      const start = (): void => {
        this.#lose = reject;
        void Promise.resolve()
          .then(() => work({}))
          .then(resolve, reject)
          .finally(() => {
            if (this.#lose === reject) this.#next();
          });
      };
      if (steal) this.#lose?.(new DOMException('stolen', 'AbortError'));
      if (steal || !this.#lose) start();
      else this.#waiting.push({ start, signal });
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  }

  #next(): void {
    this.#lose = undefined;
    let next = this.#waiting.shift();
    while (next?.signal?.aborted) next = this.#waiting.shift();
    next?.start();
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

test('takes over from a leader that does not answer, which stops as soon as it runs again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const frozen = joinTab();
  await starts(frozen);
  // Its messages are not handled.
  const receive = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined);
  const next = joinTab();
  await follows(next);
  await vi.advanceTimersByTimeAsync(2_900);
  expect(next.own.calls).not.toContain('start');
  await vi.advanceTimersByTimeAsync(100);
  await starts(next);
  expect(next.shared.executor).toBe(next.own);
  await until(() => frozen.own.calls.at(-1) === 'stop');
  await follows(frozen);
  receive.mockRestore();
  // It waits for its turn again.
  next.shared.stop();
  await until(() => frozen.own.calls.lastIndexOf('start') > frozen.own.calls.lastIndexOf('stop'));
});

/** A leader that is busy while another tab takes over, and whose requests end when `ended` resolves. */
async function takeOverFromBusy() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const busy = joinTab();
  const ended = Promise.withResolvers<void>();
  await starts(busy);
  busy.own.drain = () => {
    busy.own.pause();
    return ended.promise;
  };
  const requests = (['running', 'asking'] as const).map((status) => ({ id: status, status, model: 'm', startedAt: 0 }));
  busy.own.show({ requests });
  const receive = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined);
  const next = joinTab();
  await follows(next);
  await vi.advanceTimersByTimeAsync(3_000);
  receive.mockRestore();
  await starts(next);
  await until(() => busy.own.calls.includes('pause'));
  await follows(busy);
  return { busy, next, ended };
}

test('the requests of a leader that was only busy end there, but no new ones and none that ask', async () => {
  const { busy, next, ended } = await takeOverFromBusy();
  expect(busy.own.state.requests).toMatchObject([{ id: 'running' }]);
  await until(() => !busy.shared.executor.state.paused);
  expect(busy.own.calls).not.toContain('stop');
  ended.resolve();
  await until(() => busy.own.calls.at(-1) === 'stop');
  next.shared.stop();
  await until(() => busy.own.calls.lastIndexOf('start') > busy.own.calls.lastIndexOf('stop'));
  expect(busy.own.state.paused).toBe(false);
});

test('a tab that leads again while its requests end keeps its session, and takes new ones', async () => {
  const { busy, next, ended } = await takeOverFromBusy();
  next.shared.stop();
  await until(() => busy.own.calls.at(-1) === 'start');
  expect(busy.own.state.paused).toBe(false);
  ended.resolve();
  await ended.promise;
  expect(busy.own.calls).not.toContain('stop');
});

test('a tab that stops while its requests end is not paused when it starts again', async () => {
  const { busy } = await takeOverFromBusy();
  busy.shared.stop();
  expect(busy.own.state.paused).toBe(false);
});

test('follows a leader that answers, even before the leader has loaded what it shares', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const leader = joinTab();
  await starts(leader);
  const asked = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
  onTestFinished(() => asked.mockRestore());
  const next = joinTab();
  await follows(next);
  for (let i = 0; i < 3; i++) {
    next.shared.executor.reconnect();
    await until(() => asked.mock.calls.filter(([message]) => message.type === 'pong').length > i);
    await vi.advanceTimersByTimeAsync(7_000);
  }
  expect(next.own.calls).not.toContain('start');
  expect(leader.own.calls).not.toContain('stop');
});

test('a leader that is about to be frozen gives way, unless it runs a request, and follows afterwards', async () => {
  const leader = joinTab();
  await starts(leader);
  const next = joinTab();
  await follows(next);
  leader.own.show({ requests: [{ id: 'r1', status: 'running', model: 'm', startedAt: 0 }] });
  leader.shared.freeze();
  expect(leader.own.calls).not.toContain('stop');
  leader.own.show({ requests: [] });
  leader.shared.freeze();
  expect(leader.own.calls.at(-1)).toBe('stop');
  await starts(next);
  leader.shared.thaw();
  await follows(leader);
});

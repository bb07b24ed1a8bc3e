import { expect, test, vi } from 'vitest';
import { HeldBytes } from '../held-bytes.ts';
import { SessionRegistry } from '../socket/session-registry.ts';
import { NodeDirectory } from './node-directory.ts';
import type { RedisLink } from './redis-link.ts';
import { RemoteSessions } from './remote-sessions.ts';

const STORED = JSON.stringify({ name: 'Ada' });

/** A directory whose Redis answers when the test says. */
function setUp() {
  const answers: PromiseWithResolvers<unknown>[] = [];
  const run = vi.fn(() => {
    const answer = Promise.withResolvers<unknown>();
    answers.push(answer);
    return answer.promise;
  });
  const link = { id: 'here', joined: true, run } as unknown as RedisLink;
  const remote = new RemoteSessions(link);
  const directory = new NodeDirectory({ local: new SessionRegistry(), link, remote, held: new HeldBytes(Infinity) });
  const list = async (userId = 'ada') => (await directory.listOf(userId)).map(({ id }) => id);
  return { run, answers, list };
}

test('many requests of a user share the listings of its sessions, and each gets one that began after it asked', async () => {
  const { run, answers, list } = setUp();
  const first = list();
  const later = [list(), list(), list()];
  const other = list('ben');
  expect(run).toHaveBeenCalledTimes(2);
  answers[0]?.resolve([['old', 'home', '1', STORED, 0]]);
  answers[1]?.resolve([]);
  expect([await first, await other]).toEqual([['old'], []]);
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(3));
  answers[2]?.resolve([
    ['second', 'home', '2', STORED, 0],
    ['first', 'home', '1', STORED, 0],
    ['connecting', 'home', '3', '', 0],
    ['broken', 'home', '4', 'null', 0],
  ]);
  expect(await Promise.all(later)).toEqual(Array(3).fill(['first', 'second']));
  const again = list();
  answers[3]?.resolve([]);
  expect(await again).toEqual([]);
});

test('a listing that fails fails only for those who asked before it began', async () => {
  const { answers, list } = setUp();
  const first = list();
  const second = list();
  answers[0]?.reject(new Error('lost'));
  await expect(first).rejects.toThrow('lost');
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.resolve([['back', 'home', '1', STORED, 0]]);
  expect(await second).toEqual(['back']);
});

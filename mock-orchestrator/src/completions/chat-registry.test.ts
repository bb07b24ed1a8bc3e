import { expect, test } from 'vitest';
import { createChatClaims } from './chat-registry.ts';

const [ada, ben] = [
  { id: 'ada', name: 'Ada' },
  { id: 'ben', name: 'Ben' },
];

test('a chat belongs to the first user who names it', () => {
  const owns = createChatClaims();
  expect([owns(ada, 'chat'), owns(ben, 'chat'), owns(ada, 'chat')]).toEqual([true, false, true]);
});

test('forgets the least recently used chat of a user with too many', () => {
  const owns = createChatClaims({ maxPerUser: 2 });
  for (const chat of ['a', 'b', 'a', 'c']) expect(owns(ada, chat)).toBe(true);
  expect(['a', 'b', 'c'].map((chat) => owns(ben, chat))).toEqual([false, true, false]);
});

test('forgets a chat of the user with the most if all users have too many', () => {
  const owns = createChatClaims({ maxTotal: 3 });
  expect(owns(ben, 'of-ben')).toBe(true);
  for (const chat of ['a', 'b', 'c']) expect(owns(ada, chat)).toBe(true);
  expect([owns(ada, 'of-ben'), owns(ben, 'a')]).toEqual([false, true]);
});

test('does not remember an id of any length', () => {
  expect(createChatClaims()(ada, 'x'.repeat(257))).toBe(false);
});

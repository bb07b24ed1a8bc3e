import { expect, test } from 'vitest';
import { formatChannelName, parseChannelName } from './channel-name.ts';

test('a channel name has exactly three non-empty parts', () => {
  expect(parseChannelName('user:session:1f')).toEqual({ userId: 'user', sessionId: 'session', id: '1f' });
  for (const name of ['', 'events', 'user-join', 'executor:announce', 'a:b', 'a:b:', ':b:c', 'a::c', 'a:b:c:d']) {
    expect(parseChannelName(name), name).toBeUndefined();
  }
});

test('a name longer than the limit is refused', () => {
  expect(parseChannelName(`a:b:${'c'.repeat(512)}`)).toBeUndefined();
});

test('parsing reverses formatting', () => {
  const name = { userId: 'u', sessionId: 's', id: 'i' };
  expect(parseChannelName(formatChannelName(name))).toEqual(name);
});

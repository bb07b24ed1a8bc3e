import { expect, test } from 'vitest';
import { authenticateStaticTokens, userIdOf } from './static-tokens.ts';

test('a token names its user, and nothing else does', async () => {
  const authenticate = authenticateStaticTokens([{ name: 'ada', token: 'token-of-ada' }]);
  expect(await authenticate('token-of-ada')).toEqual({ user: { id: userIdOf('static', 'ada'), name: 'ada' } });
  for (const token of ['token-of-ad', 'token-of-adaa', 'ada', '']) expect(await authenticate(token)).toBeUndefined();
});

test('two tokens with one name are one user', async () => {
  const authenticate = authenticateStaticTokens([
    { name: 'ada', token: 'first-token' },
    { name: 'ada', token: 'second-token' },
  ]);
  expect((await authenticate('first-token'))?.user).toEqual((await authenticate('second-token'))?.user);
});

test('signing in with the name of a user with a fixed token gives another user', () => {
  expect(userIdOf('local', 'ada')).not.toBe(userIdOf('static', 'ada'));
});

test('a short token or an empty name is refused', () => {
  expect(() => authenticateStaticTokens([{ name: 'ada', token: 'short' }])).toThrow('at least 8 characters');
  expect(() => authenticateStaticTokens([{ name: '', token: 'long-enough' }])).toThrow('needs a name');
});

import { expect, test } from 'vitest';
import { authenticateStaticTokens, userIdOf } from './static-tokens.ts';

test('accepts only the exact token of a user', async () => {
  const authenticate = authenticateStaticTokens([{ name: 'ada', token: 'token-of-ada' }]);
  expect(await authenticate('token-of-ada')).toEqual({ user: { id: userIdOf('static', 'ada'), name: 'ada' } });
  for (const token of ['token-of-ad', 'token-of-adaa', 'ada', '']) expect(await authenticate(token)).toBeUndefined();
});

test('gives one user for two tokens with the same name', async () => {
  const authenticate = authenticateStaticTokens([
    { name: 'ada', token: 'first-token' },
    { name: 'ada', token: 'second-token' },
  ]);
  expect((await authenticate('first-token'))?.user).toEqual((await authenticate('second-token'))?.user);
});

test('gives another user for a local sign-in with the name of a user with a fixed token', () => {
  expect(userIdOf('local', 'ada')).not.toBe(userIdOf('static', 'ada'));
});

test('refuses a short token and an empty name', () => {
  expect(() => authenticateStaticTokens([{ name: 'ada', token: 'short' }])).toThrow('at least 8 characters');
  expect(() => authenticateStaticTokens([{ name: '', token: 'long-enough' }])).toThrow('needs a name');
});

import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { createLocalSignIn } from './local-sign-in.ts';

const secret = new Uint8Array(32).fill(7);

test('gives the same user for the same name, and another user for another name', async () => {
  const { issueToken, authenticate } = createLocalSignIn();
  const [first, second, other] = await Promise.all([issueToken('Ada'), issueToken('Ada'), issueToken('Ben')]);
  expect(first.user).toEqual(second.user);
  expect(first.user.id).not.toBe(other.user.id);
  expect(await authenticate(first.token)).toEqual({ user: first.user, expiresAt: expect.any(Number) });
});

test('refuses a token of another process, which has another secret', async () => {
  const { token } = await createLocalSignIn().issueToken('Ada');
  expect(await createLocalSignIn().authenticate(token)).toBeUndefined();
});

test('refuses an expired token', async () => {
  const { issueToken, authenticate } = createLocalSignIn({ lifetimeMs: -1000 });
  expect(await authenticate((await issueToken('Ada')).token)).toBeUndefined();
});

test('refuses tokens without a signature or expiry, and of another issuer', async () => {
  const { authenticate, issueToken } = createLocalSignIn({ secret });
  const { user } = await issueToken('Ada');
  const make = (issuer: string) => new SignJWT({ name: 'Ada' }).setProtectedHeader({ alg: 'HS256' }).setSubject(user.id).setIssuer(issuer);
  const endless = await make('chat-executor-orchestrator').sign(secret);
  const foreign = await make('another-issuer').setExpirationTime('1h').sign(secret);
  const unsigned = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ sub: user.id, name: 'Ada', exp: 9_999_999_999 }))}.`;
  for (const token of [endless, foreign, unsigned, 'not a token', '']) expect(await authenticate(token)).toBeUndefined();
});

test('refuses a short secret', () => {
  expect(() => createLocalSignIn({ secret: new Uint8Array(8) })).toThrow('at least 32 bytes');
});

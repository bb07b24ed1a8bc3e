import type { ConnectionError } from '@chat-executor/executor';
import { expect, test } from 'vitest';
import { SignIn } from './sign-in.ts';
import { SignInError, type TokenSource } from './token-source.ts';

const UNAVAILABLE: ConnectionError = { code: 'token-unavailable', message: 'There is no token.', cure: 'Sign in again.' };
const REFUSED: ConnectionError = { code: 'token-refused', message: 'It was refused.', cure: 'Sign in again.' };
const LOST: ConnectionError = { code: 'connection-lost', message: 'Lost.', cure: 'Wait.' };

function sourceThat(get: TokenSource['get']): TokenSource {
  return { get, forget: () => undefined, cure: 'Look into TOKEN.' };
}

test('explains a missing token by the sign-in failure', async () => {
  const signIn = new SignIn(sourceThat(() => Promise.reject(new SignInError('Wrong password.', 'Check it.', { isFinal: true }))));
  await expect(signIn.token()).rejects.toThrow('Wrong password.');
  expect(signIn.explain(UNAVAILABLE)).toEqual({ code: 'token-unavailable', message: 'Wrong password.', cure: 'Check it.' });
  expect(signIn.isFinal(UNAVAILABLE)).toBe(true);
});

test('does not reveal an unknown error, and retries', async () => {
  const signIn = new SignIn(sourceThat(() => Promise.reject(new Error('pw-canary'))));
  await expect(signIn.token()).rejects.toThrow(SignInError);
  expect(signIn.explain(UNAVAILABLE).message).toBe('Sign-in failed.');
  expect(signIn.isFinal(UNAVAILABLE)).toBe(false);
});

test('a refused token has the cure of its source; other reasons stay as they are', async () => {
  const signIn = new SignIn(sourceThat(() => Promise.resolve('token-1')));
  expect(await signIn.token()).toBe('token-1');
  expect(signIn.explain(REFUSED)).toEqual({ ...REFUSED, cure: 'Look into TOKEN.' });
  expect(signIn.explain(LOST)).toBe(LOST);
  expect(signIn.explain({ ...LOST, code: 'backend-unreachable' }).cure).toMatch(/^Wait\. .*chat-executor doctor/);
  expect([REFUSED, LOST].map((error) => signIn.isFinal(error))).toEqual([true, false]);
});

import type { ConnectionError } from '@chat-executor/executor';
import { expect, test } from 'vitest';
import { SignIn } from './sign-in.ts';
import { SignInError, type TokenSource } from './token-source.ts';

const UNAVAILABLE: ConnectionError = { code: 'token-unavailable', message: 'There is no token.', cure: 'Sign in again.' };
const REFUSED: ConnectionError = { code: 'token-refused', message: 'It was refused.', cure: 'Sign in again.' };
const LOST: ConnectionError = { code: 'connection-lost', message: 'Lost.', cure: 'Wait.' };

function createSource(get: TokenSource['get']): TokenSource {
  return { get, invalidate: () => undefined, cure: 'Look into TOKEN.' };
}

test('explains a missing token by the error of the sign-in', async () => {
  const signIn = new SignIn(createSource(() => Promise.reject(new SignInError('Wrong password.', 'Check it.', { isFinal: true }))));
  await expect(signIn.token()).rejects.toThrow('Wrong password.');
  expect(signIn.explain(UNAVAILABLE)).toEqual({ code: 'token-unavailable', message: 'Wrong password.', cure: 'Check it.' });
  expect(signIn.isFinal(UNAVAILABLE)).toBe(true);
});

test('does not show the message of an unknown error, and allows a retry', async () => {
  const signIn = new SignIn(createSource(() => Promise.reject(new Error('pw-canary'))));
  await expect(signIn.token()).rejects.toThrow(SignInError);
  expect(signIn.explain(UNAVAILABLE).message).toBe('Sign-in failed.');
  expect(signIn.isFinal(UNAVAILABLE)).toBe(false);
});

test('explains a refused token with the cure of its source, and leaves other errors unchanged', async () => {
  const signIn = new SignIn(createSource(() => Promise.resolve('token-1')));
  expect(await signIn.token()).toBe('token-1');
  expect(signIn.explain(REFUSED)).toEqual({ ...REFUSED, cure: 'Look into TOKEN.' });
  expect(signIn.explain(LOST)).toBe(LOST);
  expect(signIn.explain({ ...LOST, code: 'backend-unreachable' }).cure).toMatch(/^Wait\. .*chat-executor doctor/);
  expect([REFUSED, LOST].map((error) => signIn.isFinal(error))).toEqual([true, false]);
});

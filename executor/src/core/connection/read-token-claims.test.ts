import { expect, test } from 'vitest';
import { readTokenClaims } from './read-token-claims.ts';

const encode = (claims: string) => `head.${Buffer.from(claims).toString('base64url')}.signature`;

test('reads user and expiry of a JWT, in any script', () => {
  expect(readTokenClaims(encode('{"id":"??>>~~","exp":12}'))).toEqual({ id: '??>>~~', exp: 12 });
});

test.each(['', 'sk-1', 'a.b.c', 'a.%.c', encode('null'), encode('7'), encode('{')])('reads no claims from %j', (token) => {
  expect(readTokenClaims(token)).toEqual({});
});

import { expect, test } from 'vitest';
import { readTokenClaims } from './read-token-claims.ts';

const encode = (claims: string) => `head.${Buffer.from(claims).toString('base64url')}.signature`;

test('a JWT says whose it is and when it ends, in whatever letters it is written', () => {
  expect(readTokenClaims(encode('{"id":"??>>~~","exp":12}'))).toEqual({ id: '??>>~~', exp: 12 });
});

test.each(['', 'sk-1', 'a.b.c', 'a.%.c', encode('null'), encode('7'), encode('{')])('%j says nothing', (token) => {
  expect(readTokenClaims(token)).toEqual({});
});

import { expect, test } from 'vitest';
import { tabGroupName } from './elect-leader.ts';

const jwt = (claims: object): string => `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;

test('tabs of one user share a group despite different tokens; other users, backends and paths do not', () => {
  const name = tabGroupName('https://a.example', undefined, jwt({ id: 'user-1', jti: '1' }));
  expect(tabGroupName('https://a.example', undefined, jwt({ id: 'user-1', jti: '2' }))).toBe(name);
  expect(tabGroupName('https://a.example', undefined, jwt({ id: 'user-2' }))).not.toBe(name);
  expect(tabGroupName('https://b.example', undefined, jwt({ id: 'user-1' }))).not.toBe(name);
  expect(tabGroupName('https://a.example', '/other', jwt({ id: 'user-1' }))).not.toBe(name);
});

test('distinguishes tokens without a user, and does not contain them', () => {
  const [one, other] = ['secret-token-one', 'secret-token-two'].map((token) => tabGroupName('https://a.example', undefined, token));
  expect(one).not.toBe(other);
  expect(one).not.toContain('secret');
});

import { expect, test } from 'vitest';
import { backendOrigin, type Grant, readGrant } from './grant.ts';

const grant = (change: Partial<Grant> = {}): Grant => ({
  backend: 'https://chat.example.com',
  models: ['a'],
  asksEachTime: false,
  decidedAt: 0,
  ...change,
});

test('without a grant the user is asked', () => {
  expect(readGrant(undefined, 'a')).toBe('ask');
});

test('a model outside a grant is refused, also one that came later; "all" holds those too', () => {
  expect(readGrant(grant(), 'a')).toBe('allowed');
  expect(readGrant(grant(), 'b')).toBe('refused');
  expect(readGrant(grant({ models: 'all' }), 'b')).toBe('allowed');
  expect(readGrant(grant({ models: [] }), 'a')).toBe('refused');
});

test('"ask each time" asks for what is inside, and still refuses what is outside', () => {
  expect(readGrant(grant({ asksEachTime: true }), 'a')).toBe('ask');
  expect(readGrant(grant({ asksEachTime: true }), 'b')).toBe('refused');
});

test('a grant belongs to an origin, not to an address', () => {
  expect(backendOrigin('https://chat.example.com/some/path?x=1')).toBe('https://chat.example.com');
  expect(backendOrigin('http://localhost:3000/')).toBe('http://localhost:3000');
  expect(backendOrigin('nonsense')).toBe('nonsense');
});

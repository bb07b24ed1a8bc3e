import { expect, test } from 'vitest';
import { backendOrigin, type Grant, readGrant } from './grant.ts';

const grant = (change: Partial<Grant> = {}): Grant => ({
  backend: 'https://chat.example.com',
  models: ['a'],
  asksEachTime: false,
  decidedAt: 0,
  ...change,
});

test('asks the user without a grant', () => {
  expect(readGrant(undefined, 'a')).toBe('ask');
});

test('rejects models outside a grant, unless it allows all models', () => {
  expect(readGrant(grant(), 'a')).toBe('allowed');
  expect(readGrant(grant(), 'b')).toBe('refused');
  expect(readGrant(grant({ models: 'all' }), 'b')).toBe('allowed');
  expect(readGrant(grant({ models: [] }), 'a')).toBe('refused');
});

test('asks for granted models with "ask each time", and still rejects others', () => {
  expect(readGrant(grant({ asksEachTime: true }), 'a')).toBe('ask');
  expect(readGrant(grant({ asksEachTime: true }), 'b')).toBe('refused');
});

test('identifies a backend by its origin, not its URL', () => {
  expect(backendOrigin('https://chat.example.com/some/path?x=1')).toBe('https://chat.example.com');
  expect(backendOrigin('http://localhost:3000/')).toBe('http://localhost:3000');
  expect(backendOrigin('nonsense')).toBe('nonsense');
});

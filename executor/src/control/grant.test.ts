import { describe, expect, test } from 'vitest';
import { backendOrigin, type Grant, type GrantedModel, IdBindings, readGrant } from './grant.ts';

const model = (id: string, change: Partial<GrantedModel> = {}): GrantedModel => ({
  id,
  model: id,
  provider: 'p',
  baseUrl: 'https://api.example.com/v1',
  ...change,
});
const grant = (change: Partial<Grant> = {}): Grant => ({
  backend: 'https://chat.example.com',
  models: [model('a')],
  asksEachTime: false,
  decidedAt: 0,
  ...change,
});

test('asks the user without a grant', () => {
  expect(readGrant(undefined, model('a'))).toBe('ask');
});

test('rejects models outside a grant, unless it allows all models', () => {
  expect(readGrant(grant(), model('a'))).toBe('allowed');
  expect(readGrant(grant(), model('b'))).toBe('refused');
  expect(readGrant(grant({ models: 'all' }), model('b'))).toBe('allowed');
  expect(readGrant(grant({ models: [] }), model('a'))).toBe('refused');
});

test('asks for granted models with "ask each time", and still rejects others', () => {
  expect(readGrant(grant({ asksEachTime: true }), model('a'))).toBe('ask');
  expect(readGrant(grant({ asksEachTime: true }), model('b'))).toBe('refused');
});

describe('a granted id', () => {
  test.each([
    ['another provider', { provider: 'q' }],
    ['another address', { baseUrl: 'https://other.example.com/v1' }],
    ['another path, such as that of a gateway', { baseUrl: 'https://api.example.com/paid/v1' }],
    ['another model, such as through an alias', { model: 'b' }],
  ])('asks again when it belongs to %s', (_, change) => {
    expect(readGrant(grant(), model('a', change))).toBe('ask');
  });

  test('asks again when it was stored without a provider, and still rejects others', () => {
    expect(readGrant(grant({ models: ['a'] }), model('a'))).toBe('ask');
    expect(readGrant(grant({ models: ['a'] }), model('b'))).toBe('refused');
  });

  test('stays allowed under another id of callers, and with another spelling of the URL', () => {
    expect(readGrant(grant(), model('x', { model: 'a' }))).toBe('allowed');
    expect(readGrant(grant(), model('a', { baseUrl: 'https://API.example.com:443/v1/' }))).toBe('allowed');
  });

  test("does not allow another provider's model of the same name under an id of its own", () => {
    expect(readGrant(grant(), model('q/a', { model: 'a', provider: 'q' }))).toBe('refused');
  });
});

test('binds an id without a provider to the model that it names first', () => {
  const bindings = new IdBindings();
  expect(bindings.holds(model('a'))).toBe(true);
  expect(bindings.holds(model('a', { provider: 'q' }))).toBe(false);
  expect(bindings.holds(model('b', { provider: 'q' }))).toBe(true);
  expect(bindings.holds(model('a'))).toBe(true);
});

test('identifies a backend by its origin, not its URL', () => {
  expect(backendOrigin('https://chat.example.com/some/path?x=1')).toBe('https://chat.example.com');
  expect(backendOrigin('http://localhost:3000/')).toBe('http://localhost:3000');
  expect(backendOrigin('nonsense')).toBe('nonsense');
});

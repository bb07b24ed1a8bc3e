import { describe, expect, test } from 'vitest';
import { createOriginPolicy, isLoopbackHost } from './origins.ts';

describe('the allow-list', () => {
  const policy = createOriginPolicy(['https://chat.example.com', 'http://localhost:5173/']);

  test('allows the origins it names, by scheme, host and port', () => {
    expect(policy.allows('https://chat.example.com')).toBe(true);
    expect(policy.allows('http://localhost:5173')).toBe(true);
    for (const origin of [
      'http://chat.example.com',
      'https://chat.example.com:8443',
      'https://example.com',
      'https://chat.example.com.evil.com',
      'null',
      '',
    ]) {
      expect(policy.allows(origin)).toBe(false);
    }
  });

  test('allows pages of the same host, and programs, which send no origin', () => {
    expect(policy.allowsOrSame(undefined, 'localhost:3000')).toBe(true);
    expect(policy.allowsOrSame('http://localhost:3000', 'localhost:3000')).toBe(true);
    expect(policy.allowsOrSame('http://localhost:3001', 'localhost:3000')).toBe(false);
    expect(policy.allowsOrSame('null', 'localhost:3000')).toBe(false);
    expect(policy.allowsOrSame('http://localhost:3000', undefined)).toBe(false);
  });

  test('accepts only origins, and no wildcard', () => {
    for (const origin of ['*', 'chat.example.com', 'file:///x', '']) expect(() => createOriginPolicy([origin])).toThrow('is not an origin');
  });
});

test('treats only loopback names and addresses as loopback hosts', () => {
  for (const host of ['localhost', 'localhost:3000', '127.0.0.1:80', '127.1.2.3', '[::1]:3000', 'chat.localhost', 'LOCALHOST']) {
    expect(isLoopbackHost(host), host).toBe(true);
  }
  for (const host of ['evil.com', 'localhost.evil.com', '127.0.0.1.evil.com', '192.168.0.7', '0.0.0.0', '[::]', '', undefined, 'a b']) {
    expect(isLoopbackHost(host), String(host)).toBe(false);
  }
});
